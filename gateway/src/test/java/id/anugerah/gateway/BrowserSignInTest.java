package id.anugerah.gateway;

import static id.anugerah.gateway.GatewayTest.assertProblem;
import static id.anugerah.gateway.GatewayTest.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import reactor.core.publisher.Mono;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

@ExtendWith(OutputCaptureExtension.class)
class BrowserSignInTest extends BrowserTest {
    private boolean dead;

    @AfterEach
    void revive() {
        if (dead) registration.revive();
        dead = false;
    }

    @Test
    void a_stranger_is_told_that_nobody_is_signed_in_and_gets_a_token_for_forms() {
        var browser = browser();
        var answer = browser.get("/api/session");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"signedIn\":false}");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(browser.script(CSRF)).isNotBlank();
        assertThat(browser.secret(SESSION)).isNull();
    }

    @Test
    void somebody_signs_in_and_is_known_from_then_on() {
        var browser = signedIn("ac-7", "operator", "secretariat");
        var session = json(browser.get("/api/session"));

        assertThat(session.path("signedIn").asBoolean()).isTrue();
        assertThat(session.path("account").asString()).isEqualTo("ac-7");
        assertThat(session.path("role").asString()).isEqualTo("operator");
        assertThat(session.path("roles").toString()).isEqualTo("[\"operator\",\"secretariat\"]");
        assertThat(Instant.parse(session.path("since").asString())).isBefore(Instant.now());
        assertThat(Instant.parse(session.path("until").asString())).isAfter(Instant.now());
        assertThat(browser.get("/api/entries").statusCode()).isEqualTo(200);
    }

    @Test
    void the_session_has_the_fields_that_its_description_names() {
        var browser = signedIn("ac-7", "operator");
        var described = json(browser.get("/openapi.json")).at("/components/schemas/Session");

        assertThat(json(browser.get("/api/session")).propertyNames())
                .containsExactlyInAnyOrderElementsOf(described.path("properties").propertyNames());
    }

    @Test
    void the_role_that_somebody_wants_is_told_to_the_issuer() {
        var browser = browser();
        var away = Browser.location(browser.get("/api/session/start?role=secretariat"));
        browser.arriveAt(PROVIDER.signIn(away, "ac-7", "operator", "secretariat"));

        assertThat(json(browser.get("/api/session")).path("role").asString())
                .isEqualTo("secretariat");
        assertThat(Browser.location(browser.get("/api/session/start?role=king")))
                .doesNotContain("king");
    }

    @Test
    void the_cookie_of_a_session_is_out_of_reach_for_scripts_and_other_hosts() {
        var browser = browser();
        var answer = signIn(browser, "ac-7", "operator");

        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith(SESSION + "="))
                .singleElement()
                .asString()
                .matches(SESSION + "=[A-Za-z0-9_-]{43}; .*")
                .containsIgnoringCase("HttpOnly")
                .contains("Path=/", "Secure", "SameSite=Lax")
                .doesNotContain("Domain", "Max-Age");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(browser.secret("__Host-anugerah-start")).isNull();
    }

    @Test
    void no_token_reaches_the_browser_or_the_log(CapturedOutput log) {
        var browser = browser();
        var seen = new StringBuilder();
        record(seen, browser.get("/api/session/start"));
        record(seen, signIn(browser, "ac-7", "operator", "ops"));
        record(seen, browser.get("/api/session"));
        record(seen, browser.get("/api/entries"));
        record(seen, browser.send("PUT", "/api/session/role", "{\"role\":\"ops\"}"));
        record(seen, browser.send("DELETE", "/api/session", ""));

        assertThat(PROVIDER.issued())
                .hasSizeGreaterThan(3)
                .allSatisfy(token -> {
                    assertThat(seen.toString()).doesNotContain(token);
                    assertThat(log.getAll()).doesNotContain(token);
                });
        assertThat(log.getAll()).contains("ac-7 signed in as operator", "ac-7 signed out");
    }

    private static void record(StringBuilder seen, HttpResponse<String> answer) {
        seen.append(answer.headers().map()).append(answer.body());
    }

    @Test
    void what_lies_in_the_store_opens_nothing() {
        PROVIDER.issued().clear();
        var browser = signedIn("ac-sealed", "operator");
        var document = documents().find(new Document("account", "ac-sealed")).first();

        assertThat(document).isNotNull();
        assertThat(document.toJson()).doesNotContain(browser.secret(SESSION));
        assertThat(PROVIDER.issued())
                .hasSize(4)
                .allSatisfy(token -> assertThat(document.toJson()).doesNotContain(token));
        assertThat(document.getString("_id")).matches("[0-9a-f]{64}");
    }

    @Test
    void tokens_moved_to_another_session_in_the_store_are_worth_nothing() {
        var thief = signedIn("ac-thief", "operator");
        signedIn("ac-victim", "chair");
        var stolen = documents().find(new Document("account", "ac-victim")).first();
        documents()
                .updateOne(
                        new Document("account", "ac-thief"),
                        new Document("$set", new Document("tokens", stolen.get("tokens"))));
        var other = thief.at(startedSecond());

        assertThat(json(other.get("/api/session")).path("signedIn").asBoolean()).isFalse();
    }

    private int second;

    private int startedSecond() {
        if (second == 0) {
            second = freePort();
            startGateway(second);
        }
        return second;
    }

    @Test
    void a_session_that_was_there_before_is_not_the_one_that_is_signed_in() {
        var attacker = signedIn("ac-attacker", "operator");
        var planted = attacker.secret(SESSION);
        var victim = browser();
        victim.plant(SESSION, planted);
        signIn(victim, "ac-victim", "operator");

        assertThat(victim.secret(SESSION)).isNotEqualTo(planted);
        assertThat(json(attacker.get("/api/session")).path("signedIn").asBoolean()).isFalse();
        assertThat(json(victim.get("/api/session")).path("account").asString())
                .isEqualTo("ac-victim");
    }

    @Test
    void an_answer_that_belongs_to_another_browser_signs_nobody_in() {
        var attacker = browser();
        var away = Browser.location(attacker.get("/api/session/start"));
        var back = PROVIDER.signIn(away, "ac-attacker", "operator");
        var victim = browser();
        victim.get("/api/session/start");

        assertFailed(victim.arriveAt(back), "stale");
        assertFailed(browser().arriveAt(back), "stale");
        assertThat(victim.secret(SESSION)).isNull();
        assertThat(PROVIDER.asked("authorization_code")).isEmpty();
    }

    @Test
    void the_way_back_can_be_gone_once() {
        var browser = browser();
        var away = Browser.location(browser.get("/api/session/start"));
        var kept = browser.secret("__Host-anugerah-start");
        var back = PROVIDER.signIn(away, "ac-7", "operator");
        browser.arriveAt(back);

        assertFailed(browser.arriveAt(back), "stale");
        browser.plant("__Host-anugerah-start", kept);
        assertFailed(browser.arriveAt(back), "refused");
        assertThat(json(browser.get("/api/session")).path("signedIn").asBoolean()).isTrue();
    }

    @Test
    void a_start_that_nobody_sealed_is_none() {
        var browser = browser();
        browser.plant("__Host-anugerah-start", "bm90aGluZyBvZiB0aGUga2luZA");

        assertFailed(browser.arriveAt("/api/session/callback?code=x&state=y"), "stale");
    }

    @ParameterizedTest
    @CsvSource({"access_denied, denied", "server_error, refused", "<script>, refused"})
    void a_refusal_of_the_issuer_leads_to_the_sign_in_page(String error, String failure) {
        var browser = browser();
        var away = Browser.location(browser.get("/api/session/start"));
        var state = away.replaceFirst(".*[?&]state=([^&]*).*", "$1");

        assertFailed(
                browser.arriveAt(
                        "/api/session/callback?state=" + state + "&error=" + encoded(error)),
                failure);
        assertThat(PROVIDER.asked("authorization_code")).isEmpty();
    }

    @Test
    void an_id_token_for_another_sign_in_is_refused() {
        PROVIDER.idTokens(claims -> claims.claim("nonce", "another"));
        assertRefused();
    }

    @Test
    void an_id_token_for_another_client_is_refused() {
        PROVIDER.idTokens(claims -> claims.audience("another"));
        assertRefused();
    }

    @Test
    void an_id_token_of_another_issuer_is_refused() {
        PROVIDER.idTokens(claims -> claims.issuer("http://localhost:9"));
        assertRefused();
    }

    @Test
    void an_id_token_that_has_expired_is_refused() {
        PROVIDER.idTokens(claims ->
                claims.issueTime(Date.from(Instant.now().minusSeconds(300)))
                        .expirationTime(Date.from(Instant.now().minusSeconds(120))));
        assertRefused();
    }

    private void assertRefused() {
        var browser = browser();
        assertFailed(signIn(browser, "ac-7", "operator"), "refused");
        assertThat(browser.secret(SESSION)).isNull();
    }

    @Test
    void while_the_issuer_is_down_a_sign_in_ends_at_its_own_page() {
        var browser = browser();
        var away = Browser.location(browser.get("/api/session/start"));
        var back = PROVIDER.signIn(away, "ac-7", "operator");
        registration.kill();
        dead = true;

        assertFailed(browser.arriveAt(back), "unavailable");
    }

    @Test
    void a_code_that_got_no_answer_is_not_sent_again() {
        registration.answers((_, response) -> {
            response.withConnection(connection -> connection.channel().close());
            return Mono.never();
        });

        assertFailed(signIn(browser(), "ac-7", "operator"), "unavailable");
        assertThat(registration.asked())
                .extracting(StandIn.Asked::uri)
                .containsOnlyOnce("/oauth2/token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/entries/en-1?tab=files", "/", "/sheets/s-1#c2"})
    void somebody_who_has_signed_in_goes_on_where_they_wanted(String next) {
        assertThat(nextAfter(next)).isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/\t/evil.example",
                "/\r\nSet-Cookie: a=b",
                "evil",
                "",
                "/api/session/start",
                "/x/../api/session/start"
            })
    void nobody_is_sent_elsewhere_after_signing_in(String next) {
        assertThat(nextAfter(next)).isEqualTo("/");
    }

    private String nextAfter(String next) {
        var browser = browser();
        var away = Browser.location(browser.get("/api/session/start?next=" + encoded(next)));
        return Browser.location(browser.arriveAt(PROVIDER.signIn(away, "ac-7", "operator")));
    }

    @Test
    void the_pages_about_a_session_take_what_they_are_for() {
        var browser = signedIn("ac-7", "operator");

        assertProblem(browser.send("POST", "/api/session", ""), 405, "method-not-allowed");
        assertProblem(browser.send("PUT", "/api/session/start", ""), 405, "method-not-allowed");
        assertProblem(browser.get("/api/session/role"), 405, "method-not-allowed");
        assertProblem(browser.get("/api/session/nothing"), 404, "not-found");
    }

    private static void assertFailed(HttpResponse<String> answer, String failure) {
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Browser.location(answer)).isEqualTo("/sign-in?failure=" + failure);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
