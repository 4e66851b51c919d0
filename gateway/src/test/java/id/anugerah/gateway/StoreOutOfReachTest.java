package id.anugerah.gateway;

import static id.anugerah.gateway.GatewayTest.assertProblem;
import static id.anugerah.gateway.GatewayTest.send;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.local.store.DurableStore;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

class StoreOutOfReachTest extends BrowserTest {
    private final int storePort = freePort();

    @TempDir Path folder;

    @Override
    Map<String, Object> settings() {
        return Map.of(
                "anugerah.sessions.mongodb",
                "mongodb://127.0.0.1:" + storePort,
                "anugerah.sessions.remembered",
                "1ms");
    }

    @Test
    void the_gateway_starts_without_the_store_and_those_who_show_a_token_do_not_notice() {
        var browser = browser();
        browser.plant(SESSION, "A".repeat(43));
        var answer = browser.get("/api/dossiers/en-1");

        assertProblem(answer, 503, "sessions-out-of-reach");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(browser.secret(SESSION)).isNotNull();
        assertThat(
                        send(browser.request("/api/dossiers/en-1")
                                        .header("Authorization", "Bearer " + ISSUER.token()))
                                .statusCode())
                .isEqualTo(200);
        assertThat(browser().get("/api/regions").statusCode()).isEqualTo(200);
        assertThat(Browser.location(signIn(browser(), "ac-1", "operator")))
                .isEqualTo("/sign-in?failure=unavailable");
        assertThat(PROVIDER.asked("revocation")).hasSize(1);
    }

    @Test
    void a_session_outlives_an_outage_of_the_store() {
        Browser browser;
        try (var _ = DurableStore.start(folder, storePort, true)) {
            browser =
                    Awaitility.await()
                            .atMost(Duration.ofSeconds(20))
                            .ignoreExceptionsMatching(AssertionError.class::isInstance)
                            .until(() -> signedIn("ac-1", "operator"), _ -> true);
            assertThat(browser.get("/api/dossiers/en-1").statusCode()).isEqualTo(200);
        }
        assertProblem(browser.get("/api/dossiers/en-1"), 503, "sessions-out-of-reach");
        browser.send("DELETE", "/api/session", "");
        assertThat(browser.secret(SESSION)).isNotNull();
        try (var _ = DurableStore.start(folder, storePort, true)) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> browser.get("/api/dossiers/en-1").statusCode() == 200);
        }
    }
}
