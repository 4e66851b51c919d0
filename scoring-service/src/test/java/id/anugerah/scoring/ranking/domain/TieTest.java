package id.anugerah.scoring.ranking.domain;

import static id.anugerah.scoring.ranking.domain.Given.ranks;
import static id.anugerah.scoring.ranking.domain.Given.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.anugerah.scoring.ranking.domain.Verdict.Obstacle.SeedMissing;

import org.junit.jupiter.api.Test;

import java.util.List;

class TieTest {
    /** Three with a total of 60, told apart by vision 80 and 60; reach is 30 and 60. */
    private static Given tied() {
        return Given.cut(1).entry("bold", 80, 30).entry("even", 60, 60).entry("same", 60, 60);
    }

    @Test
    void truly_tied_entries_share_a_rank_and_the_next_is_left_out() {
        var kota = Given.cut(9).entry("a", 90).entry("c", 80).entry("b", 80).entry("d", 70).kota();

        assertThat(ranks(kota)).containsExactly("1 a", "2 b", "2 c", "4 d");
        assertThat(row(kota, "b").tiedWith()).containsExactly("c");
        assertThat(row(kota, "b").tieBrokenBy()).isEmpty();
        assertThat(row(kota, "a").tiedWith()).isEmpty();
    }

    @Test
    void totals_that_look_equal_when_rounded_are_no_tie() {
        var given = Given.cut(1).ties("criterion:reach", "lot");
        given.entry("lower")
                .desk("lower", "a", 33, 100)
                .desk("lower", "b", 33, 0)
                .desk("lower", "c", 33, 0);
        given.entry("upper")
                .desk("upper", "a", 34, 50)
                .desk("upper", "b", 33, 50)
                .desk("upper", "c", 33, 0);

        var kota = Given.kota(given.deliberation().withSeed("s").withScale(0));

        assertThat(ranks(kota)).containsExactly("1 upper", "2 lower");
        assertThat(kota.rows())
                .allSatisfy(row -> {
                    assertThat(row.total()).extracting(Score::rounded).isEqualTo("33");
                    assertThat(row.tiedWith()).isEmpty();
                    assertThat(row.tieBrokenBy()).isEmpty();
                });
    }

    @Test
    void totals_that_a_double_would_tell_apart_are_a_tie() {
        assertThat(0.6 * (2 / 3.0)).isNotEqualTo(0.4 * (3 / 3.0));
        var given = Given.cut(2);
        given.entry("x").desk("x", "a", 2, 0).desk("x", "b", 0, 0).desk("x", "c", 0, 0);
        given.entry("y").desk("y", "a", 0, 3).desk("y", "b", 0, 0).desk("y", "c", 0, 0);

        assertThat(ranks(given.kota())).containsExactly("1 x", "1 y");
    }

    @Test
    void a_criterion_breaks_a_tie_and_the_row_says_so() {
        var kota = tied().ties("criterion:vision", "advance-all").kota();

        assertThat(ranks(kota)).containsExactly("1 bold", "2 even", "2 same");
        assertThat(row(kota, "bold").tieBrokenBy()).containsExactly("criterion:vision");
        assertThat(row(kota, "even").tieBrokenBy()).containsExactly("criterion:vision");
        assertThat(row(kota, "even").tiedWith()).containsExactly("bold", "same");
    }

    @Test
    void the_first_rule_that_differs_decides() {
        var kota = tied().ties("criterion:reach", "criterion:vision", "advance-all").kota();

        assertThat(ranks(kota)).containsExactly("1 even", "1 same", "3 bold");
        assertThat(row(kota, "bold").tieBrokenBy()).containsExactly("criterion:reach");
    }

    @Test
    void an_earlier_stage_breaks_a_tie_of_totals() {
        var kota =
                Given.cut(1)
                        .blend("50", "50")
                        .ties("stage:final", "advance-all")
                        .entry("early", 90)
                        .talk("early", "rina", 70)
                        .entry("late", 70)
                        .talk("late", "rina", 90)
                        .kota();

        assertThat(ranks(kota)).containsExactly("1 late", "2 early");
        assertThat(row(kota, "late").tieBrokenBy()).containsExactly("stage:final");
    }

    @Test
    void a_row_between_two_neighbours_names_the_rule_towards_each() {
        var kota =
                Given.kota(
                        tied().ties("criterion:vision", "lot")
                                .deliberation()
                                .withSeed("2025-desk"));

        assertThat(kota.rows().get(1).tieBrokenBy()).containsExactly("criterion:vision", "lot");
        assertThat(kota.rows().get(2).tieBrokenBy()).containsExactly("lot");
    }

    @Test
    void the_lot_puts_the_smallest_sha_256_of_seed_and_entry_first() {
        // printf '%s' '2025-desk|even' | sha256sum
        assertThat(Lot.ticket("2025-desk", "even"))
                .isEqualTo("fbdd59222c395e65ad5290c8123c27b1a2b745b35ae58005718d78c5ebb82a86");
        assertThat(Lot.ticket("2025-desk", "same"))
                .isEqualTo("fa85751290747a36a7bbfe892a755f49ad2fa7edf172d2ef723d92d362edb096");
        var kota =
                Given.kota(
                        tied().ties("criterion:vision", "lot")
                                .deliberation()
                                .withSeed("2025-desk"));

        assertThat(ranks(kota)).containsExactly("1 bold", "2 same", "3 even");
        assertThat(kota.remarks()).containsExactly(new Remark.LotDrawn(List.of("same", "even")));
    }

    @Test
    void another_seed_can_draw_another_order() {
        var orders =
                List.of("s1", "s2", "s3", "s4", "s5", "s6").stream()
                        .map(seed ->
                                ranks(Given.kota(tied().ties("lot").deliberation().withSeed(seed))))
                        .distinct();

        assertThat(orders).hasSizeGreaterThan(1);
    }

    @Test
    void a_lot_without_a_published_seed_is_refused_even_if_no_tie_needs_it() {
        assertThat(Ranking.of(Given.cut(1).ties("lot").entry("a", 1).deliberation()))
                .isEqualTo(new Verdict.Refused(List.of(new SeedMissing())));
    }

    @Test
    void a_tie_order_that_does_not_end_or_names_the_unknown_is_no_rule() {
        for (var order :
                List.of(
                        List.<String>of(),
                        List.of("criterion:vision"),
                        List.of("lot", "advance-all"),
                        List.of("criterion:style", "lot"),
                        List.of("height", "lot"),
                        List.of("stage:final", "lot"))) {
            var deliberation =
                    tied().ties(order.toArray(String[]::new)).deliberation().withSeed("s");
            assertThatIllegalArgumentException().isThrownBy(() -> Ranking.of(deliberation));
        }
    }
}
