package id.anugerah.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.testing.TestIssuer;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** Somebody with a session, who sends requests and remembers what they have seen. */
final class Person {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String address;
    private final @Nullable String token;
    private final AtomicReference<String> after;

    private Person(String address, @Nullable String token, AtomicReference<String> after) {
        this.address = address;
        this.token = token;
        this.after = after;
    }

    /** A session of this account in this role; {@code after} is what all of a test have seen. */
    static Person of(int port, String account, Role role, AtomicReference<String> after) {
        return new Person("http://127.0.0.1:" + port, TestIssuer.get().token(account, role), after);
    }

    /** Somebody who is not signed in. */
    static Person anybody(int port) {
        return new Person("http://127.0.0.1:" + port, null, new AtomicReference<>(""));
    }

    /** What the service answered. */
    record Answer(int status, JsonNode body, String raw, @Nullable String etag) {
        Answer ok() {
            assertThat(status).as(raw).isBetween(200, 299);
            return this;
        }

        void refusedWith(ScoringRefusal refusal) {
            assertThat(body.path("type").asString()).as(raw).endsWith(":" + refusal.code());
            assertThat(status).isEqualTo(refusal.status());
        }

        String text(String field) {
            return body.path(field).asString();
        }
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, String json) {
        return send(request(path).POST(BodyPublishers.ofString(json)));
    }

    /** Sends it once, whatever the answer. */
    Answer once(String path, String json) {
        return once(request(path).POST(BodyPublishers.ofString(json)).build());
    }

    Answer create(String path, String key, String json) {
        var request = request(path).header("Idempotency-Key", key);
        return send(request.POST(BodyPublishers.ofString(json)));
    }

    Answer put(String path, @Nullable String etag, String json) {
        var request = request(path).PUT(BodyPublishers.ofString(json));
        if (etag != null) request.header("If-Match", etag);
        return send(request);
    }

    private HttpRequest.Builder request(String path) {
        var request =
                HttpRequest.newBuilder(URI.create(address + path))
                        .timeout(Duration.ofSeconds(60))
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", "en");
        if (token != null) request.header("Authorization", "Bearer " + token);
        var seen = after.get();
        if (seen != null && !seen.isEmpty()) request.header("After", seen);
        return request;
    }

    /** A client comes again when it is asked to, as the gateway's clients do. */
    private static Answer send(HttpRequest.Builder request) {
        var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (true) {
            var answer = once(request.build());
            if (answer.status() != 503 || System.nanoTime() > deadline) return answer;
        }
    }

    private static Answer once(HttpRequest request) {
        HttpResponse<String> response;
        try {
            response = HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        var raw = response.body();
        return new Answer(
                response.statusCode(),
                raw.isBlank() ? JSON.createObjectNode() : JSON.readTree(raw),
                raw,
                response.headers().firstValue("ETag").orElse(null));
    }
}
