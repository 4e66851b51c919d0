package id.anugerah.journeys.check;

import id.anugerah.journeys.client.Json;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The inbox in which all letters of a platform on one machine arrive.
 *
 * @param address of its web page
 */
public record Inbox(URI address) {
    private static final int DEFAULT_PORT = 8080;
    private static final int INBOX = 14;
    private static final int PAGE = 1000;

    /** That of the platform on this machine. */
    public static Inbox here(Map<String, String> env) {
        String port = env.getOrDefault("ANUGERAH_PORT", String.valueOf(DEFAULT_PORT));
        return new Inbox(URI.create("http://127.0.0.1:" + (Integer.parseInt(port) + INBOX)));
    }

    /**
     * A letter that arrived.
     *
     * @param letter its name, which a resend or a repeat has too
     * @param edition empty where it belongs to none
     */
    record Arrived(String letter, String messageId, String edition) {
        private static Arrived of(JsonNode message) {
            return new Arrived(
                    header(message, "X-Anugerah-Letter"),
                    message.path("messageId").asString(""),
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
    void read(Consumer<Arrived> use) {
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
}
