package id.anugerah.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.testing.TestIssuer;
import id.anugerah.kit.web.Refusal;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** Somebody with a session, who sends requests once everything told before has arrived. */
final class Person {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String address;
    private final String token;
    private final AtomicReference<String> after;

    private Person(String address, String token, AtomicReference<String> after) {
        this.address = address;
        this.token = token;
        this.after = after;
    }

    /** A session of this account in this role; {@code after} is what all of a test have seen. */
    static Person of(int port, String account, Role role, AtomicReference<String> after) {
        var token = TestIssuer.get().token(account, role);
        return new Person("http://127.0.0.1:" + port, token, after);
    }

    /** What the service answered. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Answer(int status, HttpHeaders headers, byte[] bytes) {
        Answer ok() {
            assertThat(status).as(raw()).isBetween(200, 299);
            return this;
        }

        void refusedWith(Refusal refusal) {
            assertThat(text("type")).as(raw()).endsWith(":" + refusal.code());
            assertThat(status).isEqualTo(refusal.status());
        }

        String raw() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        JsonNode body() {
            return JSON.readTree(bytes);
        }

        String text(String field) {
            return body().path(field).asString();
        }

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer get(String path, String header, String value) {
        return send(request(path).header(header, value).GET());
    }

    Answer post(String path, String json) {
        return send(request(path).POST(BodyPublishers.ofString(json)));
    }

    Answer put(String path, String json) {
        return send(request(path).PUT(BodyPublishers.ofString(json)));
    }

    Answer delete(String path) {
        return send(request(path).DELETE());
    }

    Answer upload(String entry, String name, byte[] bytes, String key) {
        return upload("/api/files?entry=" + entry, name, bytes, key, true);
    }

    /** Uploads; with or without saying beforehand how long the file is. */
    Answer upload(String path, String name, byte[] bytes, String key, boolean announced) {
        var whole = BodyPublishers.ofByteArray(bytes);
        var request =
                request(path)
                        .setHeader("Content-Type", "application/octet-stream")
                        .header("X-File-Name", name)
                        .header("Idempotency-Key", key);
        return send(request.POST(announced ? whole : BodyPublishers.fromPublisher(whole)));
    }

    /** What an upload's request begins with, for who means to break it off. */
    String uploadHead(String entry, String name, long length) {
        return "POST /api/files?entry="
                + entry
                + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
                + token
                + "\r\nContent-Type: application/pdf\r\nX-File-Name: "
                + name
                + "\r\nIdempotency-Key: broken\r\nContent-Length: "
                + length
                + "\r\n\r\n";
    }

    private HttpRequest.Builder request(String path) {
        var request =
                HttpRequest.newBuilder(URI.create(address + path))
                        .timeout(Duration.ofSeconds(60))
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", "en")
                        .header("Authorization", "Bearer " + token);
        String seen = after.get();
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
