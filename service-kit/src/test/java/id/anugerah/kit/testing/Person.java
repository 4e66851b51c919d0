package id.anugerah.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.web.IdempotencyKey;
import id.anugerah.kit.web.Refusal;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Somebody who sends requests, mostly with a session, and says what they have seen before. */
public final class Person {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String address;
    private final @Nullable String token;
    private final Supplier<String> after;
    private final Consumer<String> remember;

    private Person(
            int port, @Nullable String token, Supplier<String> after, Consumer<String> remember) {
        this.address = "http://127.0.0.1:" + port;
        this.token = token;
        this.after = after;
        this.remember = remember;
    }

    /**
     * A session of this account in this role.
     *
     * @param after what all of a test have seen; what an answer shows takes its place
     */
    public static Person of(int port, String account, Role role, AtomicReference<String> after) {
        var token = TestIssuer.get().token(account, role);
        return new Person(port, token, after::get, after::set);
    }

    /**
     * A session that waits for what the neighbours told, and for nothing of its own.
     *
     * @param told asked before each request; empty for nothing
     */
    public static Person following(int port, String account, Role role, Supplier<String> told) {
        return new Person(port, TestIssuer.get().token(account, role), told, seen -> {});
    }

    /** Somebody who holds a token from elsewhere. */
    public static Person holding(int port, String token) {
        return new Person(port, token, () -> "", seen -> {});
    }

    /** Somebody who is not signed in. */
    public static Person anybody(int port) {
        return new Person(port, null, () -> "", seen -> {});
    }

    /** What the service answered. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Answer(int status, HttpHeaders headers, byte[] bytes) {
        public Answer ok() {
            assertThat(status).as(raw()).isBetween(200, 299);
            return this;
        }

        public void refusedWith(Refusal refusal) {
            assertThat(text("type")).as(raw()).endsWith(":" + refusal.code());
            assertThat(status).isEqualTo(refusal.status());
        }

        /** The body as text. */
        public String raw() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        /** The body as JSON; an empty object if there is none. */
        public JsonNode body() {
            return raw().isBlank() ? JSON.createObjectNode() : JSON.readTree(bytes);
        }

        public String text(String field) {
            return body().path(field).asString();
        }

        /** The header's first value, or nothing at all. */
        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        public @Nullable String etag() {
            return headers.firstValue("ETag").orElse(null);
        }
    }

    public Answer get(String path) {
        return get(path, Map.of());
    }

    public Answer get(String path, Map<String, String> headers) {
        return send(request(path, headers).GET());
    }

    public Answer post(String path, String json) {
        return post(path, Map.of(), BodyPublishers.ofString(json));
    }

    public Answer create(String path, String key, String json) {
        var headers = Map.of(IdempotencyKey.HEADER, key);
        return post(path, headers, BodyPublishers.ofString(json));
    }

    /** Posts with these headers; they take the place of the usual ones. */
    public Answer post(String path, Map<String, String> headers, BodyPublisher body) {
        return send(request(path, headers).POST(body));
    }

    /** Sends any request with these headers. */
    public Answer send(
            String method, String path, Map<String, String> headers, BodyPublisher body) {
        return send(request(path, headers).method(method, body));
    }

    /** Sends it once, whatever the answer. */
    public Answer once(String path, String json) {
        var request = request(path, Map.of()).POST(BodyPublishers.ofString(json));
        return once(request.build());
    }

    public Answer put(String path, String json) {
        return put(path, null, json);
    }

    public Answer put(String path, @Nullable String etag, String json) {
        Map<String, String> headers = etag == null ? Map.of() : Map.of("If-Match", etag);
        return send(request(path, headers).PUT(BodyPublishers.ofString(json)));
    }

    public Answer delete(String path) {
        return send(request(path, Map.of()).DELETE());
    }

    /** The value of {@code Authorization}, for who writes their request by hand. */
    public String authorization() {
        return "Bearer " + token;
    }

    private HttpRequest.Builder request(String path, Map<String, String> headers) {
        var request =
                HttpRequest.newBuilder(URI.create(address + path))
                        .timeout(Duration.ofSeconds(60))
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", "en");
        headers.forEach(request::setHeader);
        if (token != null) request.header("Authorization", authorization());
        var seen = after.get();
        if (!seen.isEmpty()) request.header("After", seen);
        return request;
    }

    /** A client comes again when it is asked to, as the gateway's clients do. */
    private Answer send(HttpRequest.Builder request) {
        var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (true) {
            var answer = once(request.build());
            answer.headers().firstValue("Seen").ifPresent(remember);
            if (answer.status() != 503 || System.nanoTime() > deadline) return answer;
        }
    }

    private static Answer once(HttpRequest request) {
        try {
            var response = HTTP.send(request, BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
