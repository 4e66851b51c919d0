package id.anugerah.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import reactor.core.publisher.Mono;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

class UnreadableRequestTest extends GatewayTest {
    private static final String HOST = "Host: localhost\r\n";
    private static final String ENGLISH = "Accept-Language: en\r\n";

    private Wire.Answer answerTo(String request) throws IOException {
        try (var wire = new Wire(port)) {
            return wire.send(request).answer();
        }
    }

    private static void assertRefused(Wire.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.problem().path("type").asString())
                .isEqualTo("urn:anugerah:problem:" + code);
        assertThat(answer.problem().path("detail").asString()).isNotBlank();
        assertThat(answer.header("X-Request-Id"))
                .isEqualTo(answer.problem().path("instance").asString());
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(REGISTRATION.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/regions?q=[.*",
                "/api/regions?q={}",
                "/api/regions?q=a|b",
                "/api/regions?q=a\\b",
                "/api/regions?q=\"a\"",
                "/api/regions?q=<a>",
                "/api/regions?q=a^b",
                "/api/regions?q=`a`",
                "/api/regions?q=a#b",
                "/api/regions?q=é",
                "/api/regions?q=%",
                "/api/regions?q=%2",
                "/api/regions?q=%zz",
                "/api/regions?q=%ff",
                "/api/regions?q=%c3%28",
                "/api/regions?q=%c3",
                "/api/regions?q=%ed%a0%80",
                "/api/regions?q=%c0%af",
                "/api/regions/{code}",
                "/api/regions/%ff",
                "/api/regions/a%zz",
                "*",
                "api/regions"
            })
    void an_address_that_nobody_could_read_is_refused(String address) throws IOException {
        assertRefused(
                answerTo("GET " + address + " HTTP/1.1\r\n" + HOST + "\r\n"), 400, "malformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/regions?q=bandung%20barat",
                "/api/regions?q=a+b:@!$&'()*,;=/?-._~",
                "/api/regions?q=%C3%A9%e2%82%ac%F0%9F%8F%86",
                "/api/regions?q=%5B%7B%22&empty=&=x",
                "/api/regions/32.04"
            })
    void an_address_that_can_be_read_reaches_the_service_as_it_was(String address)
            throws IOException {
        assertThat(answerTo("GET " + address + " HTTP/1.1\r\n" + HOST + "\r\n").status())
                .isEqualTo(200);
        assertThat(REGISTRATION.last().uri()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/regions\r\n\r\n",
                "GET /api/regions q HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /api/regions HTTP/1.1\r\nHost: localhost\r\nno colon here\r\n\r\n",
                "GET /api/regions HTTP/1.1\r\nHost: localhost\r\nContent-Length: ten\r\n\r\n",
                "GET /api/regions HTTP/1.1\r\nHost: local host\r\n\r\n",
                "GET /api/regions HTTP/1.1\r\nHost: localhost:port\r\n\r\n",
                "GET /api/regions HTTP/1.1\r\nHost: localhost\r\nHost: other\r\n\r\n",
                "GET /api/regions HTTP/1.1\r\nHost: [::1\r\n\r\n",
                "PRI * HTTP/2.0\r\nHost: localhost\r\n\r\n",
                "nonsense\r\n\r\n"
            })
    void what_is_no_request_at_all_is_refused_as_a_problem(String request) throws IOException {
        assertRefused(answerTo(request), 400, "malformed");
    }

    @Test
    void an_address_that_is_too_long_is_refused() throws IOException {
        var address = "/api/regions/" + "x".repeat(9_000);

        assertRefused(
                answerTo("GET " + address + " HTTP/1.1\r\n" + HOST + "\r\n"),
                414,
                "address-too-long");
    }

    @Test
    void headers_beyond_the_hard_limit_are_refused_in_the_language_of_the_caller()
            throws IOException {
        var answer =
                answerTo(
                        "GET /api/regions HTTP/1.1\r\n"
                                + ENGLISH
                                + HOST
                                + "X-Long: "
                                + "x".repeat(33_000)
                                + "\r\n\r\n");

        assertRefused(answer, 431, "headers-too-large");
        assertThat(answer.problem().path("title").asString()).isEqualTo("Headers too large");
        assertThat(answer.header("Content-Language")).isEqualTo("en");
    }

    @Test
    void more_headers_than_a_service_takes_are_refused() {
        var request = request("/api/regions");
        for (var i = 0; i < 90; i++) request.header("X-" + i, "x");

        assertProblem(send(request), 431, "too-many-headers");
        assertThat(REGISTRATION.asked()).isEmpty();
    }

    @Test
    void as_many_headers_as_a_service_takes_pass() {
        var request = request("/api/regions");
        for (var i = 0; i < 70; i++) request.header("X-" + i, "x");

        assertThat(send(request).statusCode()).isEqualTo(200);
        assertThat(REGISTRATION.last().headers().size()).isLessThan(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "text/", "a/b/c", ";;;", "application/json;q=x", "/"})
    void a_wish_for_a_kind_of_answer_that_cannot_be_read_means_any(String accept) {
        assertThat(send(request("/api/regions").header("Accept", accept)).statusCode())
                .isEqualTo(200);
        assertThat(REGISTRATION.last().headers().getAll("Accept")).containsExactly("*/*");
        assertThat(send(request("/status").header("Accept", accept)).statusCode()).isEqualTo(200);
    }

    @Test
    void a_wish_that_can_be_read_is_passed_on() {
        send(request("/api/regions").header("Accept", "application/json, text/*;q=0.5"));

        assertThat(REGISTRATION.last().header("Accept"))
                .isEqualTo("application/json, text/*;q=0.5");
    }

    @Test
    void a_refusal_waits_for_the_answers_that_are_due_before_it() throws IOException {
        REGISTRATION.answers((_, response) ->
                Mono.delay(Duration.ofMillis(200))
                        .then(response.header("Content-Length", "0").send()));
        try (var wire = new Wire(port)) {
            wire.send("GET /api/regions HTTP/1.1\r\n" + HOST + "\r\n");
            wire.send("GET /status HTTP/1.1\r\n" + HOST + "\r\n");
            wire.send("nonsense\r\n\r\n");

            assertThat(wire.answer().status()).isEqualTo(200);
            assertThat(wire.answer().status()).isEqualTo(200);
            assertThat(wire.answer().status()).isEqualTo(400);
            assertThat(wire.ends()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense\r\n\r\n",
                "POST /api/sign-in/demo?q={} HTTP/1.1\r\n"
                        + "Host: localhost\r\n"
                        + "Content-Length: 5\r\n\r\n"
                        + "hello"
            })
    void after_what_cannot_be_read_the_connection_ends(String request) throws IOException {
        try (var wire = new Wire(port)) {
            assertRefused(wire.send(request).answer(), 400, "malformed");
            assertThat(wire.ends()).isTrue();
        }
    }

    @Test
    void a_request_for_the_headers_alone_is_refused_without_a_body() throws IOException {
        try (var wire = new Wire(port)) {
            wire.send("HEAD /api/regions?q={} HTTP/1.1\r\n" + HOST + "Connection: close\r\n\r\n");

            assertThat(wire.headersOnly().status()).isEqualTo(400);
            assertThat(wire.ends()).isTrue();
        }
    }

    @Test
    void a_caller_cannot_have_himself_refused_for_a_reason_that_is_none() {
        var answer = send(request("/api/regions").header("X-Anugerah-Refused", "nothing"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(REGISTRATION.last().header("X-Anugerah-Refused")).isNull();
    }

    @Test
    void what_an_own_page_does_not_take_is_refused_with_what_it_takes() {
        for (var path :
                new String[] {"/", "/docs", "/openapi.json", "/status", "/pages/site.css"}) {
            var answer = send(request(path).POST(BodyPublishers.noBody()));

            assertProblem(answer, 405, "method-not-allowed");
            assertThat(answer.headers().firstValue("Allow").orElse("").split(","))
                    .containsExactlyInAnyOrder("GET", "HEAD");
        }
    }

    @Test
    void what_is_public_gives_its_headers_without_a_token() {
        var answer = send(request("/api/regions").method("HEAD", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(REGISTRATION.last().method()).isEqualTo("HEAD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"zz\r\n{}\r\n", "-1\r\n{}\r\n", "2\r\n{}x\r\n", "ffffffffffffffff1\r\n"})
    void a_body_in_chunks_that_nobody_can_tell_apart_is_refused(String chunks) throws IOException {
        var answer =
                answerTo(
                        "POST /api/sign-in/demo HTTP/1.1\r\n"
                                + HOST
                                + ENGLISH
                                + "Content-Type: application/json\r\n"
                                + "Transfer-Encoding: chunked\r\n\r\n"
                                + chunks);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Content-Language")).isEqualTo("en");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Connection")).isEqualTo("close");
        assertThat(answer.header("X-Request-Id"))
                .isEqualTo(answer.problem().path("instance").asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"websocket", "h2c", "x"})
    void an_offer_to_speak_something_else_is_overheard(String protocol) throws IOException {
        var answer =
                answerTo(
                        "GET /api/regions HTTP/1.1\r\n"
                                + HOST
                                + "Connection: Upgrade\r\nUpgrade: "
                                + protocol
                                + "\r\n\r\n");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }
}
