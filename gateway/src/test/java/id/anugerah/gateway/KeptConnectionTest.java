package id.anugerah.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

class KeptConnectionTest extends GatewayTest {
    private static final String STATUS = "GET /status HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private static final String REGIONS = "GET /api/regions HTTP/1.1\r\nHost: localhost\r\n\r\n";

    @Test
    void requests_that_come_before_the_answer_are_answered_in_turn_and_the_connection_stays_good()
            throws IOException {
        REGISTRATION.answers((_, response) ->
                Mono.delay(Duration.ofMillis(100))
                        .then(response.header("Content-Length", "0").send()));
        try (var caller = new Socket("127.0.0.1", port)) {
            caller.setSoTimeout(8_000);
            var answers =
                    new BufferedReader(
                            new InputStreamReader(
                                    caller.getInputStream(), StandardCharsets.ISO_8859_1));

            write(caller, REGIONS + STATUS);
            assertThat(answer(answers)).isEqualTo("HTTP/1.1 200 OK");
            assertThat(answer(answers)).isEqualTo("HTTP/1.1 200 OK");

            for (var i = 0; i < 5; i++) {
                write(caller, STATUS);
                assertThat(answer(answers)).isEqualTo("HTTP/1.1 200 OK");
            }
        }
    }

    private static void write(Socket caller, String text) throws IOException {
        caller.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Reads one answer to its end and tells its first line. */
    private static String answer(BufferedReader from) throws IOException {
        var first = String.valueOf(from.readLine());
        var length = 0;
        for (var line = from.readLine(); line != null && !line.isEmpty(); line = from.readLine()) {
            var header = line.split(": ", 2);
            if (header[0].equalsIgnoreCase("Content-Length")) length = Integer.parseInt(header[1]);
        }
        for (var i = 0; i < length; i++) from.read();
        return first;
    }
}
