package id.anugerah.scoring.page;

import static id.anugerah.contracts.edition.Rules.OutcomeKind.ALL_ADVANCE;
import static id.anugerah.contracts.edition.Rules.OutcomeKind.AWARD;
import static id.anugerah.contracts.edition.Rules.OutcomeKind.CUT;
import static id.anugerah.kit.language.Tongue.ENGLISH;
import static id.anugerah.kit.language.Tongue.INDONESIAN;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.anugerah.kit.language.Tongue;
import id.anugerah.scoring.result.Vocabulary;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.zip.GZIPOutputStream;

/** What the page of a result says, before anybody's script runs. */
class ResultPageTest {
    private static final Writer WRITER = new Writer();
    private static final int CARRIED = 40 * 1024;
    // as the client's build packs it; its own test weighs it
    private static final int STYLE = 6 * 1024;

    private static Document read(Told told, Tongue tongue) {
        return Jsoup.parse(html(told, tongue));
    }

    private static String html(Told told, Tongue tongue) {
        return new String(WRITER.write(told.page(tongue)), UTF_8);
    }

    private static Told award() {
        return Told.of(AWARD, "kota", "kabupaten")
                .row("kota", "Kota Satu", 1, "91.25", "awarded")
                .row("kota", "Kota Dua", 2, "90.00", "awarded")
                .row("kota", "Kota Tiga", 3, "88.50", "awarded")
                .row("kota", "Kota Empat", 4, "88.25", "not-awarded")
                .row("kabupaten", "Kab. Satu", 1, "70.00", "awarded");
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void a_reader_finds_their_way_by_landmarks_and_headings(Tongue tongue) {
        var page = read(award(), tongue);

        assertThat(page.select("html").attr("lang")).isEqualTo(tongue.code());
        assertThat(page.select("body header.head, main, footer")).hasSize(3);
        assertThat(page.select("a.skip").attr("href")).isEqualTo("#main");
        assertThat(page.select("h1")).hasSize(1);
        var levels =
                page.select("h1, h2, h3").stream()
                        .map(one -> Integer.parseInt(one.tagName().substring(1)))
                        .toList();
        for (int at = 1; at < levels.size(); at++) {
            assertThat(levels.get(at) - levels.get(at - 1)).isLessThanOrEqualTo(1);
        }
        for (var labelled : page.select("[aria-labelledby]")) {
            for (var id : labelled.attr("aria-labelledby").split(" ", -1)) {
                assertThat(page.getElementById(id)).as(id).isNotNull();
            }
        }
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void every_table_has_a_name_and_every_cell_a_heading() {
        var page = read(award(), INDONESIAN);

        assertThat(page.select("table")).isNotEmpty();
        for (var table : page.select("table")) {
            assertThat(table.select("caption").text()).isNotEmpty();
            assertThat(table.select("thead th").eachAttr("scope")).containsOnly("col");
            assertThat(table.select("tbody tr"))
                    .allSatisfy(row -> {
                        assertThat(row.select("th[scope=row]")).hasSize(1);
                        assertThat(row.select("th, td")).hasSameSizeAs(table.select("thead th"));
                        // on a phone each cell of such a table says what it is
                        if (table.hasClass("table")) {
                            assertThat(row.select("th, td"))
                                    .allMatch(cell -> !cell.attr("data-label").isEmpty());
                        }
                    });
        }
    }

    @Test
    void winners_stand_first_and_are_told_by_word_and_shape() {
        var kota = read(award(), INDONESIAN).getElementById("kota");

        assertThat(kota.select(".honours li").eachText())
                .containsExactly(
                        "★ Juara I Kota Satu nilai 91,25",
                        "★ Juara II Kota Dua nilai 90,00",
                        "★ Juara III Kota Tiga nilai 88,50");
        assertThat(rows(kota).getFirst())
                .isEqualTo("1 Kota Satu 32.01 91,25 91,25 91,25 ★ Juara I");
        assertThat(rows(kota).getLast())
                .isEqualTo("4 Kota Empat 32.04 88,25 88,25 88,25 ○ Finalis");
    }

    @Test
    void numbers_are_written_as_the_language_writes_them_and_times_in_wib() {
        var english = read(award(), ENGLISH);

        assertThat(english.select(".honours li").first().text())
                .isEqualTo("★ Winner I Kota Satu score 91.25");
        assertThat(english.select(".facts").text())
                .contains("Friday, 24 Oct 2025 16:00 WIB", "Vision 72.5%", "Presentation 60%");
        assertThat(read(award(), INDONESIAN).select(".facts").text())
                .contains("Jumat, 24 Okt 2025 16.00 WIB", "Visi 72,5%", "Paparan 60%");
    }

    @Test
    void whoever_shares_a_rank_shares_the_place_and_the_next_is_left_out() {
        var told =
                Told.of(AWARD, "kota")
                        .row("kota", "Kota B", 1, "90.00", "awarded")
                        .row("kota", "Kota A", 1, "90.00", "awarded")
                        .row("kota", "Kota C", 3, "80.00", "awarded")
                        .row(
                                "kota",
                                "Kota D",
                                4,
                                "80.00",
                                "not-awarded",
                                "criterion:vision",
                                "lot");
        var kota = read(told, INDONESIAN).getElementById("kota");

        assertThat(kota.select(".honours li").eachText())
                .containsExactly(
                        "★ Juara I Kota A nilai 90,00",
                        "★ Juara I Kota B nilai 90,00",
                        "★ Juara III Kota C nilai 80,00");
        assertThat(rows(kota).getFirst())
                .startsWith("1 Kota A")
                .endsWith("nilai sama, peringkat bersama");
        assertThat(rows(kota).getLast()).endsWith("Nilai sama; urutan menurut Visi, undian.");
        assertThat(read(told, INDONESIAN).select("meta[name=description]").attr("content"))
                .contains("Juara I Kategori kota: Kota A, Kota B.");
    }

    @Test
    void an_entry_without_a_score_is_last_and_says_why() {
        var told =
                Told.of(CUT, "kota")
                        .row("kota", "Kota A", 1, "90.00", "advanced")
                        .row("kota", "Kota B", 2, null, "eliminated");
        var kota = read(told, INDONESIAN).getElementById("kota");

        assertThat(kota.select(".honours li").eachText())
                .containsExactly("● Lolos Kota A nilai 90,00");
        assertThat(rows(kota).getLast())
                .isEqualTo(
                        "2 Kota B 32.02 – – tidak dinilai ○ Tidak lolos Kuorum penilai tidak"
                                + " tercapai; ditempatkan terakhir.");
    }

    @Test
    void a_programme_without_ranking_tells_who_passed_by_name_and_no_rank() {
        var told =
                Told.groups("reguler")
                        .row("reguler", "Kelompok 2", null, "55.00", "not-passed")
                        .row("reguler", "Kelompok 1", null, "75.00", "passed");
        for (var tongue : Tongue.values()) {
            var page = read(told, tongue);
            var text = page.select(".part, .facts").text();
            assertThat(text)
                    .doesNotContain("Juara", "Winner")
                    .doesNotContainPattern("\\bRank\\b|Peringkat ");
            var part = Objects.requireNonNull(page.getElementById("reguler"));
            assertThat(part.select("table").first().select("tbody th").eachText())
                    .containsExactly("Kelompok 1 32.02", "Kelompok 2 32.01");
            assertThat(part.select(".honours li")).hasSize(1);
        }
        assertThat(read(told, INDONESIAN).select(".facts").text())
                .contains("Lulus dengan nilai 60 atau lebih")
                .doesNotContain("Bila nilai sama");
    }

    @Test
    void without_ranking_nobody_was_ranked_last() {
        var told = Told.groups("reguler").row("reguler", "Kelompok 1", null, null, "not-passed");
        var part = read(told, ENGLISH).getElementById("reguler");

        assertThat(rows(part).getFirst()).endsWith("The quorum of assessors was not reached.");
    }

    @Test
    void one_is_told_as_one() {
        var told = Told.of(ALL_ADVANCE, "kota").row("kota", "Kota A", 1, "90.00", "advanced");
        var page = read(told, ENGLISH);

        assertThat(page.select(".fact").text())
                .isEqualTo("1 entry was scored in the stage Presentation; it advances.");
        assertThat(page.select("#kota").text())
                .contains("1 entry in this category.", "1 score between 90 and 95: 90.00.");
    }

    @Test
    void who_has_no_score_is_not_counted_among_the_scored() {
        var told =
                Told.of(ALL_ADVANCE, "kota")
                        .row("kota", "Kota A", 1, "90.00", "advanced")
                        .row("kota", "Kota B", 2, null, "advanced");

        assertThat(read(told, ENGLISH).select(".fact").text())
                .isEqualTo(
                        "2 entries advance from the stage Presentation, 1 of them with a score.");
    }

    @Test
    void where_all_advance_nobody_is_singled_out() {
        var told =
                Told.of(ALL_ADVANCE, "kota")
                        .row("kota", "Kota A", 1, "90.00", "advanced")
                        .row("kota", "Kota B", 2, "80.00", "advanced");

        assertThat(read(told, INDONESIAN).select(".honours")).isEmpty();
        assertThat(read(told, INDONESIAN).select(".fact").text()).contains("semuanya lanjut");
    }

    @Test
    void a_category_in_which_nobody_takes_part_says_so() {
        var page =
                read(
                        Told.of(AWARD, "kota", "provinsi").row("kota", "A", 1, "9.00", "awarded"),
                        INDONESIAN);

        var part = Objects.requireNonNull(page.getElementById("provinsi"));
        assertThat(part.select("table, svg")).isEmpty();
        assertThat(part.text()).contains("Tidak ada peserta");
    }

    @Test
    void bars_tell_their_counts_themselves_and_the_table_under_them_says_the_same() {
        var figure = read(award(), INDONESIAN).select("#kota figure").first();

        var drawing = figure.select("svg").first();
        assertThat(drawing.attr("role")).isEqualTo("img");
        assertThat(drawing.attr("viewBox")).isEqualTo("0 0 480 200");
        assertThat(drawing.select("rect")).hasSize(2);
        assertThat(drawing.select("text.count").eachText()).containsExactly("2", "2");
        assertThat(drawing.select("desc").text())
                .isEqualTo(
                        "4 nilai antara 85 dan 95; median 89,25. Rinciannya ada pada tabel di"
                                + " bawah.");
        assertThat(figure.select("tbody tr").eachText())
                .contains("85 sampai di bawah 90 2", "90 sampai di bawah 95 2", "95 sampai 100 0");
    }

    @Test
    void criteria_are_summed_up_from_five_entries_on() {
        var told = Told.of(CUT, "kota", "kabupaten");
        for (int at = 0; at < 5; at++)
            told.row("kota", "Kota " + at, at + 1, (90 - at) + ".00", "advanced");
        for (int at = 0; at < 4; at++)
            told.row("kabupaten", "Kab " + at, at + 1, (90 - at) + ".00", "advanced");
        var page = read(told, INDONESIAN);

        assertThat(page.getElementById("kota").select("table").last().select("tbody tr").eachText())
                .containsExactly(
                        "Visi 72,5% 87,00 88,00 89,00", "Jangkauan 27,5% 50,00 50,00 50,00");
        assertThat(page.getElementById("kabupaten").select("table")).hasSize(2);
        assertThat(page.getElementById("kabupaten").text()).contains("mulai dari lima peserta");
    }

    @Test
    void the_road_of_the_season_shows_where_it_stands() {
        var road = read(award(), INDONESIAN).select("ol.ribbon").first();

        assertThat(road.attr("aria-label")).isEqualTo("Jalan musim ini: Anugerah Uji <2025>");
        assertThat(road.select("li").eachAttr("class"))
                .containsExactly("stage done", "stage done", "stage done", "stage present");
        assertThat(road.select("[aria-current=step]").text())
                .isEqualTo("◐ Sedang berlangsung Paparan 23 Okt 2025 – 25 Okt 2025");
    }

    @Test
    void a_step_that_closes_at_midnight_ends_on_the_day_before() {
        assertThat(read(award(), ENGLISH).select("ol.ribbon .dates").first().text())
                .isEqualTo("1 Jul 2025 – 20 Jul 2025");
    }

    @Test
    void a_publication_of_unknown_time_is_shown_without_it() {
        var page = read(award().undated(), ENGLISH);

        assertThat(page.select(".line").text()).contains("published – ·");
        assertThat(page.select(".facts").text()).contains("Published –");
    }

    @Test
    void a_later_version_names_the_ones_it_replaces() {
        assertThat(read(award(), INDONESIAN).select(".notice")).isEmpty();

        var page = read(award().decide(2), INDONESIAN);
        assertThat(page.select(".notice").text())
                .contains("versi 1, diumumkan Jumat, 24 Okt 2025 16.00 WIB", "adalah versi 2");
        assertThat(page.select(".facts").text()).contains("Jumat, 24 Okt 2025 17.00 WIB");
        assertThat(page.select(".line").text())
                .contains(
                        "versi 2", Told.DIGEST, Told.SITE + "/editions/ed-1/results/presentation");
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void search_engines_and_link_previews_find_each_language(Tongue tongue) {
        var head = read(award(), tongue).head();
        var here = Told.SITE + "/editions/ed-1/results/presentation";

        assertThat(head.select("link[rel=canonical]").attr("href"))
                .isEqualTo(here + "?lang=" + tongue.code());
        assertThat(head.select("link[hreflang]").eachAttr("hreflang"))
                .containsExactly("id", "en", "x-default");
        assertThat(head.select("link[hreflang]").eachAttr("href"))
                .containsExactly(here + "?lang=id", here + "?lang=en", here);
        assertThat(head.select("title")).hasSize(1);
        assertThat(head.select("meta[property=og:image]").attr("content"))
                .isEqualTo(here + "/card.png?lang=" + tongue.code());
        for (var name :
                List.of("og:title", "og:description", "og:url", "og:locale", "og:image:alt")) {
            assertThat(head.select("meta[property=" + name + "]").attr("content")).isNotEmpty();
        }
        assertThat(head.select("meta[name=description]").attr("content")).contains("Kota Satu");
        assertThat(head.select("link[type=text/csv]").attr("href"))
                .endsWith("/api/results/ed-1/presentation/table?lang=" + tongue.code());
        assertThat(head.select("meta[name=robots]")).isEmpty();
    }

    @Test
    void a_trial_edition_says_so_and_is_not_to_be_found() {
        var page = read(award().demo(), INDONESIAN);

        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("main").text()).contains("Edisi percobaan");
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void a_name_with_markup_stays_a_name(Tongue tongue) {
        var hostile =
                "<script>alert(1)</script>\" onload=\"x' & Co ${191*191} __${191*191}__"
                        + " [[${191*191}]]";
        var told = Told.of(AWARD, "kota").row("kota", hostile, 1, "90.00", "awarded");
        var html = html(told, tongue);
        var page = Jsoup.parse(html);

        assertThat(page.select("#kota tbody th").first().text()).startsWith(hostile);
        assertThat(page.select("meta[name=description]").attr("content")).contains(hostile);
        assertThat(page.select("script").eachAttr("src")).hasSize(2);
        assertThat(html).doesNotContain("<script>alert").doesNotContain("36481");
        assertThat(page.select("*").stream().flatMap(one -> one.attributes().asList().stream()))
                .noneMatch(attribute -> attribute.getKey().startsWith("on"));
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void the_page_needs_no_script_and_no_style_of_its_own(Tongue tongue) {
        var page = read(award(), tongue);

        assertThat(page.select("style, [style]")).isEmpty();
        assertThat(page.select("script").eachAttr("src")).containsExactly("/theme.js", "/start.js");
        assertThat(page.select("script").html()).isEmpty();
        assertThat(page.select("link[rel=stylesheet]").eachAttr("href"))
                .containsExactly("/pages/result.css");
        assertThat(page.getElementById("app").select("main")).hasSize(1);
        assertThat(html(award(), tongue)).doesNotContain("th:", "??", "<!--");
    }

    @Test
    void a_result_of_148_entries_travels_light() throws IOException {
        var told = Told.of(CUT, "provinsi", "kabupaten", "kota");
        fill(told, "provinsi", 24);
        fill(told, "kabupaten", 88);
        fill(told, "kota", 36);

        for (var tongue : Tongue.values()) {
            var packed = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(packed)) {
                gzip.write(WRITER.write(told.page(tongue)));
            }
            assertThat(packed.size() + STYLE).isLessThan(CARRIED);
            System.out.printf("result page of 148 entries: %d bytes packed%n", packed.size());
        }
    }

    private static void fill(Told told, String category, int count) {
        for (int at = 0; at < count; at++) {
            // names as various as real ones
            var name = "Kabupaten " + Integer.toString(at * 7_919_391 + 1_000_003, 36) + " Raya";
            var total = "%d.%02d".formatted(95 - at / 2, (at * 37) % 100);
            told.row(category, name, at + 1, total, at < 5 ? "advanced" : "eliminated");
        }
    }

    @Test
    void the_page_for_what_is_not_there_names_nothing() {
        for (var tongue : Tongue.values()) {
            var page = Jsoup.parse(new String(WRITER.missing(tongue), UTF_8));
            assertThat(page.select("html").attr("lang")).isEqualTo(tongue.code());
            assertThat(page.select("main h1")).hasSize(1);
            assertThat(page.select("script").eachAttr("src")).containsExactly("/theme.js");
            assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        }
    }

    @Test
    void both_languages_have_words_for_the_same_things() throws IOException {
        assertThat(keys("id")).isEqualTo(keys("en"));
    }

    private static Object keys(String language) throws IOException {
        var words = new Properties();
        var file = "/" + Vocabulary.FOLDER + "/words_" + language + ".properties";
        try (var in = Objects.requireNonNull(ResultPageTest.class.getResourceAsStream(file))) {
            words.load(in);
        }
        return words.stringPropertyNames();
    }

    private static List<String> rows(Element part) {
        return part.select("table").first().select("tbody tr").eachText();
    }
}
