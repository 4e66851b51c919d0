package id.anugerah.journeys.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

class SessionTest {
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<Received> received = new ArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();
    private final HttpServer server = server();
    private Gateway gateway = gateway(Duration.ofSeconds(10));

    /** What the stand-in says next; a null body breaks the connection off. */
    private record Answer(int status, Map<String, String> headers, String body) {}

    private record Received(String line, Map<String, String> headers, String body) {}

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Gateway gateway(Duration limit) {
        int port = server.getAddress().getPort();
        return new Gateway(
                URI.create("http://127.0.0.1:" + port),
                new Patience(limit, Duration.ofSeconds(5), pauses::add));
    }

    @BeforeEach
    void open() {
        server.createContext("/", this::handle);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
        gateway.close();
    }

    private synchronized void handle(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        received.add(
                new Received(
                        exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                        Map.of(
                                "After", first(headers.getFirst("After")),
                                "Authorization", first(headers.getFirst("Authorization")),
                                "Idempotency-Key", first(headers.getFirst("Idempotency-Key"))),
                        new String(
                                exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        Answer answer = answers.isEmpty() ? ok("{}") : answers.pop();
        if (answer.status() == 0) {
            exchange.close();
            return;
        }
        answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String first(String value) {
        return value == null ? "" : value;
    }

    private static Answer ok(String body) {
        return new Answer(200, Map.of(), body);
    }

    private static Answer seen(String marks) {
        return new Answer(200, Map.of("Seen", marks), "{}");
    }

    private static Answer problem(int status, String code) {
        return new Answer(
                status,
                Map.of(),
                "{\"type\":\"urn:anugerah:problem:" + code + "\",\"detail\":\"Tidak bisa.\"}");
    }

    @Test
    void an_overloaded_service_is_asked_again_when_it_says_so() {
        answers.add(new Answer(503, Map.of("Retry-After", "3"), ""));
        answers.add(new Answer(429, Map.of("Retry-After", "1"), ""));
        answers.add(ok("{\"id\":\"en-1\"}"));
        assertThat(gateway.visitor().get("/api/entries/en-1").path("id").asString())
                .isEqualTo("en-1");
        assertThat(pauses).containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(1));
        assertThat(gateway.repeats()).isEqualTo(2);
    }

    @Test
    void a_creation_whose_answer_was_lost_is_repeated_under_the_same_key() {
        answers.add(new Answer(0, Map.of(), ""));
        answers.add(new Answer(502, Map.of(), ""));
        answers.add(ok("{\"id\":\"en-1\"}"));
        String id = gateway.visitor().create("/api/entries", Map.of("code", "51.01"), "key-1");
        assertThat(id).isEqualTo("en-1");
        assertThat(received)
                .hasSize(3)
                .allMatch(it -> it.headers().get("Idempotency-Key").equals("key-1"))
                .allMatch(it -> it.body().equals("{\"code\":\"51.01\"}"));
    }

    @Test
    void a_refusal_is_an_answer_and_is_told_with_its_detail() {
        answers.add(problem(409, "wrong-status"));
        assertThatExceptionOfType(CallRefused.class)
                .isThrownBy(() -> gateway.visitor().post("/api/entries/en-1/submission", null))
                .returns(409, CallRefused::status)
                .returns("wrong-status", CallRefused::code)
                .withMessageContaining("Tidak bisa.");
        assertThat(received).hasSize(1);
    }

    @Test
    void many_writers_at_one_thing_are_no_refusal() {
        answers.add(problem(409, "try-again"));
        gateway.visitor().post("/api/entries/en-1/submission", null);
        assertThat(received).hasSize(2);
    }

    @Test
    void patience_has_an_end() {
        gateway.close();
        gateway = gateway(Duration.ofMillis(500));
        for (int i = 0; i < 10; i++) answers.add(new Answer(503, Map.of("Retry-After", "2"), ""));
        assertThatExceptionOfType(Unreachable.class)
                .isThrownBy(() -> gateway.visitor().get("/api/entries/en-1"));
        assertThat(received).hasSize(1);
    }

    @Test
    void nobody_listening_is_waited_for_only_as_long_as_patience_lasts() {
        server.stop(0);
        gateway.close();
        gateway = gateway(Duration.ofMillis(300));
        assertThatExceptionOfType(Unreachable.class)
                .isThrownBy(() -> gateway.visitor().get("/api/entries/en-1"));
        assertThat(pauses).isNotEmpty();
    }

    @Test
    void what_was_written_comes_before_what_is_read() {
        answers.add(seen("registration/en-1/2, registration/ms:ac-1:x/1"));
        var session = gateway.visitor();
        session.post("/api/entries/en-1/submission", null);
        session.get("/api/dossiers/en-1");
        assertThat(received.getLast().headers().get("After").split(", "))
                .containsExactlyInAnyOrder("registration/en-1/2", "registration/ms:ac-1:x/1");
    }

    @Test
    void what_one_wrote_about_a_matter_another_comes_after() {
        var matter = new Marks();
        var operator = gateway.visitor().about(matter);
        var secretariat = gateway.visitor();
        answers.add(seen("registration/en-1/1"));
        operator.post("/api/entries/en-1/submission", null);
        secretariat.about(matter).get("/api/entries/en-1");
        assertThat(received.getLast().headers()).containsEntry("After", "registration/en-1/1");
        secretariat.get("/api/entries/en-2");
        assertThat(received.getLast().headers()).containsEntry("After", "");
    }

    @Test
    void an_expired_token_is_replaced_by_signing_in_again() {
        answers.add(ok("{\"account\":\"ac-1\",\"link\":\"first\",\"roles\":[\"OPERATOR\"]}"));
        answers.add(ok("{\"access_token\":\"old\"}"));
        answers.add(problem(401, "not-signed-in"));
        answers.add(ok("{\"account\":\"ac-1\",\"link\":\"second\",\"roles\":[\"OPERATOR\"]}"));
        answers.add(ok("{\"access_token\":\"new\"}"));
        answers.add(ok("{}"));
        var session = gateway.signIn(Login.operator("operator.5101@demo.example", "Ayu", "Ibu"));
        session.get("/api/accounts/me");
        assertThat(received.getLast().headers()).containsEntry("Authorization", "Bearer new");
        assertThat(received.get(4).body()).contains("link=second").contains("role=operator");
        assertThat(session.account()).isEqualTo("ac-1");
    }

    @Test
    void a_lost_exchange_of_a_one_time_link_begins_anew_with_another() {
        answers.add(ok("{\"account\":\"ac-1\",\"link\":\"first\",\"roles\":[]}"));
        answers.add(new Answer(503, Map.of("Retry-After", "0"), ""));
        answers.add(ok("{\"account\":\"ac-1\",\"link\":\"second\",\"roles\":[]}"));
        answers.add(ok("{\"access_token\":\"token\"}"));
        gateway.signIn(Login.of("ketua@demo.example", "chair"));
        assertThat(received.getLast().body()).contains("link=second");
    }
}
