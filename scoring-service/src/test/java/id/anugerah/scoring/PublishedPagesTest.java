package id.anugerah.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.anugerah.kit.relay.Log;
import id.anugerah.kit.testing.Person.Answer;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;

import javax.imageio.ImageIO;

/** What everybody finds of a result: its page, its picture, its table and figures. */
@ScoringTest
class PublishedPagesTest {
    private static final String PAGE = "text/html,application/xhtml+xml,*/*;q=0.8";

    @Autowired private Log log;
    @LocalServerPort private int port;

    private Programme programme;

    private void publish(Programme played) {
        programme = played;
        played.begin("desk");
        played.submitAll("desk");
        played.close("desk", "{}").ok();
        played.decide("desk", "first");
    }

    private Answer open(String path, String language) {
        return programme.anybody().get(path, Map.of("Accept", PAGE, "Accept-Language", language));
    }

    private String page() {
        return "/editions/" + programme.edition + "/results/desk";
    }

    private String data() {
        return "/api/results/" + programme.edition + "/desk";
    }

    @Test
    void a_result_is_a_page_in_the_language_of_the_link_or_of_its_reader() {
        publish(Programme.ready(log, port, 6, 4));

        var indonesian = open(page(), "id");
        assertThat(indonesian.status()).isEqualTo(200);
        assertThat(indonesian.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(indonesian.header("Content-Language")).isEqualTo("id");
        assertThat(indonesian.header("Vary")).containsIgnoringCase("Accept-Language");
        assertThat(indonesian.header("Cache-Control")).contains("public", "max-age=15");
        assertThat(Jsoup.parse(indonesian.raw()).select("#kota tbody tr").first().text())
                .contains("Pemda 4", "50,00", "Lolos");
        assertThat(open(page(), "en").raw()).contains("lang=\"en\"", "50.00", "Advances");
        assertThat(open(page() + "?lang=en", "id").raw()).contains("lang=\"en\"");
        assertThat(open(page() + "?lang=xx&fbclid=1", "id").raw()).contains("lang=\"id\"");
    }

    @Test
    void a_page_that_has_not_changed_is_not_sent_again_and_a_new_version_at_once() {
        publish(Programme.ready(log, port, 6, 4));
        var first = open(page(), "id");
        var tag = first.header("ETag");

        var again =
                programme
                        .anybody()
                        .get(
                                page(),
                                Map.of(
                                        "Accept",
                                        PAGE,
                                        "Accept-Language",
                                        "id",
                                        "If-None-Match",
                                        tag));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.header("Cache-Control")).contains("max-age=15");
        assertThat(open(page(), "en").header("ETag")).isNotEqualTo(tag);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(programme.propose("desk", "second").status()).isEqualTo(201));
        var next = programme.propose("desk", "second").ok().text("id");
        programme.chair().post("/api/decisions/" + next + "/approval", "").ok();
        assertThat(open(page(), "id").header("ETag")).isEqualTo(tag);
        programme.chair().post("/api/decisions/" + next + "/publication", "").ok();
        var changed = open(page(), "id");
        assertThat(changed.header("ETag")).isNotEqualTo(tag);
        assertThat(Jsoup.parse(changed.raw()).select(".notice").text())
                .contains("versi 1", "versi 2");
    }

    @Test
    void pages_travel_packed() {
        publish(Programme.ready(log, port, 6, 4));

        var packed = programme.anybody().get(page(), Map.of("Accept-Encoding", "gzip"));

        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.bytes().length).isLessThan(open(page(), "en").bytes().length / 2);
    }

    @Test
    void what_is_not_published_is_the_same_page_as_what_does_not_exist() {
        programme = Programme.ready(log, port, 4, 4);
        programme.begin("desk");
        programme.submitAll("desk");
        programme.close("desk", "{}").ok();
        programme.propose("desk", "k").ok();

        var unpublished = open(page(), "id");
        assertThat(unpublished.status()).isEqualTo(404);
        assertThat(unpublished.header("Content-Type")).startsWith("text/html");
        assertThat(unpublished.header("Cache-Control")).contains("no-store");
        assertThat(unpublished.header("ETag")).isEmpty();
        assertThat(open("/editions/ed-none/results/none", "id").raw()).isEqualTo(unpublished.raw());
        assertThat(open(page() + "/card.png", "id").status()).isEqualTo(404);
        for (var part : new String[] {"", "/table", "/distribution", "/canonical"}) {
            assertThat(open(data() + part, "id").status()).as(part).isEqualTo(404);
        }
    }

    @Test
    void a_link_has_a_picture() throws IOException {
        publish(Programme.ready(log, port, 6, 4));

        var card = open(page() + "/card.png?lang=en", "id");

        assertThat(card.header("Content-Type")).isEqualTo("image/png");
        assertThat(card.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(card.header("ETag")).isNotEmpty();
        assertThat(ImageIO.read(new ByteArrayInputStream(card.bytes())).getWidth()).isEqualTo(1200);
    }

    @Test
    void a_result_is_a_table_for_spreadsheets_and_figures_for_charts() {
        publish(Programme.ready(log, port, 12, 4));

        var table = open(data() + "/table", "id");
        assertThat(table.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(table.header("Content-Disposition"))
                .contains("attachment", "\"trial-result-", "desk.csv");
        assertThat(table.raw().lines().count()).isEqualTo(13);
        assertThat(table.raw()).startsWith("\uFEFFKategori,Peringkat,Kode");
        assertThat(open(data() + "/table", "en").raw()).startsWith("\uFEFFCategory,Rank,Code");
        assertThat(open(data() + "/table?lang=en", "id").raw()).startsWith("\uFEFFCategory");

        var kota = open(data() + "/distribution", "id").ok().body().path(0);
        assertThat(kota.path("category").asString()).isEqualTo("kota");
        assertThat(kota.path("n").asInt()).isEqualTo(6);
        assertThat(kota.path("bins")).hasSize(20);
        assertThat(kota.path("median").asString()).isEqualTo("51.00");
        var vision = kota.path("criteria").path(0);
        assertThat(vision.path("criterion").asString()).isEqualTo("vision");
        assertThat(vision.path("low").asString()).isEqualTo("52.50");
        assertThat(vision.path("median").asString()).isEqualTo("55.00");
        assertThat(vision.path("high").asString()).isEqualTo("57.50");
    }

    @Test
    void search_engines_find_results_in_earnest_and_no_trial() {
        publish(Programme.ready(log, port, 4, 4));
        var trial = page();
        assertThat(open(trial, "id").header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(open(trial + "/card.png", "id").header("X-Robots-Tag")).isEqualTo("noindex");
        publish(Programme.inEarnest(log, port, 4, 4));

        assertThat(open(page(), "id").header("X-Robots-Tag")).isEmpty();
        var map = open("/sitemap.xml", "id");

        assertThat(map.header("Content-Type")).startsWith("application/xml");
        var places = Jsoup.parse(map.raw(), org.jsoup.parser.Parser.xmlParser());
        assertThat(places.select("loc").eachText())
                .anyMatch(place -> place.endsWith(page() + "?lang=id"))
                .anyMatch(place -> place.endsWith(page() + "?lang=en"))
                .noneMatch(place -> place.contains(trial));
        assertThat(places.select("url:has(loc:contains(" + page() + ")) lastmod")).isNotEmpty();
    }
}
