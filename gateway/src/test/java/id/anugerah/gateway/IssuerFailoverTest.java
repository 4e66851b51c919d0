package id.anugerah.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Map;

class IssuerFailoverTest extends BrowserTest {
    private final StandIn second = new StandIn("registration");

    @Override
    Map<String, Object> settings() {
        return Map.of(
                "anugerah.services.registration", registration.address() + "," + second.address());
    }

    @Test
    void whoever_signs_in_does_not_notice_that_one_of_two_instances_was_killed() {
        second.answers((request, response) -> PROVIDER.token(request, response));
        PROVIDER.accessTokensLast(Duration.ofSeconds(20));
        for (var i = 0; i < 2; i++) signedIn("ac-1", "operator");
        assertThat(second.asked()).extracting(StandIn.Asked::uri).contains("/oauth2/token");
        second.kill();

        for (var i = 0; i < 4; i++) {
            var browser = signedIn("ac-1", "operator");
            assertThat(browser.get("/api/dossiers/en-1").statusCode()).isEqualTo(200);
            assertThat(browser.send("DELETE", "/api/session", "").statusCode()).isEqualTo(200);
        }
        assertThat(PROVIDER.asked("revocation")).hasSize(4);
    }
}
