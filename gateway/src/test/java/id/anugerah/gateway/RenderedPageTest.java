package id.anugerah.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.gateway.backend.Backends;
import id.anugerah.gateway.backend.Breakers;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import reactor.core.publisher.Mono;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Pages that a service renders, as browsers get them through the gateway. */
class RenderedPageTest extends GatewayTest {
    private static final String RESULT = "/editions/ed-1/results/desk";
    private static final String PAGE = "text/html,application/xhtml+xml,*/*;q=0.8";
    private static final String RENDERED = "<!doctype html><title>Hasil</title>";

    @Autowired Backends backends;

    @AfterEach
    void calm() {
        Breakers.forget(backends);
    }

    @Test
    void a_rendered_page_comes_with_the_policy_of_the_client_and_its_own_headers() {
        renders(200);

        var page = open(RESULT);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).isEqualTo(RENDERED);
        assertThat(header(page, "Content-Security-Policy"))
                .isEqualTo(header(get("/"), "Content-Security-Policy"))
                .contains("script-src 'self';", "style-src 'self';");
        assertThat(header(page, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Cache-Control")).isEqualTo("public, max-age=15");
        assertThat(header(page, "ETag")).isEqualTo("W/\"t\"");
        assertThat(header(page, "Vary")).contains("Accept-Language");
    }

    @Test
    void whether_a_page_has_changed_is_for_its_service_to_say() {
        SCORING.answers((_, response) -> response.status(304).header("ETag", "W/\"t\"").send());

        var page = send(browser(RESULT).header("If-None-Match", "W/\"t\""));

        assertThat(page.statusCode()).isEqualTo(304);
        assertThat(SCORING.last().header("If-None-Match")).isEqualTo("W/\"t\"");
    }

    @Test
    void a_session_is_no_matter_of_a_page_for_everybody() {
        renders(200);

        var page = send(browser(RESULT).header("Cookie", "__Host-anugerah=" + "A".repeat(43)));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Set-Cookie")).isEmpty();
        assertThat(SCORING.last().header("Cookie")).isNull();
        assertThat(SCORING.last().header("Authorization")).isNull();
    }

    @Test
    void what_is_not_published_is_said_by_the_service() {
        renders(404);

        var page = open(RESULT);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).isEqualTo(RENDERED);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503})
    void where_the_service_fails_people_get_the_client_and_programs_the_problem(int status) {
        renders(status);

        var page = open(RESULT);

        assertThat(page.statusCode()).isEqualTo(503);
        assertIsClient(page);
        assertThat(get(RESULT).statusCode()).isEqualTo(status);
        assertThat(get(RESULT).body()).isEqualTo(RENDERED);
    }

    @Test
    void where_the_service_is_away_people_get_the_client_with_what_it_has_kept() {
        SCORING.kill();
        try {
            var page = open(RESULT);

            assertThat(page.statusCode()).isIn(502, 503);
            assertIsClient(page);
            assertThat(get(RESULT).headers().firstValue("Content-Type"))
                    .hasValue("application/problem+json");
            assertThat(send(browser("/api/results/ed-1")).headers().firstValue("Content-Type"))
                    .hasValue("application/problem+json");
            // a failure that is noticed only after the revival would reach the next test
            awaitStatus("down");
        } finally {
            SCORING.revive();
            awaitStatus("up");
        }
    }

    private static void assertIsClient(HttpResponse<String> page) {
        assertThat(header(page, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(header(page, "Retry-After")).isNotEmpty();
        assertThat(header(page, "ETag")).isEmpty();
        assertThat(header(page, "Content-Security-Policy")).contains("script-src 'self'");
        assertThat(page.body()).contains("id=\"app\"");
    }

    @Test
    void nobody_changes_anything_at_a_page() {
        var answer = send(browser(RESULT).method("POST", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isIn(401, 403);
        assertThat(SCORING.asked()).isEmpty();
    }

    @Test
    void what_a_rendered_page_loads_keeps_its_address_and_is_asked_for_anew_each_time() {
        for (var file : new String[] {"/start.js", "/pages/result.css"}) {
            var answer = send(request(file).header("Accept-Encoding", "br"));

            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
            assertThat(header(answer, "ETag")).isNotEmpty();
            assertThat(header(answer, "Content-Encoding")).isEqualTo("br");
        }
        assertThat(get("/start.js").body()).contains("/assets/index-").doesNotContain("__CLIENT__");
        assertThat(get("/pages/result.css").body()).contains(".ribbon", ".result", "--paper");
    }

    @Test
    void programs_that_look_for_pages_are_told_where_the_list_is() {
        var robots = get("/robots.txt");

        assertThat(header(robots, "Content-Type")).startsWith("text/plain");
        assertThat(robots.body()).contains("Sitemap: http://localhost:8080/sitemap.xml");
    }

    private static void renders(int status) {
        SCORING.answers((_, response) ->
                response.status(status)
                        .header("Content-Type", "text/html;charset=UTF-8")
                        .header("Cache-Control", "public, max-age=15")
                        .header("Vary", "Accept-Language")
                        .header("ETag", "W/\"t\"")
                        .sendByteArray(Mono.just(RENDERED.getBytes(StandardCharsets.UTF_8)))
                        .then());
    }

    private HttpResponse<String> open(String path) {
        return send(browser(path));
    }

    private HttpRequest.Builder browser(String path) {
        return request(path).header("Accept", PAGE);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }
}
