package id.anugerah.scoring.ranking.domain;

import static id.anugerah.scoring.ranking.domain.Given.in;
import static id.anugerah.scoring.ranking.domain.Given.ranks;
import static id.anugerah.scoring.ranking.domain.Given.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

class OutcomeTest {
    @Test
    void a_cut_lets_the_best_of_each_category_advance() {
        var given = Given.cut(1).entry("a", 70).entry("b", 80);
        given.entry("p", "provinsi").desk("p", "rina", 10, 10);

        var result = Given.decided(given.deliberation());

        assertThat(in(Given.category(result, "kota"))).containsExactly("b");
        assertThat(in(Given.category(result, "provinsi"))).containsExactly("p");
        assertThat(row(Given.category(result, "kota"), "a").standing())
                .isEqualTo(Standing.ELIMINATED);
    }

    @Test
    void with_fewer_entries_than_places_all_advance_and_the_decision_says_so() {
        var kota = Given.cut(5).entry("a", 70).entry("b", 80).kota();

        assertThat(in(kota)).containsExactly("b", "a");
        assertThat(kota.remarks()).containsExactly(new Remark.FewerThanPlaces(2, 5));
    }

    @Test
    void as_many_entries_as_places_need_no_remark() {
        assertThat(Given.cut(2).entry("a", 70).entry("b", 80).kota().remarks()).isEmpty();
    }

    @Test
    void all_who_are_tied_at_the_line_advance_and_the_decision_says_so() {
        var kota =
                Given.cut(2)
                        .entry("a", 90)
                        .entry("b", 80)
                        .entry("c", 80)
                        .entry("d", 80)
                        .entry("e", 70)
                        .kota();

        assertThat(in(kota)).containsExactly("a", "b", "c", "d");
        assertThat(kota.remarks())
                .containsExactly(new Remark.TieAtLine(List.of("b", "c", "d"), 2, 4));
    }

    @Test
    void a_tie_above_the_line_is_none_at_the_line() {
        var kota = Given.cut(2).entry("a", 80).entry("b", 80).entry("c", 70).kota();

        assertThat(in(kota)).containsExactly("a", "b");
        assertThat(kota.remarks()).isEmpty();
    }

    @Test
    void a_lot_at_the_line_lets_exactly_the_places_advance() {
        var deliberation =
                Given.cut(2)
                        .ties("lot")
                        .entry("a", 90)
                        .entry("b", 80)
                        .entry("c", 80)
                        .entry("d", 80);

        var kota = Given.kota(deliberation.deliberation().withSeed("published"));

        assertThat(in(kota)).hasSize(2).startsWith("a");
        assertThat(kota.remarks()).hasSize(1).first().isInstanceOf(Remark.LotDrawn.class);
    }

    @Test
    void where_all_advance_the_lowest_does_too() {
        assertThat(in(Given.allAdvance().entry("a", 0).entry("b", 80).kota()))
                .containsExactly("b", "a");
    }

    @Test
    void an_award_gives_the_places_in_order_of_rank() {
        var kota =
                Given.award(3).entry("a", 60).entry("b", 70).entry("c", 80).entry("d", 90).kota();

        assertThat(ranks(kota)).containsExactly("1 d", "2 c", "3 b", "4 a");
        assertThat(in(kota)).containsExactly("d", "c", "b");
        assertThat(row(kota, "d").standing()).isEqualTo(Standing.AWARDED);
        assertThat(row(kota, "a").standing()).isEqualTo(Standing.NOT_AWARDED);
    }

    @Test
    void two_who_are_tied_for_juara_1_share_it_and_there_is_no_juara_2() {
        var kota =
                Given.award(3).entry("a", 90).entry("b", 90).entry("c", 80).entry("d", 70).kota();

        assertThat(ranks(kota)).containsExactly("1 a", "1 b", "3 c", "4 d");
        assertThat(in(kota)).containsExactly("a", "b", "c");
    }

    @Test
    void two_who_are_tied_for_juara_3_share_it_and_the_decision_says_so() {
        var kota =
                Given.award(3).entry("a", 90).entry("b", 80).entry("c", 70).entry("d", 70).kota();

        assertThat(in(kota)).containsExactly("a", "b", "c", "d");
        assertThat(kota.remarks()).containsExactly(new Remark.TieAtLine(List.of("c", "d"), 3, 4));
    }

    @Test
    void exactly_the_minimum_passes_and_a_hair_below_does_not() {
        var given = Given.pass("60").entry("at", 60);
        given.entry("below")
                .desk("below", "a", 60, 60)
                .desk("below", "b", 60, 60)
                .desk("below", "c", 60, 59);

        var kota = Given.kota(given.deliberation().withScale(0));

        assertThat(row(kota, "at").standing()).isEqualTo(Standing.PASSED);
        assertThat(row(kota, "below").standing()).isEqualTo(Standing.NOT_PASSED);
        assertThat(row(kota, "below").total()).extracting(Score::rounded).isEqualTo("60");
    }

    @Test
    void a_programme_that_ends_in_passing_knows_no_ranking() {
        var given = Given.pass("60").entry("c", 90).entry("a", 70).entry("b", 70);

        var result = Given.decided(given.deliberation());

        assertThat(Given.category(result, "kota").rows())
                .extracting(RankedEntry::entry, RankedEntry::rank)
                .containsExactly(tuple("a", null), tuple("b", null), tuple("c", null));
        assertThat(new String(result.bytes(), StandardCharsets.UTF_8))
                .doesNotContain("\"rank\"")
                .contains("\"tiedWith\":[]");
    }

    @Test
    void a_category_without_entries_has_an_empty_ranking() {
        var result = Given.decided(Given.cut(2).entry("a", 70).deliberation());

        assertThat(result.categories())
                .extracting(CategoryResult::category)
                .containsExactly("provinsi", "kota");
        assertThat(Given.category(result, "provinsi").rows()).isEmpty();
    }
}
