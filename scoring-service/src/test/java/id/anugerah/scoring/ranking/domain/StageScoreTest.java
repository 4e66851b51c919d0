package id.anugerah.scoring.ranking.domain;

import static id.anugerah.scoring.ranking.domain.Given.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class StageScoreTest {
    @Test
    void criterion_means_are_taken_over_assessors_and_then_weighted() {
        var row =
                row(
                        Given.cut(1)
                                .entry("e1")
                                .desk("e1", "rina", 80, 50)
                                .desk("e1", "budi", 90, 60)
                                .kota(),
                        "e1");

        assertThat(row.criterionMeans().get("vision"))
                .isEqualTo(new Score(Fraction.of(85), "85.00"));
        assertThat(row.criterionMeans().get("reach"))
                .isEqualTo(new Score(Fraction.of(55), "55.00"));
        assertThat(row.total()).isEqualTo(new Score(Fraction.of(73), "73.00"));
        assertThat(row.sheets()).isEqualTo(2);
    }

    @Test
    void a_mean_of_three_is_kept_exactly_and_rounded_only_for_people() {
        var row =
                row(
                        Given.cut(1)
                                .entry("e1")
                                .desk("e1", "rina", 80, 0)
                                .desk("e1", "budi", 80, 0)
                                .desk("e1", "sari", 81, 0)
                                .kota(),
                        "e1");

        assertThat(row.criterionMeans().get("vision"))
                .isEqualTo(new Score(Fraction.of(241, 3), "80.33"));
        assertThat(row.total()).isEqualTo(new Score(Fraction.of(241, 5), "48.20"));
    }

    @Test
    void the_total_blends_earlier_stages_by_their_weights() {
        var row =
                row(
                        Given.cut(1)
                                .blend("30", "70")
                                .entry("e1", 50)
                                .talk("e1", "rina", 80)
                                .kota(),
                        "e1");

        assertThat(row.stageScores().get("desk")).isEqualTo(new Score(Fraction.of(50), "50.00"));
        assertThat(row.stageScores().get("final")).isEqualTo(new Score(Fraction.of(80), "80.00"));
        assertThat(row.total()).isEqualTo(new Score(Fraction.of(71), "71.00"));
    }

    @Test
    void blend_weights_count_by_their_share_even_if_they_do_not_sum_to_a_hundred() {
        var row =
                row(
                        Given.cut(1)
                                .blend("30", "60")
                                .entry("e1", 50)
                                .talk("e1", "rina", 80)
                                .kota(),
                        "e1");

        assertThat(row.total()).isEqualTo(new Score(Fraction.of(70), "70.00"));
    }

    @Test
    void a_sheet_marks_exactly_the_criteria_of_the_rubric() {
        var missing =
                Given.cut(1)
                        .entry("e1")
                        .sheet("desk", new CountedSheet("e1", "rina", Map.of("vision", 80)));
        var foreign =
                Given.cut(1)
                        .entry("e1")
                        .sheet(
                                "desk",
                                new CountedSheet(
                                        "e1",
                                        "rina",
                                        Map.of("vision", 80, "reach", 80, "style", 80)));

        assertThatIllegalArgumentException().isThrownBy(() -> Ranking.of(missing.deliberation()));
        assertThatIllegalArgumentException().isThrownBy(() -> Ranking.of(foreign.deliberation()));
    }

    @Test
    void points_are_whole_numbers_from_0_to_100() {
        assertThat(new CountedSheet("e1", "rina", Map.of("a", 0, "b", 100)).points()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CountedSheet("e1", "rina", Map.of("a", 101)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CountedSheet("e1", "rina", Map.of("a", -1)));
    }

    @Test
    void an_assessor_has_one_sheet_for_an_entry() {
        var sheet = new CountedSheet("e1", "rina", Map.of("vision", 80, "reach", 80));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> StageMarks.of("desk", List.of(sheet, sheet)));
    }

    @Test
    void sheets_of_entries_that_do_not_take_part_change_nothing() {
        var alone = Given.cut(1).entry("e1", 70).deliberation();
        var besides =
                Given.cut(1).entry("e1", 70).desk("eliminated", "rina", 99, 99).deliberation();

        assertThat(Given.decided(besides).bytes()).isEqualTo(Given.decided(alone).bytes());
    }
}
