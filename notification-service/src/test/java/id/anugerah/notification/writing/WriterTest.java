package id.anugerah.notification.writing;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.edition.Rules.Entrants;
import id.anugerah.contracts.registration.EntryEvent.Status;
import id.anugerah.contracts.scoring.StandingEvent.Outcome;
import id.anugerah.kit.language.Tongue;
import id.anugerah.kit.runtime.ServiceSettings;
import id.anugerah.notification.Given;
import id.anugerah.notification.letter.domain.Facts;
import id.anugerah.notification.letter.domain.Kind;
import id.anugerah.notification.letter.domain.Letter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class WriterTest {
    private static final Instant NOW = Given.OPENS.plusSeconds(3600);
    private static final String LINK = "http://localhost:8080";
    private static final String TITLE = "Kota Bima & Sekitarnya";
    private static final Pattern WIDTH =
            Pattern.compile("(?<!max-)width[=:]\\s*\"?(\\d+)(?!\\d*%)");

    private final Writer writer =
            new Writer(
                    new ServiceSettings(
                            "notification",
                            "1",
                            "x-",
                            Path.of("data"),
                            LINK,
                            LINK,
                            "anugerah",
                            "sub",
                            "role",
                            LINK,
                            true,
                            1,
                            (short) 1,
                            Duration.ofSeconds(10)));

    /**
     * One letter, what its first line must hold and what both forms must say.
     *
     * @param entrants which kind of edition it belongs to
     */
    record Case(
            String language, Letter letter, Entrants entrants, String first, List<String> said) {
        @Override
        public String toString() {
            return letter.kind() + " " + language + " " + first;
        }
    }

    static Stream<Case> letters() {
        var cases = new ArrayList<Case>();
        for (var language : List.of("id", "en")) {
            boolean id = language.equals("id");
            cases.add(given(language, Kind.ACCOUNT_CREATED, Facts.NONE, id ? "dibuat" : "created"));
            var verified = Facts.reason(null);
            cases.add(
                    given(
                            language,
                            Kind.REGISTRATION_VERIFIED,
                            verified,
                            id ? "terverifikasi" : "verified",
                            id
                                    ? "Jumat, 24 Okt 2025 17.00 WITA (16.00 WIB)"
                                    : "Friday, 24 Oct 2025 17:00 WITA (16:00 WIB)"));
            var reason = Facts.reason("Surat tugas tidak terbaca");
            cases.add(
                    given(
                            language,
                            Kind.REGISTRATION_RETURNED,
                            reason,
                            id ? "dikembalikan" : "returned",
                            "Surat tugas tidak terbaca"));
            cases.add(
                    given(
                            language,
                            Kind.REGISTRATION_REJECTED,
                            reason,
                            id ? "ditolak" : "rejected",
                            "Surat tugas tidak terbaca"));
            cases.add(
                    given(
                            language,
                            Kind.DOSSIER_RECEIVED,
                            Facts.receipt(Given.receipt()),
                            id ? "sudah diterima" : "has been received",
                            "RC-2025-0042",
                            "ab".repeat(32),
                            id ? "16.59 WITA (15.59 WIB)" : "16:59 WITA (15:59 WIB)"));
            cases.add(
                    given(
                            language,
                            Kind.ASSIGNMENT,
                            Facts.stage("desk"),
                            id ? "ditugasi menilai" : "assigned to assess",
                            id ? "Penilaian Dokumen" : "Desk Assessment"));
            for (var outcome : Outcome.values()) cases.add(result(language, outcome));
        }
        return cases.stream();
    }

    private static Case result(String language, Outcome outcome) {
        boolean id = language.equals("id");
        boolean award = outcome == Outcome.AWARDED || outcome == Outcome.NOT_AWARDED;
        var first =
                switch (outcome) {
                    case ADVANCED -> id ? "lolos tahap" : "advances from";
                    case ELIMINATED -> id ? "tidak lanjut" : "does not advance";
                    case AWARDED -> "Juara III";
                    case NOT_AWARDED ->
                            id ? "finalis kategori Kota" : "finalist in the category City";
                    case PASSED -> id ? "dinyatakan lulus" : "has passed";
                    case NOT_PASSED -> id ? "belum dinyatakan lulus" : "has not yet passed";
                };
        boolean ranked = outcome != Outcome.PASSED && outcome != Outcome.NOT_PASSED;
        var rank = id ? "3 dari 48 (Kota)" : "3 of 48 (City)";
        var stage = award ? "final" : "desk";
        var standing = Given.standing("ed-1", stage, 1, "en-1", outcome);
        return given(
                language,
                award ? Kind.AWARD : Kind.STAGE_RESULT,
                Facts.standing(stage, standing, null),
                first,
                id ? "87,25" : "87.25",
                id ? "86,5" : "86.5",
                id ? "83,1" : "83.1",
                id ? "Jangkauan" : "Reach",
                ranked ? rank : first);
    }

    private static Case given(
            String language, Kind kind, Facts facts, String first, String... said) {
        boolean personal = kind == Kind.ACCOUNT_CREATED || kind == Kind.ASSIGNMENT;
        var entry = Given.entry("en-1", "ed-1", Status.VERIFIED, "ac-1", "ac-2");
        var told = personal ? facts : facts.of(entry);
        var edition = kind == Kind.ACCOUNT_CREATED ? null : "ed-1";
        var letter = Letter.waiting(kind, edition, personal ? null : "en-1", "ac-1", told, NOW);
        var group = kind == Kind.STAGE_RESULT ? Entrants.GROUP : Entrants.GOVERNMENT;
        return new Case(language, letter, group, first, List.of(said));
    }

    private Written write(Case one) {
        var edition = one.letter().edition() == null ? null : Given.edition("ed-1", one.entrants());
        var person = Given.person("pe-1", "Budi Santoso", one.language());
        return writer.write(one.letter(), person, edition, NOW);
    }

    private static String readable(String html) {
        return html.replaceAll("(?s)<head>.*?</head>", "")
                .replaceAll("<[^>]*>", " ")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void the_fact_is_the_first_line_of_both_forms(Case one) {
        var written = write(one);
        assertThat(written.text().lines().limit(3).reduce("", (a, b) -> a + " " + b))
                .contains(one.first());
        var html = readable(written.html()).strip();
        assertThat(html.substring(0, Math.min(160, html.length()))).contains(one.first());
        if (one.letter().entry() != null) assertThat(written.subject()).contains(TITLE);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void both_forms_say_the_same_facts_to_the_same_person(Case one) {
        var written = write(one);
        var text = written.text().replaceAll("\\s+", " ");
        var html = readable(written.html());
        for (var fact : one.said()) {
            assertThat(text).contains(fact);
            assertThat(html).contains(fact);
        }
        assertThat(text).contains("Bapak Budi Santoso");
        assertThat(html).contains("Bapak Budi Santoso");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void nothing_is_left_unfilled_and_there_is_one_link_and_no_picture(Case one) {
        var written = write(one);
        for (var form : List.of(written.subject(), written.text(), readable(written.html()))) {
            assertThat(form).doesNotContain("{", "}", "null", "${", "??");
        }
        assertThat(written.html()).doesNotContain("<img", " th:", "xmlns");
        assertThat(written.html().split("<a ", -1)).hasSize(2);
        assertThat(written.html()).contains("href=\"" + LINK + "\"");
        assertThat(written.text().split(LINK, -1)).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void a_letter_fits_320_pixels_and_72_signs(Case one) {
        var written = write(one);
        var widths = WIDTH.matcher(written.html());
        while (widths.find())
            assertThat(Integer.parseInt(widths.group(1))).isLessThanOrEqualTo(320);
        assertThat(written.text().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        assertThat(written.text().lines().filter(line -> line.contains(" ")))
                .filteredOn(line -> !line.contains("ab".repeat(32)))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(72));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void the_road_of_the_season_shows_where_we_are_by_word_and_shape(Case one) {
        if (one.letter().edition() == null || one.letter().facts().standing() != null) return;
        boolean id = one.language().equals("id");
        var html = readable(write(one).html());
        assertThat(html)
                .contains(id ? "1. Pendaftaran (selesai)" : "1. Registration (done)", "1 ●", "2 ◐")
                .contains(id ? "2. Bukti dukung (sedang berlangsung)" : "2. Evidence (under way)")
                .contains(id ? "4. Paparan (akan datang)" : "4. Presentation (ahead)", "4 ○");
    }

    @Test
    void only_what_replaces_an_announcement_says_so() {
        var replaced = "menggantikan pengumuman sebelumnya";
        assertThat(write(second(1)).text()).contains(replaced);
        assertThat(write(second(null)).text()).doesNotContain(replaced);
    }

    private static Case second(Integer replaces) {
        var standing = Given.standing("ed-1", "desk", 2, "en-1", Outcome.ADVANCED);
        return given("id", Kind.STAGE_RESULT, Facts.standing("desk", standing, replaces), "lolos");
    }

    @Test
    void a_stage_whose_result_is_told_is_over_on_the_road_even_before_its_window_ends() {
        var html = readable(write(second(null)).html());
        assertThat(html)
                .contains("3. Penilaian Dokumen (selesai)")
                .contains("4. Paparan (akan datang)");
    }

    @Test
    void a_programme_that_ends_in_passing_tells_nobody_a_rank() {
        for (var language : List.of("id", "en")) {
            var written = write(result(language, Outcome.PASSED));
            assertThat(written.text()).doesNotContainIgnoringCase("peringkat", "rank");
            assertThat(written.html()).doesNotContainIgnoringCase("peringkat", ">rank");
        }
    }

    @Test
    void a_name_with_markup_stays_a_name() {
        var letter = letters().filter(it -> it.letter().kind() == Kind.ASSIGNMENT).findFirst();
        var edition = Given.edition("ed-1", Entrants.GOVERNMENT);
        var person = Given.person("pe-1", "<b>Budi</b>\r\nBcc: all@x", "id");
        var written = writer.write(letter.orElseThrow().letter(), person, edition, NOW);
        assertThat(written.html()).doesNotContain("<b>Budi").contains("&lt;b&gt;Budi");
        assertThat(written.subject()).doesNotContain("\n", "\r");
    }

    @Test
    void the_day_is_repeated_where_it_differs_in_the_west() {
        var midnight = Instant.parse("2025-10-24T15:30:00Z");
        assertThat(Tongue.INDONESIAN.moment(midnight, "WIT"))
                .isEqualTo("Sabtu, 25 Okt 2025 00.30 WIT (Jumat, 24 Okt 2025 22.30 WIB)");
        assertThat(Tongue.ENGLISH.moment(midnight, "WIB"))
                .isEqualTo("Friday, 24 Oct 2025 22:30 WIB");
    }

    @Test
    void both_languages_have_words_for_the_same_things() throws Exception {
        assertThat(keys("id")).isEqualTo(keys("en"));
    }

    private static Object keys(String language) throws Exception {
        var words = new java.util.Properties();
        var file = "/letters/words_" + language + ".properties";
        try (var in = Objects.requireNonNull(WriterTest.class.getResourceAsStream(file))) {
            words.load(in);
        }
        return words.stringPropertyNames();
    }
}
