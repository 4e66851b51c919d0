package id.anugerah.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;

/** The web client as browsers get it. */
class ServedClientTest extends GatewayTest {
    private static final String PAGE = "text/html,application/xhtml+xml,*/*;q=0.8";
    private static final Pattern SCRIPT = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sign-in",
                "/sign-in/link",
                "/sign-up/confirm",
                "/password-reset/confirm",
                "/invitation",
                "/address-change",
                "/account"
            })
    void every_page_of_the_client_is_its_shell_and_asked_for_anew_each_time(String path) {
        var page = get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(header(page, "Cache-Control")).isEqualTo("no-cache");
        assertThat(page.body()).contains("id=\"app\"").containsPattern(SCRIPT);
        assertThat(page.body())
                .doesNotContain("http://", "https://", "<style", "style=", "onclick");
        assertThat(page.body()).doesNotContainPattern("<script(?![^>]* src=\"/[^>]*></script>)");
    }

    @Test
    void a_shell_that_has_not_changed_is_not_sent_again() {
        var tag = header(get("/account"), "ETag");

        var again = send(request("/sign-in").header("If-None-Match", tag));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(tag);
        assertThat(header(again, "Cache-Control")).isEqualTo("no-cache");
    }

    @ParameterizedTest
    @CsvSource({
        "/, en-GB, en",
        "/, 'id,en;q=0.8', id",
        "/, fr, id",
        "/?lang=id, en, id",
        "/?lang=fr, en, en",
        "/history, en, en",
        "/editions/any/participants?lang=en, id, en"
    })
    void what_is_for_everybody_can_be_read_in_the_readers_language_before_the_client_is_there(
            String path, String reads, String language) {
        var page = send(request(path).header("Accept-Language", reads));

        assertThat(page.body())
                .contains("<html lang=\"" + language + "\">", "id=\"app\" data-drawn")
                .contains(language.equals("en") ? "Sign in" : "Masuk")
                .doesNotContain("<style", "style=", "onclick")
                .doesNotContainPattern("<script(?![^>]* src=\"/[^>]*></script>)");
        assertThat(header(page, "Vary")).contains("Accept-Language", "Accept-Encoding");
        assertThat(header(page, "Content-Security-Policy")).contains("script-src 'self'");
    }

    @Test
    void a_page_has_one_address_only() {
        assertProblem(get("/drawn/front.id.html"), 404, "not-found");
    }

    @Test
    void a_file_with_its_content_in_its_name_is_kept_for_a_year() {
        var file = get(script());

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(header(file, "Content-Type")).isEqualTo("text/javascript;charset=UTF-8");
        assertThat(header(file, "Cache-Control"))
                .contains("max-age=31536000", "public", "immutable");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, deflate, br, zstd | br",
                "gzip;q=1.0, br;q=0.5 | br",
                "gzip, br;q=0 | gzip",
                "gzip;q=0.000, br; q=0 | ''",
                "deflate | ''",
                "brotli, xgzip | ''"
            })
    void what_travels_is_packed_in_the_best_way_that_the_browser_knows(String accepts, String way) {
        var answer = send(request(script()).header("Accept-Encoding", accepts));

        assertThat(header(answer, "Content-Encoding")).isEqualTo(way);
        assertThat(header(answer, "Vary")).contains("Accept-Encoding");
        assertThat(header(answer, "ETag")).endsWith(way.isEmpty() ? "\"" : suffix(way) + "\"");
    }

    private static String suffix(String way) {
        return way.equals("br") ? ".br" : ".gz";
    }

    @Test
    void the_client_may_load_its_own_files_only_and_send_forms_home_or_to_the_app() {
        var policy = header(get("/sign-in"), "Content-Security-Policy");

        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';")
                .contains("form-action 'self' id.anugerah.app: http://127.0.0.1:*;")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void a_page_tells_early_what_it_needs_besides_the_client() {
        var links = header(get("/editions/any%22,%20one/participants"), "Link");
        var asked = "</api/editions/any%22%2C%20one>; rel=preload; as=fetch; crossorigin";

        assertThat(links).contains("rel=modulepreload", asked).doesNotContain(script());
        assertThat(header(get("/editions/any/participants?q=a"), "Link")).doesNotContain("fetch");
        assertThat(links.split(", "))
                .filteredOn(link -> !link.contains("as=fetch"))
                .allSatisfy(link -> {
                    var file = link.substring(1, link.indexOf('>'));
                    assertThat(get(file).statusCode()).isEqualTo(200);
                });
    }

    @Test
    void the_worker_is_never_kept_and_may_ask_this_site() {
        var worker = get("/worker.js");

        assertThat(header(worker, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(worker, "Content-Security-Policy")).contains("connect-src 'self'");
        assertThat(worker.body()).doesNotContain("__SHELL__").contains(script());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no-such-page", "/sign-in/else", "/assets/none.js", "/client.json"})
    void where_there_is_nothing_people_see_a_page_and_programs_a_problem(String path) {
        var page = send(request(path).header("Accept", PAGE));

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(header(page, "Content-Type")).startsWith("text/html");
        assertThat(header(page, "ETag")).isEmpty();
        assertThat(page.body()).contains("id=\"app\"");
        assertProblem(get(path), 404, "not-found");
    }

    @Test
    void the_interface_answers_browsers_with_problems_too() {
        assertProblem(
                send(signedIn("/api/no-such-thing").header("Accept", PAGE)), 404, "not-found");
    }

    @Test
    void a_page_is_there_to_be_read() {
        var answer = send(request("/account").method("POST", BodyPublishers.noBody()));

        assertProblem(answer, 405, "method-not-allowed");
        assertThat(header(answer, "Allow")).contains("GET");
    }

    private String script() {
        var found = SCRIPT.matcher(get("/").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }
}
