package id.anugerah.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import reactor.core.publisher.Sinks;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

class LimitsTest extends GatewayTest {
    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void a_body_at_the_limit_passes() {
        assertThat(post("/api/entries", new byte[MEGABYTE]).statusCode()).isEqualTo(200);
    }

    @Test
    void a_body_that_says_it_is_too_large_is_refused_before_a_service_hears_of_it()
            throws Exception {
        try (var caller = new Socket("127.0.0.1", port)) {
            write(
                    caller,
                    "POST /api/entries HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1048577\r\n"
                            + "Authorization: Bearer "
                            + ISSUER.token()
                            + "\r\n\r\n");

            assertThat(statusLine(caller)).contains(" 413 ");
        }
        assertThat(REGISTRATION.asked()).isEmpty();
    }

    @Test
    void a_body_of_unknown_length_is_cut_off_at_the_limit() {
        var body =
                BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(new byte[MEGABYTE + 1]));

        assertProblem(send(signedIn("/api/entries").POST(body)), 413, "too-large");
    }

    @Test
    void an_upload_may_be_larger_than_a_form() {
        assertThat(post("/api/files", new byte[2 * MEGABYTE]).statusCode()).isEqualTo(200);
    }

    @Test
    void headers_that_are_too_large_are_refused() {
        assertProblem(
                send(signedIn("/api/entries").header("X-Long", "x".repeat(17_000))),
                431,
                "headers-too-large");
    }

    @Test
    void a_service_that_is_too_slow_is_given_up() {
        REGISTRATION.answers(StandIn.silence());
        var begin = System.nanoTime();

        var answer = send(request("/api/sign-in/demo").POST(BodyPublishers.ofString("{}")));

        assertProblem(answer, 504, "time-limit");
        assertThat(Duration.ofNanos(System.nanoTime() - begin))
                .isBetween(Duration.ofMillis(4900), Duration.ofMillis(8000));
    }

    @Test
    void a_caller_who_sends_too_slowly_is_told_so_and_the_service_is_not_blamed() throws Exception {
        try (var caller = new Socket("127.0.0.1", port)) {
            write(
                    caller,
                    "POST /api/sign-in/demo HTTP/1.1\r\nHost: localhost\r\n"
                            + "Content-Length: 10\r\n\r\n{");

            assertThat(statusLine(caller)).contains(" 408 ");
        }
    }

    @Test
    void an_upload_of_64_MiB_streams_and_waits_for_a_slow_service_instead_of_piling_up()
            throws Exception {
        var gate = Sinks.<Void>empty();
        EVIDENCE.answers(StandIn.hash(gate.asMono()));
        var size = 64 * MEGABYTE;
        var part = "anugerah".repeat(8 * 1024).getBytes(StandardCharsets.UTF_8);
        var sent = new AtomicLong();
        var digest = StandIn.sha256();
        try (var caller = new Socket("127.0.0.1", port)) {
            write(
                    caller,
                    "POST /api/files HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                            + "Content-Length: "
                            + size
                            + "\r\nAuthorization: Bearer "
                            + ISSUER.token()
                            + "\r\n\r\n");
            var upload =
                    CompletableFuture.runAsync(() -> {
                        while (sent.get() < size) {
                            digest.update(part);
                            sent.addAndGet(part.length);
                            write(caller, part);
                        }
                    });

            // the sender stands still: what is between it and the service is bounded
            Awaitility.await()
                    .during(Duration.ofMillis(700))
                    .atMost(Duration.ofSeconds(20))
                    .until(new Unchanged(sent));
            assertThat(sent.get()).isBetween(1L, 24L * MEGABYTE);

            gate.tryEmitEmpty();
            upload.get();
            var answer = new String(caller.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 200")
                    .contains(HexFormat.of().formatHex(digest.digest()));
        }
        assertThat(EVIDENCE.last().header("Content-Length")).isEqualTo(Integer.toString(size));
    }

    /** True while the value is what it was at the look before. */
    private static final class Unchanged implements java.util.concurrent.Callable<Boolean> {
        private final AtomicLong value;
        private long last = -1;

        Unchanged(AtomicLong value) {
            this.value = value;
        }

        @Override
        public Boolean call() {
            var now = value.get();
            var same = now == last && now > 0;
            last = now;
            return same;
        }
    }

    private static void write(Socket caller, String text) {
        write(caller, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Socket caller, byte[] bytes) {
        try {
            caller.getOutputStream().write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String statusLine(Socket caller) throws IOException {
        caller.setSoTimeout(15_000);
        var reader =
                new BufferedReader(
                        new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        return String.valueOf(reader.readLine());
    }
}
