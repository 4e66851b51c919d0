package id.anugerah.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "anugerah.edge.trusted-proxies=127.0.0.0/8,10.0.0.0/8")
class TrustedProxyTest extends GatewayTest {
    @Test
    void a_trusted_proxy_is_believed() {
        var answer =
                send(
                        signedIn("/api/entries")
                                .header("X-Forwarded-For", "203.0.113.9")
                                .header("X-Forwarded-Proto", "https")
                                .header("X-Forwarded-Host", "anugerah.example")
                                .header("X-Request-Id", "proxy-number-1"));

        var asked = REGISTRATION.last();
        assertThat(asked.header("X-Forwarded-For")).isEqualTo("203.0.113.9");
        assertThat(asked.header("X-Forwarded-Proto")).isEqualTo("https");
        assertThat(asked.header("X-Forwarded-Host")).isEqualTo("anugerah.example");
        assertThat(asked.header("X-Forwarded-Port")).isEqualTo("443");
        assertThat(asked.header("X-Request-Id")).isEqualTo("proxy-number-1");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void the_caller_is_the_last_address_that_is_no_trusted_proxy() {
        send(signedIn("/api/entries").header("X-Forwarded-For", "6.6.6.6, 203.0.113.9, 10.1.2.3"));

        assertThat(REGISTRATION.last().header("X-Forwarded-For")).isEqualTo("203.0.113.9");
    }

    @Test
    void services_learn_a_pseudonym_of_the_address_that_nobody_can_choose() {
        var first = place("203.0.113.9", "mine");
        assertThat(first).matches("[\\w-]{12}");
        assertThat(place("203.0.113.9", "another")).isEqualTo(first);
        assertThat(place("203.0.113.10", first)).isNotEqualTo(first);
    }

    private String place(String address, String claimed) {
        send(
                signedIn("/api/entries")
                        .header("X-Forwarded-For", address)
                        .header("X-Anugerah-Place", claimed));
        return REGISTRATION.last().header("X-Anugerah-Place");
    }

    @Test
    void a_malformed_request_number_is_replaced() {
        var answer = send(signedIn("/api/entries").header("X-Request-Id", "a b"));

        assertThat(answer.headers().firstValue("X-Request-Id").orElse("")).matches("[0-9a-f]{32}");
    }
}
