package id.anugerah.gateway;

import static id.anugerah.gateway.GatewayTest.assertProblem;
import static id.anugerah.gateway.GatewayTest.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;

import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import reactor.core.publisher.Mono;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

class BrowserSessionTest extends BrowserTest {
    // shorter than the half minute before its end at which a token is renewed
    private static final Duration RENEWED_AT_ONCE = Duration.ofSeconds(20);
    private static final Duration OVER_SOON = Duration.ofSeconds(2);

    private boolean dead;

    @Override
    Map<String, Object> settings() {
        return Map.of(
                "anugerah.sign-in.web.end-session-uri", "http://localhost:9/oauth2/end?ui=id");
    }

    @AfterEach
    void revive() {
        if (dead) registration.revive();
        dead = false;
    }

    @Test
    void the_service_sees_the_token_and_never_a_cookie() {
        var browser = signedIn("ac-1", "operator");
        browser.plant("own", "of-a-page");
        browser.get("/api/dossiers/en-1");

        assertThat(role(others.last().header("Authorization"))).isEqualTo("operator");
        assertThat(others.last().header("Cookie")).isNull();
        browser.get("/oauth2/authorize?client_id=anugerah-web");
        assertThat(registration.last().uri()).startsWith("/oauth2/authorize");
        assertThat(registration.last().header("Cookie")).isNull();
        assertThat(registration.last().header("Authorization")).isNull();
    }

    @Test
    void a_form_with_a_ticket_is_let_through_in_a_browser_that_is_signed_in() {
        var browser = signedIn("ac-1", "operator");
        var form =
                browser.request("/oauth2/authorize")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("ticket=abc"));

        assertThat(browser.go(form).statusCode()).isEqualTo(200);
        assertThat(registration.last().header("Authorization")).isNull();
    }

    @Test
    void a_service_cannot_give_a_browser_cookies() {
        others.answers(
                (_, response) -> response.header("Set-Cookie", "a=b").header("Seen", "x/1").send());
        var answer = signedIn("ac-1", "operator").get("/api/dossiers/en-1");

        assertThat(answer.headers().firstValue("Seen")).hasValue("x/1");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void whoever_shows_a_token_is_who_the_token_says_and_their_cookie_counts_for_nothing() {
        var browser = signedIn("ac-1", "operator");
        var token = ISSUER.sign(Issuer.claims().subject("ac-2").claim("role", "chair").build());

        var answer =
                browser.go(
                        browser.request("/api/dossiers/en-1")
                                .DELETE()
                                .header("Authorization", "Bearer " + token));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(others.last().header("Authorization")).isEqualTo("Bearer " + token);
        assertThat(others.last().header("Cookie")).isNull();
        assertProblem(
                browser.go(
                        browser.request("/api/dossiers/en-1")
                                .header("Authorization", "Bearer nonsense")),
                401,
                "not-signed-in");
    }

    @Test
    void the_pages_about_a_session_know_no_other_way_to_be_somebody() {
        var session =
                browser()
                        .go(
                                browser()
                                        .request("/api/session")
                                        .header("Authorization", "Bearer " + ISSUER.token()));

        assertThat(json(session).path("signedIn").asBoolean()).isFalse();
    }

    @Test
    void a_token_that_is_soon_over_is_renewed_in_the_role_that_it_has() {
        PROVIDER.accessTokensLast(RENEWED_AT_ONCE);
        var browser = signedIn("ac-1", "operator", "chair");
        PROVIDER.behave();
        browser.get("/api/dossiers/en-1");
        browser.get("/api/dossiers/en-2");

        assertThat(PROVIDER.asked("refresh_token"))
                .singleElement()
                .satisfies(form ->
                        assertThat(form.getFirst("scope")).isEqualTo("openid role:operator"));
        assertThat(json(browser.get("/api/session")).path("roles")).hasSize(2);
    }

    @Test
    void however_many_requests_need_a_new_token_the_issuer_is_asked_once() {
        PROVIDER.accessTokensLast(RENEWED_AT_ONCE);
        var browser = browser();
        signIn(browser, "ac-1", "operator");
        PROVIDER.behave();
        PROVIDER.takes(Duration.ofMillis(300));
        var answers =
                IntStream.range(0, 20)
                        .mapToObj(i ->
                                CompletableFuture.supplyAsync(
                                        () -> browser.get("/api/dossiers/en-" + i)))
                        .toList();

        assertThat(answers).allMatch(answer -> answer.join().statusCode() == 200);
        assertThat(PROVIDER.asked("refresh_token")).hasSize(1);
    }

    @Test
    void a_new_refresh_token_takes_the_place_of_the_old_one() {
        PROVIDER.accessTokensLast(RENEWED_AT_ONCE);
        PROVIDER.rotates();
        var browser = signedIn("ac-1", "operator");
        for (var i = 0; i < 4; i++) {
            assertThat(browser.get("/api/dossiers/en-1").statusCode()).isEqualTo(200);
        }

        assertThat(PROVIDER.asked("refresh_token"))
                .extracting(form -> form.getFirst("refresh_token"))
                .hasSizeGreaterThanOrEqualTo(4)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_session_that_the_issuer_has_ended_is_over() {
        PROVIDER.accessTokensLast(RENEWED_AT_ONCE);
        var browser = signedIn("ac-ended", "operator");
        PROVIDER.endAll();

        var answer = browser.get("/api/dossiers/en-1");
        assertProblem(answer, 401, "not-signed-in");
        assertThat(browser.secret(SESSION)).isNull();
        assertThat(documents().countDocuments(new Document("account", "ac-ended"))).isZero();
        assertThat(browser.get("/api/regions").statusCode()).isEqualTo(200);
    }

    @Test
    void while_the_issuer_is_down_a_token_is_used_to_its_end() {
        PROVIDER.accessTokensLast(RENEWED_AT_ONCE);
        var browser = signedIn("ac-1", "operator");
        kill();

        assertThat(browser.get("/api/dossiers/en-1").statusCode()).isEqualTo(200);
    }

    @Test
    void without_the_issuer_and_a_good_token_the_request_can_be_repeated_later() {
        PROVIDER.accessTokensLast(OVER_SOON);
        var browser = browser();
        signIn(browser, "ac-1", "operator");
        PROVIDER.behave();
        kill();
        var answer =
                Awaitility.await()
                        .until(
                                () -> browser.get("/api/dossiers/en-1"),
                                told -> told.statusCode() != 200);

        assertProblem(answer, 503, "sign-in-out-of-reach");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(browser.secret(SESSION)).isNotNull();
        revive();
        Awaitility.await().until(() -> browser.get("/api/dossiers/en-1").statusCode() == 200);
    }

    private void kill() {
        registration.kill();
        dead = true;
    }

    @Test
    void a_role_is_switched_knowingly() {
        var browser = signedIn("ac-1", "operator", "secretariat");
        var answer = browser.send("PUT", "/api/session/role", "{\"role\":\"secretariat\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).path("role").asString()).isEqualTo("secretariat");
        assertThat(json(answer).path("roles")).hasSize(2);
        browser.get("/api/dossiers/en-1");
        assertThat(role(others.last().header("Authorization"))).isEqualTo("secretariat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chair", "king", ""})
    void a_role_that_somebody_does_not_have_cannot_be_had(String role) {
        var browser = signedIn("ac-1", "operator", "secretariat");
        var answer = browser.send("PUT", "/api/session/role", "{\"role\":\"" + role + "\"}");

        assertProblem(answer, 403, "role-not-held");
        assertThat(json(browser.get("/api/session")).path("role").asString()).isEqualTo("operator");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "{}",
                "{\"role\":null}",
                "{\"role\":{\"$ne\":1}}",
                "{\"role\":\"chair\",\"more\":1}",
                "{\"role\":\"chair\"} {}"
            })
    void a_wish_that_cannot_be_read_is_refused(String wish) {
        var browser = signedIn("ac-1", "operator");

        assertProblem(browser.send("PUT", "/api/session/role", wish), 400, "role-unreadable");
    }

    @Test
    void a_wish_is_short() {
        var browser = signedIn("ac-1", "operator");
        var wish = "{\"role\":\"" + "a".repeat(100_000) + "\"}";

        assertProblem(browser.send("PUT", "/api/session/role", wish), 413, "too-large");
    }

    @Test
    void nobody_who_is_not_signed_in_switches_roles() {
        var browser = browser();
        browser.get("/api/session");

        assertProblem(
                browser.send("PUT", "/api/session/role", "{\"role\":\"chair\"}"),
                401,
                "not-signed-in");
    }

    @Test
    void signing_out_ends_the_session_here_and_at_the_issuer() {
        var browser = signedIn("ac-out", "operator");
        var cookie = browser.secret(SESSION);
        var before = PROVIDER.sessions();
        var answer = browser.send("DELETE", "/api/session", "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).path("next").asString())
                .isEqualTo(
                        "http://localhost:9/oauth2/end?ui=id&client_id=anugerah-web"
                                + "&post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A"
                                + port
                                + "%2F");
        assertThat(browser.secret(SESSION)).isNull();
        assertThat(browser.script(CSRF)).isNull();
        assertThat(PROVIDER.sessions()).isEqualTo(before - 1);
        assertThat(documents().countDocuments(new Document("account", "ac-out"))).isZero();
        browser.plant(SESSION, cookie);
        assertProblem(browser.get("/api/dossiers/en-1"), 401, "not-signed-in");
    }

    @Test
    void signing_out_is_told_to_the_issuer_twice_if_need_be() {
        var browser = signedIn("ac-1", "operator");
        PROVIDER.refusesRevocations(1);
        browser.send("DELETE", "/api/session", "");

        assertThat(PROVIDER.asked("revocation")).hasSize(1);
    }

    @Test
    void somebody_can_sign_out_while_the_issuer_is_down() {
        var browser = signedIn("ac-1", "operator");
        kill();

        assertThat(browser.send("DELETE", "/api/session", "").statusCode()).isEqualTo(200);
        assertThat(browser.secret(SESSION)).isNull();
    }

    @Test
    void whoever_is_not_signed_in_can_sign_out_all_the_same() {
        var browser = browser();
        browser.get("/api/session");

        assertThat(browser.send("DELETE", "/api/session", "").statusCode()).isEqualTo(200);
    }

    @Test
    void a_renewal_that_comes_back_late_does_not_bring_a_session_back() {
        PROVIDER.accessTokensLast(RENEWED_AT_ONCE);
        var browser = browser();
        signIn(browser, "ac-late", "operator");
        var cookie = browser.secret(SESSION);
        browser.plant(CSRF, "a-token-of-some-kind");
        PROVIDER.takes(Duration.ofSeconds(1));
        var late = CompletableFuture.supplyAsync(() -> browser.get("/api/dossiers/en-1"));
        Awaitility.await().until(() -> registration.asked().size() > 1);
        browser.go(
                browser.request("/api/session")
                        .DELETE()
                        .header("X-CSRF-Token", "a-token-of-some-kind"));

        assertProblem(late.join(), 401, "not-signed-in");
        browser.plant(SESSION, cookie);
        assertProblem(browser.get("/api/dossiers/en-1"), 401, "not-signed-in");
        assertThat(documents().countDocuments(new Document("account", "ac-late"))).isZero();
    }

    @Test
    void a_cookie_that_means_nothing_is_taken_back() {
        for (var cookie : new String[] {"nonsense", "A".repeat(43), ""}) {
            var browser = browser();
            browser.plant(SESSION, cookie);

            assertProblem(browser.get("/api/dossiers/en-1"), 401, "not-signed-in");
            assertThat(browser.secret(SESSION)).isNull();
        }
    }

    @Test
    void a_change_for_a_browser_is_sent_to_a_service_once_even_if_no_answer_comes() {
        others.answers((_, response) -> {
            response.withConnection(connection -> connection.channel().close());
            return Mono.never();
        });
        HttpResponse<String> answer =
                signedIn("ac-1", "operator").send("POST", "/api/dossiers", "{}");

        assertProblem(answer, 502, "broken-off");
        assertThat(others.asked()).hasSize(1);
    }

    private static String role(String authorization) {
        try {
            return SignedJWT.parse(authorization.replace("Bearer ", ""))
                    .getJWTClaimsSet()
                    .getStringClaim("role");
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }
}
