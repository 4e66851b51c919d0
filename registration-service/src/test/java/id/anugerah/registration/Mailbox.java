package id.anugerah.registration;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.kit.testing.Waiting;
import id.anugerah.local.inbox.Inbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/** Where the letters of a test arrive, by SMTP. */
final class Mailbox implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final Pattern SECRET = Pattern.compile("#(\\S+)");
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Inbox INBOX = open();

    private static Inbox open() {
        try {
            var folder = Files.createTempDirectory("anugerah-test-inbox");
            folder.toFile().deleteOnExit();
            return Inbox.open(folder, 0, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("spring.mail.port=" + INBOX.smtpPort()).applyTo(context);
    }

    /** A letter as it arrived. */
    record Arrived(String subject, String language, String text, String html) {
        String secret() {
            var found = SECRET.matcher(text);
            assertThat(found.find()).as(text).isTrue();
            return found.group(1);
        }
    }

    /** The latest letter of this kind to this address, as soon as there are so many of them. */
    static Arrived letter(String email, String kind, int nth) {
        var found = new AtomicReference<Arrived>();
        Waiting.until(() -> {
            var all = all(email, kind);
            assertThat(all).as(kind + " to " + email).hasSizeGreaterThanOrEqualTo(nth);
            found.set(all.get(nth - 1));
        });
        return found.get();
    }

    static Arrived letter(String email, String kind) {
        return letter(email, kind, 1);
    }

    static String secret(String email, String kind) {
        return letter(email, kind).secret();
    }

    /** All letters of this kind that have arrived at this address. */
    static List<Arrived> all(String email, String kind) {
        var all = new ArrayList<Arrived>();
        for (var one : JSON.readTree(get("/api/messages?limit=1000")).path("messages")) {
            if (one.path("to").toString().contains(email) && isOf(kind, one)) {
                all.add(read(get("/messages/" + one.path("seq").asLong() + "/raw")));
            }
        }
        return all;
    }

    private static boolean isOf(String kind, JsonNode message) {
        return message.path("headers").properties().stream()
                .anyMatch(header ->
                        header.getKey().equalsIgnoreCase("X-Anugerah-Kind")
                                && header.getValue().asString().equals(kind));
    }

    private static Arrived read(byte[] raw) {
        try {
            var session = Session.getInstance(new Properties());
            var message = new MimeMessage(session, new ByteArrayInputStream(raw));
            return new Arrived(
                    message.getSubject(),
                    message.getHeader("Content-Language", null),
                    text(message, "text/plain"),
                    text(message, "text/html"));
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) return (String) part.getContent();
        if (!(part.getContent() instanceof Multipart parts)) return "";
        for (int i = 0; i < parts.getCount(); i++) {
            var found = text(parts.getBodyPart(i), type);
            if (!found.isEmpty()) return found;
        }
        return "";
    }

    private static byte[] get(String path) {
        try {
            var uri = URI.create("http://127.0.0.1:" + INBOX.webPort() + path);
            return HTTP.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
