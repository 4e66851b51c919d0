package id.anugerah.local.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

class InboxTest {
    private static final String SEKDA = "sekda.5101@demo.example";

    @TempDir Path dir;

    @Test
    void a_letter_can_be_read_as_it_was_sent() throws Exception {
        try (var inbox = Inbox.open(dir, 0, 0)) {
            send(inbox, SEKDA, "Tahap dimulai – selamat");

            var found = json(inbox, "/api/messages?after=0&limit=10");
            assertThat(found.get("next").asLong()).isEqualTo(1);
            var summary = found.get("messages").get(0);
            assertThat(summary.get("to").get(0).asString()).isEqualTo(SEKDA);
            assertThat(summary.get("from").asString()).isEqualTo("no-reply@demo.example");
            assertThat(summary.get("subject").asString()).isEqualTo("Tahap dimulai – selamat");
            assertThat(summary.get("messageId").asString()).startsWith("<").endsWith(">");
            assertThat(summary.get("headers").get("X-Anugerah-Stage").asString())
                    .isEqualTo("desk-1");

            var letter = json(inbox, "/api/messages/1");
            assertThat(letter.get("text").asString()).contains("Yth. Sekda");
            assertThat(letter.get("html").asString()).contains("<p>Yth. Sekda</p>");
            assertThat(letter.get("headers").get("Subject").asString())
                    .isEqualTo("Tahap dimulai – selamat");
        }
    }

    @Test
    void letters_are_there_after_a_restart_and_numbering_goes_on() throws Exception {
        try (var inbox = Inbox.open(dir, 0, 0)) {
            send(inbox, SEKDA, "one");
            send(inbox, SEKDA, "two");
        }
        try (var inbox = Inbox.open(dir, 0, 0)) {
            send(inbox, SEKDA, "three");
            assertThat(subjects(json(inbox, "/api/messages")))
                    .containsExactly("one", "two", "three");
        }
    }

    @Test
    void a_list_that_is_lost_or_torn_is_completed_from_the_letters() throws Exception {
        try (var inbox = Inbox.open(dir, 0, 0)) {
            send(inbox, SEKDA, "one");
            send(inbox, SEKDA, "two");
            send(inbox, SEKDA, "three");
        }
        var list = dir.resolve("index.jsonl");
        var lines = Files.readAllLines(list);
        Files.writeString(
                list,
                lines.get(2)
                        + "\nnot json\n"
                        + lines.get(0)
                        + "\n"
                        + lines.get(1).substring(0, 20));
        try (var inbox = Inbox.open(dir, 0, 0)) {
            assertThat(subjects(json(inbox, "/api/messages")))
                    .containsExactly("one", "two", "three");
        }
    }

    @Test
    void what_a_dead_process_left_half_written_is_removed() throws Exception {
        Files.writeString(dir.resolve("half.draft"), "Subject: never acknowledged\r\n");
        try (var inbox = Inbox.open(dir, 0, 0)) {
            assertThat(dir.resolve("half.draft")).doesNotExist();
            assertThat(json(inbox, "/api/messages").get("messages")).isEmpty();
        }
    }

    @Test
    void who_reads_on_from_the_last_number_gets_only_what_is_new() throws Exception {
        try (var inbox = Inbox.open(dir, 0, 0)) {
            send(inbox, SEKDA, "one");
            send(inbox, "operator.6471@demo.example", "two");
            send(inbox, SEKDA, "three");
            var first = json(inbox, "/api/messages?limit=2");
            var second = json(inbox, "/api/messages?after=" + first.get("next").asLong());
            var third = json(inbox, "/api/messages?after=" + second.get("next").asLong());
            assertThat(subjects(first)).containsExactly("one", "two");
            assertThat(subjects(second)).containsExactly("three");
            assertThat(subjects(third)).isEmpty();
            assertThat(third.get("next").asLong()).isEqualTo(3);
            assertThat(subjects(json(inbox, "/api/messages?to=OPERATOR.64")))
                    .containsExactly("two");
        }
    }

    @Test
    void letters_on_many_connections_at_once_each_get_a_number_of_their_own() throws Exception {
        try (var inbox = Inbox.open(dir, 0, 0)) {
            try (var senders = Executors.newFixedThreadPool(6)) {
                var all =
                        IntStream.range(0, 120)
                                .mapToObj(i -> senders.submit(() -> sendNumbered(inbox, i)))
                                .toList();
                for (var each : all) {
                    each.get(60, TimeUnit.SECONDS);
                }
            }
            var found = json(inbox, "/api/messages?limit=1000").get("messages");
            assertThat(found.valueStream().map(each -> each.get("seq").asLong()))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 120).mapToObj(Long::valueOf).toList());
            assertThat(found.valueStream().map(each -> each.get("subject").asString()))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void the_page_lists_the_newest_first_and_shows_a_letter_in_a_sandbox() throws Exception {
        try (var inbox = Inbox.open(dir, 0, 0)) {
            send(inbox, SEKDA, "older");
            send(inbox, SEKDA, "<script>newer</script>");
            var list = get(inbox, "/").body();
            assertThat(list).contains("&lt;script&gt;newer").doesNotContain("<script>");
            assertThat(list.indexOf("newer")).isLessThan(list.indexOf("older"));
            assertThat(get(inbox, "/?to=nobody").body()).contains("0 letters");

            assertThat(get(inbox, "/messages/1").body())
                    .contains("sandbox=\"allow-popups", "Yth. Sekda", "X-Anugerah-Stage");
            var html = get(inbox, "/messages/1/html");
            assertThat(html.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("sandbox", "default-src 'none'");
            assertThat(get(inbox, "/messages/3").statusCode()).isEqualTo(404);
            assertThat(get(inbox, "/api/messages?limit=x").statusCode()).isEqualTo(400);
        }
    }

    @Test
    void a_name_that_is_not_this_machine_reads_nothing() throws Exception {
        try (var inbox = Inbox.open(dir, 0, 0);
                var socket = new Socket(InetAddress.getLoopbackAddress(), inbox.webPort())) {
            var request =
                    "GET /api/messages HTTP/1.1\r\n"
                            + "Host: rebound.example\r\n"
                            + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 403");
        }
    }

    private static boolean sendNumbered(Inbox inbox, int number) throws Exception {
        send(inbox, SEKDA, "letter " + number);
        return true;
    }

    private static void send(Inbox inbox, String to, String subject) throws Exception {
        var properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", String.valueOf(inbox.smtpPort()));
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("no-reply@demo.example"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        message.setHeader("X-Anugerah-Stage", "desk-1");
        var text = new MimeBodyPart();
        text.setText("Yth. Sekda\n.\nsatu titik", "UTF-8");
        var html = new MimeBodyPart();
        html.setText("<p>Yth. Sekda</p>", "UTF-8", "html");
        message.setContent(new MimeMultipart("alternative", text, html));
        Transport.send(message);
    }

    private static List<String> subjects(JsonNode found) {
        return found.get("messages")
                .valueStream()
                .map(each -> each.get("subject").asString())
                .toList();
    }

    private static JsonNode json(Inbox inbox, String path) throws Exception {
        return JsonMapper.shared().readTree(get(inbox, path).body());
    }

    private static HttpResponse<String> get(Inbox inbox, String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + inbox.webPort() + path))
                            .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
