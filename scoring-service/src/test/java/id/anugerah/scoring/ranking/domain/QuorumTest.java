package id.anugerah.scoring.ranking.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.anugerah.scoring.ranking.domain.Verdict.Obstacle.AssessableAfterAll;
import id.anugerah.scoring.ranking.domain.Verdict.Obstacle.BelowQuorum;

import org.junit.jupiter.api.Test;

import java.util.List;

class QuorumTest {
    private static Given threeWithOneShort() {
        return Given.cut(2)
                .quorum(2)
                .entry("full")
                .desk("full", "rina", 50, 50)
                .desk("full", "budi", 50, 50)
                .entry("quorate")
                .desk("quorate", "rina", 40, 40)
                .desk("quorate", "sari", 44, 44)
                .entry("short")
                .desk("short", "rina", 100, 100);
    }

    @Test
    void a_missing_sheet_leaves_the_mean_over_the_counted_ones_while_the_quorum_holds() {
        var result =
                Given.kota(
                        threeWithOneShort()
                                .deliberation()
                                .treatingAsLast("short", "assessor fell ill"));

        assertThat(Given.row(result, "quorate").total())
                .isEqualTo(new Score(Fraction.of(42), "42.00"));
    }

    @Test
    void below_the_quorum_nothing_is_decided_and_every_entry_concerned_is_listed() {
        var verdict = Ranking.of(threeWithOneShort().entry("silent").deliberation());

        assertThat(verdict)
                .isEqualTo(
                        new Verdict.Refused(
                                List.of(
                                        new BelowQuorum("short", "desk", 1, 2),
                                        new BelowQuorum("silent", "desk", 0, 2))));
    }

    @Test
    void an_earlier_stage_that_counts_in_the_total_needs_its_quorum_too() {
        var verdict =
                Ranking.of(
                        Given.cut(1)
                                .blend("30", "70")
                                .entry("e1")
                                .talk("e1", "rina", 80)
                                .deliberation());

        assertThat(verdict)
                .isEqualTo(new Verdict.Refused(List.of(new BelowQuorum("e1", "desk", 0, 1))));
    }

    @Test
    void an_earlier_stage_without_weight_needs_none() {
        var kota = Given.cut(1).blend("0", "100").entry("e1").talk("e1", "rina", 80).kota();

        assertThat(Given.row(kota, "e1").total()).isEqualTo(new Score(Fraction.of(80), "80.00"));
    }

    @Test
    void an_entry_treated_as_last_ranks_below_the_lowest_total_and_the_decision_keeps_the_reason() {
        var kota =
                Given.kota(
                        threeWithOneShort()
                                .deliberation()
                                .treatingAsLast("short", "assessor fell ill"));

        assertThat(Given.ranks(kota)).containsExactly("1 full", "2 quorate", "3 short");
        assertThat(Given.row(kota, "short").total()).isNull();
        assertThat(Given.row(kota, "short").standing()).isEqualTo(Standing.ELIMINATED);
        assertThat(kota.remarks())
                .containsExactly(new Remark.TreatedAsLast("short", "assessor fell ill"));
    }

    @Test
    void several_treated_as_last_share_the_last_rank() {
        var deliberation =
                threeWithOneShort()
                        .entry("silent")
                        .deliberation()
                        .treatingAsLast("short", "ill")
                        .treatingAsLast("silent", "ill");

        assertThat(Given.ranks(Given.kota(deliberation)))
                .containsExactly("1 full", "2 quorate", "3 short", "3 silent");
    }

    @Test
    void an_entry_that_holds_the_quorum_cannot_be_put_last_by_hand() {
        var verdict =
                Ranking.of(
                        threeWithOneShort()
                                .deliberation()
                                .treatingAsLast("short", "ill")
                                .treatingAsLast("full", "not liked"));

        assertThat(verdict).isEqualTo(new Verdict.Refused(List.of(new AssessableAfterAll("full"))));
    }

    @Test
    void a_reason_is_never_blank_and_never_for_an_entry_elsewhere() {
        var deliberation = threeWithOneShort().deliberation();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> deliberation.treatingAsLast("short", " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> deliberation.treatingAsLast("stranger", "ill"));
    }

    @Test
    void who_is_treated_as_last_is_never_awarded_and_never_passes() {
        var award =
                Given.award(3)
                        .entry("e1", 80)
                        .entry("silent")
                        .deliberation()
                        .treatingAsLast("silent", "ill");
        var pass =
                Given.pass("0")
                        .entry("e1", 80)
                        .entry("silent")
                        .deliberation()
                        .treatingAsLast("silent", "ill");

        assertThat(Given.row(Given.kota(award), "silent").standing())
                .isEqualTo(Standing.NOT_AWARDED);
        assertThat(Given.row(Given.kota(pass), "silent").standing()).isEqualTo(Standing.NOT_PASSED);
    }
}
