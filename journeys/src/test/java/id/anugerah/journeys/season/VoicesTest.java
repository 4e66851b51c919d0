package id.anugerah.journeys.season;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.LocalText;
import id.anugerah.contracts.edition.Rules.Criterion;
import id.anugerah.contracts.edition.Rules.OutcomeKind;
import id.anugerah.contracts.edition.Rules.Rubric;
import id.anugerah.contracts.edition.Rules.StageKind;
import id.anugerah.contracts.edition.Rules.StageRules;
import id.anugerah.journeys.cast.Cast;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

class VoicesTest {
    private static final LocalText NAME = new LocalText("Nama", "Name");
    private static final StageRules DESK =
            new StageRules(
                    "desk",
                    StageKind.DESK,
                    NAME,
                    new Rubric(
                            NAME,
                            true,
                            List.of(
                                    new Criterion("A1", NAME, new BigDecimal("60")),
                                    new Criterion("A2", NAME, new BigDecimal("40")))),
                    5,
                    3,
                    80,
                    Map.of("desk", new BigDecimal("100")),
                    List.of("advance-all"),
                    OutcomeKind.CUT,
                    5,
                    null);

    private final Voices voices = new Voices(Cast.of(2025), new Fate("2025"));

    private static int sum(Map<String, Map<String, Integer>> points, String criterion) {
        return points.values().stream().mapToInt(one -> one.getOrDefault(criterion, -1)).sum();
    }

    @Test
    void whoever_sits_on_the_panel_the_entry_gets_the_same_points_in_all() {
        var one = voices.points("51.01", DESK, List.of("a", "b", "c", "d", "e"));
        var other = voices.points("51.01", DESK, List.of("v", "w", "x", "y", "z"));
        assertThat(one.keySet()).containsExactly("a", "b", "c", "d", "e");
        assertThat(sum(other, "A1")).isEqualTo(sum(one, "A1"));
        assertThat(sum(other, "A2")).isEqualTo(sum(one, "A2"));
    }

    @Test
    void every_criterion_is_marked_from_0_to_100() {
        var points = voices.points("64.71", DESK, List.of("a", "b", "c"));
        assertThat(points.values())
                .allSatisfy(given -> assertThat(given.keySet()).containsExactly("A1", "A2"))
                .allSatisfy(given -> assertThat(given.values()).allMatch(p -> p >= 0 && p <= 100));
    }
}
