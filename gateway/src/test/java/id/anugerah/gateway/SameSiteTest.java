package id.anugerah.gateway;

import static id.anugerah.gateway.GatewayTest.assertProblem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import reactor.core.publisher.Mono;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HexFormat;
import java.util.Map;

class SameSiteTest extends BrowserTest {
    @Override
    Map<String, Object> settings() {
        return Map.of("anugerah.edge.cors-origins", "https://partner.example");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/dossiers",
        "PUT, /api/dossiers/en-1",
        "PATCH, /api/dossiers/en-1",
        "DELETE, /api/dossiers/en-1",
        "POST, /api/sign-in/demo",
        "POST, /oauth2/token",
        "DELETE, /api/session",
        "PUT, /api/session/role"
    })
    void with_a_session_nothing_is_changed_without_the_token(String method, String path) {
        var browser = signedIn("ac-1", "operator");
        registration.asked().clear();

        assertProblem(change(browser, method, path), 403, "csrf-token-needed");
        assertThat(others.asked()).isEmpty();
        assertThat(registration.asked()).isEmpty();
        assertThat(browser.get("/api/dossiers/en-1").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong", "", "00000000-0000-0000-0000-000000000000"})
    void a_wrong_token_is_none(String token) {
        var browser = signedIn("ac-1", "operator");

        assertProblem(
                browser.go(
                        browser.request("/api/dossiers")
                                .POST(BodyPublishers.ofString("{}"))
                                .header("X-CSRF-Token", token)),
                403,
                "csrf-token-needed");
    }

    @Test
    void a_token_counts_in_the_header_alone() {
        var browser = signedIn("ac-1", "operator");
        var form = "_csrf=" + browser.script(CSRF);

        assertProblem(
                browser.go(
                        browser.request("/api/dossiers?" + form)
                                .POST(BodyPublishers.ofString(form))
                                .header("Content-Type", "application/x-www-form-urlencoded")),
                403,
                "csrf-token-needed");
    }

    @ParameterizedTest
    @CsvSource({"DELETE, /api/session", "PUT, /api/session/role"})
    void the_pages_about_a_session_ask_for_the_token_of_everybody(String method, String path) {
        assertProblem(change(browser(), method, path), 403, "csrf-token-needed");
        var browser = browser();
        assertProblem(
                browser.go(
                        browser.request(path)
                                .method(method, BodyPublishers.noBody())
                                .header("Authorization", "Bearer " + ISSUER.token())),
                403,
                "csrf-token-needed");
    }

    @Test
    void with_the_token_a_change_passes_and_the_body_arrives() {
        others.answers(StandIn.hash(Mono.empty()));
        var form = "a=b&c=d";
        var browser = signedIn("ac-1", "operator");
        var answer =
                browser.go(
                        browser.request("/api/dossiers")
                                .POST(BodyPublishers.ofString(form))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("X-CSRF-Token", browser.script(CSRF)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo(HexFormat.of().formatHex(StandIn.sha256().digest(form.getBytes())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example", "null", "http://localhost:1", "http://127.0.0.1"})
    void another_site_changes_nothing_even_with_the_token(String origin) {
        var browser = signedIn("ac-1", "operator");

        var answer = changeFrom(origin, browser);
        assertProblem(answer, 403, "foreign-origin");
        assertThat(answer.body()).contains("http://localhost:" + port);
        assertThat(others.asked()).isEmpty();
    }

    @Test
    void a_site_that_the_settings_name_may_change_something() {
        var answer = changeFrom("https://partner.example", signedIn("ac-1", "operator"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                .hasValue("https://partner.example");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .hasValue("true");
    }

    @Test
    void whoever_is_not_signed_in_needs_no_token() {
        var answer = change(browser(), "POST", "/api/sign-in/demo");

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> changeFrom(String origin, Browser browser) {
        return browser.go(
                browser.request("/api/dossiers")
                        .POST(BodyPublishers.ofString("{}"))
                        .header("X-CSRF-Token", browser.script(CSRF))
                        .header("Origin", origin));
    }

    private static HttpResponse<String> change(Browser browser, String method, String path) {
        return browser.go(
                browser.request(path)
                        .method(method, BodyPublishers.ofString("{}"))
                        .header("Content-Type", "application/json"));
    }
}
