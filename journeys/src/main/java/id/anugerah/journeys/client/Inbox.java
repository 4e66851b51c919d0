package id.anugerah.journeys.client;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The inbox in which all letters of a platform on one machine arrive.
 *
 * @param address of its web page
 */
public record Inbox(URI address) {
    private static final int DEFAULT_PORT = 8080;
    private static final int INBOX = 14;
    private static final int PAGE = 1000;
    private static final Pattern LINK = Pattern.compile("href=\"[^\"#]*#([^\"]+)\"");

    /** That of the platform on this machine. */
    public static Inbox here(Map<String, String> env) {
        String port = env.getOrDefault("ANUGERAH_PORT", String.valueOf(DEFAULT_PORT));
        return new Inbox(URI.create("http://127.0.0.1:" + (Integer.parseInt(port) + INBOX)));
    }

    /**
     * A letter that arrived.
     *
     * @param number its place in the order of arrival
     * @param to whom it was delivered to
     * @param letter its name, which a resend or a repeat has too; empty for one about an account
     * @param kind such as {@code invitation}
     * @param edition empty where it belongs to none
     */
    public record Arrived(
            long number,
            List<String> to,
            String letter,
            String messageId,
            String kind,
            String edition) {
        private static Arrived of(JsonNode message) {
            List<String> to = new ArrayList<>();
            message.path("to").forEach(one -> to.add(one.asString()));
            return new Arrived(
                    message.path("seq").asLong(),
                    List.copyOf(to),
                    header(message, "X-Anugerah-Letter"),
                    message.path("messageId").asString(""),
                    header(message, "X-Anugerah-Kind"),
                    header(message, "X-Anugerah-Edition"));
        }

        private static String header(JsonNode message, String wanted) {
            for (var header : message.path("headers").properties()) {
                if (header.getKey()
                        .toLowerCase(Locale.ROOT)
                        .equals(wanted.toLowerCase(Locale.ROOT)))
                    // a name is long enough to be folded, and has no blanks of its own
                    return header.getValue().asString("").replaceAll("\\s", "");
            }
            return "";
        }
    }

    /** Reads all letters that ever arrived, in their order. */
    public void read(Consumer<Arrived> use) {
        try (var http = HttpClient.newHttpClient()) {
            long after = 0;
            while (true) {
                var page = page(http, after);
                page.path("messages").forEach(message -> use.accept(Arrived.of(message)));
                if (page.path("messages").size() < PAGE) return;
                after = page.path("next").asLong();
            }
        } catch (IOException e) {
            throw new IllegalStateException("The inbox at " + address + " cannot be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Broken off", e);
        }
    }

    private JsonNode page(HttpClient http, long after) throws IOException, InterruptedException {
        var uri = address.resolve("/api/messages?after=" + after + "&limit=" + PAGE);
        var answer = http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) throw new IOException("Status " + answer.statusCode());
        return Json.read(answer.body());
    }

    /**
     * What stands behind the {@code #} of the links in letters of one kind to these addresses, as
     * soon as all have arrived.
     *
     * @param after only letters that arrived after this many
     * @throws Unreachable if they do not
     */
    public Map<String, String> secrets(
            String kind, Set<String> addresses, long after, Patience patience) {
        long deadline = System.nanoTime() + patience.limit().toNanos();
        for (int attempt = 0; ; attempt++) {
            Map<String, Long> latest = new HashMap<>();
            read(letter -> {
                if (letter.number() <= after || !letter.kind().equals(kind)) return;
                letter.to().stream()
                        .filter(addresses::contains)
                        .forEach(address -> latest.put(address, letter.number()));
            });
            if (latest.keySet().equals(addresses)) {
                Map<String, String> secrets = new HashMap<>();
                latest.forEach((address, number) -> secrets.put(address, secret(number)));
                return secrets;
            }
            var call = Call.get("/api/messages");
            if (System.nanoTime() > deadline) throw new Unreachable(call, "letters: " + kind);
            try {
                patience.pause().pause(Patience.before(Math.min(attempt, 3)));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Unreachable(call, "the journey was broken off", e);
            }
        }
    }

    /** How many letters have arrived so far. */
    public long arrived() {
        var last = new AtomicLong();
        read(letter -> last.set(letter.number()));
        return last.get();
    }

    private String secret(long number) {
        var uri = address.resolve("/messages/" + number + "/html");
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
            var link = LINK.matcher(answer.body());
            if (link.find()) return link.group(1);
            throw new IllegalStateException("No link in letter " + number);
        } catch (IOException e) {
            throw new IllegalStateException("The inbox at " + address + " cannot be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Broken off", e);
        }
    }
}
