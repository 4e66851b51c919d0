package id.anugerah.gateway;

import static id.anugerah.gateway.GatewayTest.assertProblem;
import static id.anugerah.gateway.GatewayTest.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

class SharedSessionsTest extends BrowserTest {
    @Override
    Map<String, Object> settings() {
        return Map.of("anugerah.sessions.sweep", "200ms", "anugerah.sessions.remembered", "1s");
    }

    @Test
    void a_session_survives_the_gateway() {
        var other = freePort();
        var gateway = startGateway(other);
        var browser = browser().at(other);
        signInAt(browser);
        gateway.close();
        startGateway(other);

        assertThat(browser.get("/api/dossiers/en-1").statusCode()).isEqualTo(200);
        assertThat(json(browser.get("/api/session")).path("account").asString()).isEqualTo("ac-1");
    }

    @Test
    void a_sign_in_that_begins_at_one_gateway_ends_at_another_and_counts_at_both() {
        var other = freePort();
        startGateway(other);
        var here = browser();
        var away = Browser.location(here.get("/api/session/start"));
        var back =
                PROVIDER.signIn(away, "ac-1", "operator").replaceFirst(":\\d+/", ":" + other + "/");
        var there = here.at(other);
        there.arriveAt(back);

        assertThat(there.get("/api/dossiers/en-1").statusCode()).isEqualTo(200);
        assertThat(there.at(port).get("/api/dossiers/en-1").statusCode()).isEqualTo(200);
    }

    @Test
    void what_is_changed_at_one_gateway_is_known_at_the_other_within_seconds() {
        var other = freePort();
        startGateway(other);
        var here = signedIn("ac-1", "operator", "chair");
        var there = here.at(other);
        assertThat(json(there.get("/api/session")).path("role").asString()).isEqualTo("operator");

        here.send("PUT", "/api/session/role", "{\"role\":\"chair\"}");
        Awaitility.await()
                .atMost(Duration.ofSeconds(3))
                .until(() ->
                        json(there.get("/api/session")).path("role").asString().equals("chair"));
        var cookie = here.secret(SESSION);
        here.send("DELETE", "/api/session", "");
        here.plant(SESSION, cookie);
        assertProblem(here.get("/api/dossiers/en-1"), 401, "not-signed-in");
        Awaitility.await()
                .atMost(Duration.ofSeconds(3))
                .until(() -> there.get("/api/dossiers/en-1").statusCode() == 401);
    }

    @Test
    void two_gateways_renew_at_once_and_nobody_is_signed_out() {
        var other = freePort();
        startGateway(other);
        PROVIDER.accessTokensLast(Duration.ofSeconds(20));
        PROVIDER.rotates();
        var here = signedIn("ac-1", "operator");
        var there = here.at(other);
        for (var i = 0; i < 10; i++) {
            var one =
                    CompletableFuture.supplyAsync(
                            () -> here.get("/api/dossiers/en-1").statusCode());
            assertThat(there.get("/api/dossiers/en-1").statusCode()).isEqualTo(200);
            assertThat(one.join()).isEqualTo(200);
        }
    }

    @Test
    void use_is_noted_and_keeps_a_session_alive() {
        var browser = signedIn("ac-used", "operator");
        var mine = new Document("account", "ac-used");
        var before = Date.from(Instant.now().minusSeconds(90));
        documents().updateOne(mine, new Document("$set", new Document("used", before)));

        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> {
                    browser.get("/api/dossiers/en-1");
                    assertThat(documents().find(mine).first().getDate("used")).isAfter(before);
                });
    }

    @Test
    void a_session_that_nobody_uses_is_over_and_is_swept_away() {
        var browser = signedIn("ac-idle", "operator");
        var mine = new Document("account", "ac-idle");
        var old = Instant.now().minus(Duration.ofHours(13));
        documents().updateOne(mine, new Document("$set", new Document("used", Date.from(old))));

        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .until(() -> browser.get("/api/dossiers/en-1").statusCode() == 401);
        documents()
                .updateOne(
                        mine,
                        new Document(
                                "$set",
                                new Document("over", Date.from(old.plus(Duration.ofHours(12))))));
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .until(() -> documents().countDocuments(mine) == 0);
    }

    private void signInAt(Browser browser) {
        var away = Browser.location(browser.get("/api/session/start"));
        var back = PROVIDER.signIn(away, "ac-1", "operator");
        browser.arriveAt(URI.create(back).getRawPath() + "?" + URI.create(back).getRawQuery());
        assertThat(browser.secret(SESSION)).isNotNull();
    }
}
