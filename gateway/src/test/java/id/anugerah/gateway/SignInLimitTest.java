package id.anugerah.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

@TestPropertySource(
        properties = {
            "anugerah.edge.trusted-proxies=127.0.0.1",
            "anugerah.edge.sign-in-limit.burst=5",
            "anugerah.edge.sign-in-limit.per-second=1"
        })
class SignInLimitTest extends GatewayTest {
    @ParameterizedTest
    @CsvSource({
        "POST, /api/sign-in/demo, 203.0.113.1",
        "POST, /oauth2/token, 203.0.113.2",
        "GET, /api/session/start, 203.0.113.3"
    })
    void whoever_tries_too_often_has_to_wait(String method, String path, String sender) {
        for (var i = 0; i < 5; i++) {
            assertThat(attempt(method, path, sender).statusCode()).isLessThan(400);
        }
        var refused = attempt(method, path, sender);

        assertProblem(refused, 429, "too-many-requests");
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(attempt("POST", "/oauth2/revoke", sender).statusCode()).isEqualTo(200);
        assertThat(attempt("GET", "/api/regions", sender).statusCode()).isEqualTo(200);
        assertThat(attempt(method, path, "198.51.100.1").statusCode()).isLessThan(400);
    }

    @Test
    void a_network_of_ipv6_counts_as_one_address() {
        for (var i = 0; i < 5; i++) attempt("POST", "/oauth2/token", "2001:db8:1:2::" + i);

        assertProblem(
                attempt("POST", "/oauth2/token", "2001:db8:1:2:ffff::1"), 429, "too-many-requests");
        assertThat(attempt("POST", "/oauth2/token", "2001:db8:1:3::1").statusCode()).isEqualTo(200);
    }

    @Test
    void an_office_behind_one_address_goes_on_as_time_goes_by() {
        for (var i = 0; i < 6; i++) attempt("POST", "/oauth2/token", "203.0.113.9");

        Awaitility.await()
                .until(() -> attempt("POST", "/oauth2/token", "203.0.113.9").statusCode() == 200);
    }

    private HttpResponse<String> attempt(String method, String path, String sender) {
        return send(
                request(path)
                        .method(method, BodyPublishers.noBody())
                        .header("X-Forwarded-For", sender));
    }
}
