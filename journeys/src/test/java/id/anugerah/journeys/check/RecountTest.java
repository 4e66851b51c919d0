package id.anugerah.journeys.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.anugerah.contracts.LocalText;
import id.anugerah.contracts.edition.Rules;
import id.anugerah.contracts.edition.Rules.Category;
import id.anugerah.contracts.edition.Rules.Criterion;
import id.anugerah.contracts.edition.Rules.Entrants;
import id.anugerah.contracts.edition.Rules.Instrument;
import id.anugerah.contracts.edition.Rules.OutcomeKind;
import id.anugerah.contracts.edition.Rules.Rubric;
import id.anugerah.contracts.edition.Rules.StageKind;
import id.anugerah.contracts.edition.Rules.StageRules;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

class RecountTest {
    private static final LocalText NAME = new LocalText("Nama", "Name");

    private final Map<String, SortedMap<String, SortedMap<String, Map<String, Integer>>>> marks =
            new HashMap<>();
    private final SortedMap<String, String> categories = new TreeMap<>();

    private static StageRules stage(
            String code, Map<String, BigDecimal> blend, List<String> ties, OutcomeKind outcome) {
        var rubric =
                new Rubric(
                        NAME,
                        true,
                        List.of(
                                new Criterion("A", NAME, new BigDecimal("72.5")),
                                new Criterion("B", NAME, new BigDecimal("27.5"))));
        return new StageRules(
                code,
                StageKind.DESK,
                NAME,
                rubric,
                2,
                1,
                9,
                blend,
                ties,
                outcome,
                outcome == OutcomeKind.PASS ? 0 : 1,
                outcome == OutcomeKind.PASS ? new BigDecimal("60") : null);
    }

    private static StageRules desk(OutcomeKind outcome, String... ties) {
        return stage("desk", Map.of("desk", new BigDecimal("100")), List.of(ties), outcome);
    }

    private static Rules rules(StageRules... stages) {
        var instrument =
                new Instrument("i", NAME, 5, List.of(), "illustrative", true, List.of(), List.of());
        return new Rules(
                "test",
                NAME,
                2025,
                Entrants.GOVERNMENT,
                List.of(new Category("kota", NAME)),
                instrument,
                List.of(stages));
    }

    private void sheet(String stage, String entry, String assessor, int a, int b) {
        categories.put(entry, "kota");
        marks.computeIfAbsent(stage, _ -> new TreeMap<>())
                .computeIfAbsent(entry, _ -> new TreeMap<>())
                .put(assessor, new TreeMap<>(Map.of("A", a, "B", b)));
    }

    private Recount.Result count(StageRules stage, String seed, StageRules... stages) {
        return new Recount(rules(stages), stage, categories, marks, seed).result();
    }

    @Test
    void thirds_are_counted_exactly_and_shown_with_two_decimals() {
        sheet("desk", "en-1", "ac-1", 70, 0);
        sheet("desk", "en-1", "ac-2", 70, 0);
        sheet("desk", "en-1", "ac-3", 71, 0);
        var desk = desk(OutcomeKind.CUT, "advance-all");
        assertThat(new String(count(desk, null, desk).bytes(), StandardCharsets.UTF_8))
                .contains("\"A\":{\"exact\":\"211/3\",\"rounded\":\"70.33\"}")
                .contains("\"total\":{\"exact\":\"6119/120\",\"rounded\":\"50.99\"}");
    }

    @Test
    void entries_that_nothing_tells_apart_share_the_rank_and_pass_the_line_together() {
        sheet("desk", "en-1", "ac-1", 80, 80);
        sheet("desk", "en-2", "ac-2", 80, 80);
        sheet("desk", "en-3", "ac-1", 70, 70);
        var desk = desk(OutcomeKind.CUT, "criterion:B", "advance-all");
        var result = count(desk, null, desk);
        assertThat(result.lines())
                .containsExactly(
                        new Recount.Line("en-1", "kota", 1, "advanced"),
                        new Recount.Line("en-2", "kota", 1, "advanced"),
                        new Recount.Line("en-3", "kota", 3, "eliminated"));
        assertThat(new String(result.bytes(), StandardCharsets.UTF_8))
                .contains("\"kind\":\"tie-at-line\",\"places\":1,\"taken\":2");
    }

    @Test
    void a_tie_is_broken_by_the_rules_in_their_order_and_the_result_names_the_rule() {
        sheet("desk", "en-1", "ac-1", 40, 0);
        sheet("desk", "en-2", "ac-1", 29, 29);
        var desk = desk(OutcomeKind.AWARD, "criterion:A", "advance-all");
        var result = count(desk, null, desk);
        assertThat(result.lines())
                .containsExactly(
                        new Recount.Line("en-1", "kota", 1, "awarded"),
                        new Recount.Line("en-2", "kota", 2, "not-awarded"));
        assertThat(new String(result.bytes(), StandardCharsets.UTF_8))
                .contains("\"tieBrokenBy\":[\"criterion:A\"],\"tiedWith\":[\"en-2\"]");
    }

    @Test
    void the_lot_follows_from_seed_and_entry() {
        sheet("desk", "en-1", "ac-1", 80, 80);
        sheet("desk", "en-2", "ac-1", 80, 80);
        var desk = desk(OutcomeKind.CUT, "lot");
        // printf '%s' 'undian|en-1' | sha256sum begins with 16, that of en-2 with 0b
        assertThat(count(desk, "undian", desk).lines())
                .extracting(Recount.Line::entry)
                .containsExactly("en-2", "en-1");
    }

    @Test
    void earlier_stages_count_with_their_weights() {
        var desk = desk(OutcomeKind.CUT, "advance-all");
        var visit =
                stage(
                        "visit",
                        Map.of("desk", new BigDecimal("60"), "visit", new BigDecimal("40")),
                        List.of("stage:visit", "advance-all"),
                        OutcomeKind.AWARD);
        sheet("desk", "en-1", "ac-1", 100, 100);
        sheet("visit", "en-1", "ac-2", 50, 50);
        assertThat(new String(count(visit, null, desk, visit).bytes(), StandardCharsets.UTF_8))
                .contains("\"total\":{\"exact\":\"80/1\",\"rounded\":\"80.00\"}");
    }

    @Test
    void the_minimum_itself_passes() {
        sheet("desk", "en-1", "ac-1", 60, 60);
        sheet("desk", "en-2", "ac-1", 59, 60);
        var seminar = desk(OutcomeKind.PASS, "advance-all");
        var counted = count(seminar, null, seminar);
        assertThat(counted.lines())
                .extracting(Recount.Line::standing)
                .containsExactly("passed", "not-passed");
        assertThat(counted.lines()).extracting(Recount.Line::rank).containsOnly(0);
        assertThat(new String(counted.bytes(), StandardCharsets.UTF_8)).doesNotContain("\"rank\"");
    }

    @Test
    void nobody_is_ranked_without_a_sheet() {
        categories.put("en-1", "kota");
        var desk = desk(OutcomeKind.CUT, "advance-all");
        assertThatIllegalStateException().isThrownBy(() -> count(desk, null, desk));
    }
}
