package id.anugerah.scoring.ranking.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.scoring.ranking.domain.Verdict.Obstacle.BelowQuorum;
import id.anugerah.scoring.ranking.domain.Verdict.Obstacle.SeedMissing;

import org.junit.jupiter.api.Test;

import java.util.List;

class PreviewTest {
    private static Preview.Line kota(Preview preview) {
        return preview.lines().stream()
                .filter(line -> line.category().equals("kota"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_margin_is_what_lies_between_the_last_place_and_the_next() {
        var line =
                kota(
                        Preview.of(
                                Given.cut(2)
                                        .entry("a", 90)
                                        .entry("b", 80)
                                        .entry("c", 77)
                                        .entry("d", 10)
                                        .deliberation()));

        assertThat(line)
                .isEqualTo(
                        new Preview.Line(
                                "kota",
                                List.of("b"),
                                List.of("c"),
                                List.of(),
                                new Score(Fraction.of(3), "3.00")));
    }

    @Test
    void a_tie_at_the_line_is_shown_even_if_a_rule_broke_it() {
        var line =
                kota(
                        Preview.of(
                                Given.cut(1)
                                        .ties("criterion:vision", "advance-all")
                                        .entry("bold", 80, 30)
                                        .entry("even", 60, 60)
                                        .entry("low", 1)
                                        .deliberation()));

        assertThat(line.lastIn()).containsExactly("bold");
        assertThat(line.firstOut()).containsExactly("even");
        assertThat(line.tieGroup()).containsExactly("bold", "even");
        assertThat(line.margin()).isEqualTo(new Score(Fraction.ZERO, "0.00"));
    }

    @Test
    void a_shared_last_place_has_its_tie_group_too() {
        var line =
                kota(
                        Preview.of(
                                Given.cut(1)
                                        .entry("a", 80)
                                        .entry("b", 80)
                                        .entry("c", 10)
                                        .deliberation()));

        assertThat(line.lastIn()).containsExactly("a", "b");
        assertThat(line.firstOut()).containsExactly("c");
        assertThat(line.tieGroup()).containsExactly("a", "b");
    }

    @Test
    void where_all_are_in_there_is_no_margin() {
        var line = kota(Preview.of(Given.cut(5).entry("a", 80).deliberation()));

        assertThat(line)
                .isEqualTo(new Preview.Line("kota", List.of("a"), List.of(), List.of(), null));
    }

    @Test
    void the_margin_of_a_pass_is_the_distance_of_the_closest_total_to_the_minimum() {
        var line =
                kota(
                        Preview.of(
                                Given.pass("60")
                                        .entry("a", 80)
                                        .entry("b", 62)
                                        .entry("c", 59)
                                        .deliberation()));

        assertThat(line.lastIn()).containsExactly("b");
        assertThat(line.firstOut()).containsExactly("c");
        assertThat(line.margin()).isEqualTo(new Score(Fraction.of(1), "1.00"));
    }

    @Test
    void while_sheets_are_missing_the_preview_ranks_the_others_and_lists_what_is_missing() {
        var preview =
                Preview.of(
                        Given.cut(1)
                                .ties("lot")
                                .entry("a", 80)
                                .entry("b", 80)
                                .entry("silent")
                                .deliberation());

        assertThat(preview.obstacles())
                .containsExactly(new BelowQuorum("silent", "desk", 0, 1), new SeedMissing());
        assertThat(Given.ranks(Given.category(preview.result(), "kota")))
                .containsExactly("1 a", "1 b", "3 silent");
    }

    @Test
    void without_obstacles_the_preview_is_the_decision() {
        var deliberation = Given.cut(1).entry("a", 80).entry("b", 70).deliberation();

        assertThat(Preview.of(deliberation).obstacles()).isEmpty();
        assertThat(Preview.of(deliberation).result().bytes())
                .isEqualTo(Given.decided(deliberation).bytes());
    }
}
