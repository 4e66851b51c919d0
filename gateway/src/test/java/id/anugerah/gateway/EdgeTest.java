package id.anugerah.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.HashSet;

class EdgeTest extends GatewayTest {
    @Test
    void what_a_stranger_says_about_the_origin_is_dropped_and_told_anew() {
        send(
                signedIn("/api/entries/en-1")
                        .header("X-Forwarded-For", "6.6.6.6")
                        .header("X-Forwarded-Proto", "https")
                        .header("X-Forwarded-Host", "evil.example")
                        .header("X-Forwarded-Port", "6666")
                        .header("X-Forwarded-Prefix", "/evil")
                        .header("X-Real-IP", "6.6.6.6")
                        .header("Forwarded", "for=6.6.6.6;host=evil.example"));

        var asked = REGISTRATION.last();
        assertThat(asked.headers().getAll("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat(asked.headers().getAll("X-Forwarded-Proto")).containsExactly("http");
        assertThat(asked.headers().getAll("X-Forwarded-Host")).containsExactly("127.0.0.1:" + port);
        assertThat(asked.headers().getAll("X-Forwarded-Port"))
                .containsExactly(Integer.toString(port));
        assertThat(asked.header("X-Forwarded-Prefix")).isNull();
        assertThat(asked.header("X-Real-IP")).isNull();
        assertThat(asked.header("Forwarded")).isNull();
    }

    @Test
    void each_request_gets_a_number_that_a_stranger_cannot_choose() {
        var numbers = new HashSet<String>();
        for (var i = 0; i < 5; i++) {
            var answer = send(signedIn("/api/entries/en-1").header("X-Request-Id", "chosen-by-me"));
            var number = answer.headers().firstValue("X-Request-Id").orElseThrow();
            assertThat(REGISTRATION.last().header("X-Request-Id")).isEqualTo(number);
            assertThat(answer.headers().allValues("X-Request-Id")).hasSize(1);
            numbers.add(number);
        }
        assertThat(numbers).hasSize(5).allMatch(number -> number.matches("[0-9a-f]{32}"));
    }

    @Test
    void a_trace_is_continued() {
        var parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        send(signedIn("/api/entries").header("traceparent", parent).header("tracestate", "a=b"));

        assertThat(REGISTRATION.last().header("traceparent")).isEqualTo(parent);
        assertThat(REGISTRATION.last().header("tracestate")).isEqualTo("a=b");
    }

    @Test
    void a_trace_is_begun_where_there_is_no_good_one() {
        send(
                signedIn("/api/entries")
                        .header("traceparent", "nonsense")
                        .header("tracestate", "a=b"));

        assertThat(REGISTRATION.last().header("traceparent"))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
        assertThat(REGISTRATION.last().header("tracestate")).isNull();
    }

    @Test
    void every_answer_tells_browsers_to_be_careful() {
        for (var answer :
                new java.net.http.HttpResponse<?>[] {
                    get("/"), get("/api/entries"), getSignedIn("/api/entries"), get("/api/regions")
                }) {
            var headers = answer.headers();
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).isPresent();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'")
                    .contains("frame-ancestors 'none'");
        }
    }

    @Test
    void a_service_may_tell_browsers_something_of_its_own() {
        REGISTRATION.answers((_, response) ->
                response.header("Content-Security-Policy", "default-src 'self'").send());

        assertThat(getSignedIn("/api/entries").headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'self'");
    }
}
