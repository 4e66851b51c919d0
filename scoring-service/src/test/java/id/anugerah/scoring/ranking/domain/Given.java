package id.anugerah.scoring.ranking.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.LocalText;
import id.anugerah.contracts.edition.Rules;
import id.anugerah.contracts.edition.Rules.OutcomeKind;
import id.anugerah.contracts.edition.Rules.StageKind;
import id.anugerah.contracts.edition.Rules.StageRules;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A small edition to change one rule at a time: a desk stage with criteria {@code vision} 60 and
 * {@code reach} 40, then a stage {@code final} with the one criterion {@code talk}.
 */
final class Given {
    static final String DESK = "desk";
    static final String FINAL = "final";

    private String deciding = DESK;
    private OutcomeKind outcome = OutcomeKind.CUT;
    private int places = 2;
    private int quorum = 1;
    private @Nullable BigDecimal minimum;
    private List<String> ties = List.of("advance-all");
    private Map<String, BigDecimal> blend = Map.of(DESK, new BigDecimal(100));
    private final List<Entrant> entrants = new ArrayList<>();
    private final Map<String, List<CountedSheet>> sheets = new LinkedHashMap<>();

    static Given cut(int places) {
        var given = new Given();
        given.places = places;
        return given;
    }

    static Given award(int places) {
        return cut(places).outcome(OutcomeKind.AWARD);
    }

    static Given pass(String minimum) {
        var given = cut(0).outcome(OutcomeKind.PASS);
        given.minimum = new BigDecimal(minimum);
        return given;
    }

    static Given allAdvance() {
        return cut(0).outcome(OutcomeKind.ALL_ADVANCE);
    }

    private Given outcome(OutcomeKind kind) {
        outcome = kind;
        return this;
    }

    Given ties(String... order) {
        ties = List.of(order);
        return this;
    }

    Given quorum(int sheetsNeeded) {
        quorum = sheetsNeeded;
        return this;
    }

    /** Decides the final, with these weights. */
    Given blend(String desk, String last) {
        deciding = FINAL;
        blend = Map.of(DESK, new BigDecimal(desk), FINAL, new BigDecimal(last));
        return this;
    }

    Given entry(String entry) {
        return entry(entry, "kota");
    }

    Given entry(String entry, String category) {
        entrants.add(new Entrant(entry, category));
        return this;
    }

    Given desk(String entry, String assessor, int vision, int reach) {
        return sheet(
                DESK, new CountedSheet(entry, assessor, Map.of("vision", vision, "reach", reach)));
    }

    Given talk(String entry, String assessor, int talk) {
        return sheet(FINAL, new CountedSheet(entry, assessor, Map.of("talk", talk)));
    }

    Given sheet(String stage, CountedSheet sheet) {
        sheets.computeIfAbsent(stage, _ -> new ArrayList<>()).add(sheet);
        return this;
    }

    /** An entry with one sheet. */
    Given entry(String entry, int vision, int reach) {
        return entry(entry).desk(entry, "rina", vision, reach);
    }

    /** An entry whose total is this number. */
    Given entry(String entry, int points) {
        return entry(entry, points, points);
    }

    Deliberation deliberation() {
        var marks =
                sheets.entrySet().stream()
                        .map(stage -> StageMarks.of(stage.getKey(), stage.getValue()))
                        .toList();
        return Deliberation.of(rules(), deciding, entrants, marks);
    }

    CategoryResult kota() {
        return kota(deliberation());
    }

    static CategoryResult kota(Deliberation deliberation) {
        return category(decided(deliberation), "kota");
    }

    static StageResult decided(Deliberation deliberation) {
        assertThat(Ranking.of(deliberation)).isInstanceOf(Verdict.Decided.class);
        return ((Verdict.Decided) Ranking.of(deliberation)).result();
    }

    static CategoryResult category(StageResult result, String code) {
        return result.categories().stream()
                .filter(category -> category.category().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static RankedEntry row(CategoryResult category, String entry) {
        return category.rows().stream()
                .filter(row -> row.entry().equals(entry))
                .findFirst()
                .orElseThrow();
    }

    static List<String> ranks(CategoryResult category) {
        return category.rows().stream().map(row -> row.rank() + " " + row.entry()).toList();
    }

    static List<String> in(CategoryResult category) {
        return category.rows().stream()
                .filter(row -> row.standing().isIn())
                .map(RankedEntry::entry)
                .toList();
    }

    private Rules rules() {
        var desk = stage(DESK, List.of(criterion("vision", "60"), criterion("reach", "40")));
        var last = stage(FINAL, List.of(criterion("talk", "100")));
        var instrument =
                new Rules.Instrument(
                        "none", text(), 5, List.of(), "none", true, List.of(), List.of());
        return new Rules(
                "test",
                text(),
                2025,
                Rules.Entrants.GOVERNMENT,
                List.of(new Rules.Category("provinsi", text()), new Rules.Category("kota", text())),
                instrument,
                List.of(desk, last));
    }

    private StageRules stage(String code, List<Rules.Criterion> criteria) {
        var rubric = new Rules.Rubric(text(), true, criteria);
        return new StageRules(
                code,
                StageKind.DESK,
                text(),
                rubric,
                3,
                quorum,
                10,
                blend,
                ties,
                outcome,
                places,
                minimum);
    }

    private static Rules.Criterion criterion(String code, String weight) {
        return new Rules.Criterion(code, text(), new BigDecimal(weight));
    }

    private static LocalText text() {
        return new LocalText("teks", "text");
    }
}
