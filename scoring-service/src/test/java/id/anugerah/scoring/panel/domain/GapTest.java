package id.anugerah.scoring.panel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class GapTest {
    @Test
    void a_place_that_nobody_can_take_is_reported_with_the_obstacle_of_every_assessor() {
        var assessors =
                List.of(
                        new Assessor("at-home", "51", 9),
                        new Assessor("free", "11", 9),
                        new Assessor("full", "11", 0),
                        new Assessor("recused", null, 9));
        var panels =
                Season.of(3, List.of(new Entry("bali", "provinsi", "51")), assessors)
                        .recusing("recused", "bali")
                        .plan();

        assertThat(panels.complete()).isFalse();
        assertThat(panels.gaps()).hasSize(1);
        var gap = panels.gaps().getFirst();
        assertThat(gap.entry()).isEqualTo("bali");
        assertThat(gap.missing()).isEqualTo(2);
        assertThat(gap.why())
                .isEqualTo(
                        Map.of(
                                "at-home", Obstacle.OWN_PROVINCE,
                                "free", Obstacle.ON_PANEL,
                                "full", Obstacle.LOAD_LIMIT,
                                "recused", Obstacle.RECUSED));
        assertThat(gap.counts()).containsEntry(Obstacle.LOAD_LIMIT, 1L).hasSize(4);
    }

    @Test
    void a_gap_that_a_hand_over_can_close_is_closed() {
        // only "wide" may take the entry of Bali, and must not be spent on one that "narrow" can
        // take
        var entries = List.of(new Entry("bali", "kota", "51"), new Entry("java", "kota", "33"));
        var assessors = List.of(new Assessor("narrow", "51", 1), new Assessor("wide", null, 1));

        for (int i = 0; i < 20; i++) {
            var panels = Season.of(1, entries, assessors).seed("seed " + i).plan();
            assertThat(panels.gaps()).isEmpty();
        }
    }

    @Test
    void a_shortage_is_spread_over_all_entries() {
        var panels = Season.of(3, Season.entries(6, "kota"), Season.assessors(4, 3)).plan();

        assertThat(panels.assignments()).hasSize(12);
        assertThat(panels.gaps())
                .hasSize(6)
                .allSatisfy(gap -> assertThat(gap.missing()).isEqualTo(1));
    }

    @Test
    void without_assessors_every_place_is_a_gap() {
        var panels = Season.of(2, Season.entries(3, "kota"), List.of()).plan();

        assertThat(panels.gaps())
                .hasSize(3)
                .allSatisfy(gap -> assertThat(gap.missing()).isEqualTo(2));
        assertThat(panels.overlaps().getFirst().components()).hasSize(3);
    }

    @Test
    void without_entries_there_is_nothing_to_do() {
        var panels = Season.of(2, List.of(), Season.assessors(2, 5)).plan();

        assertThat(panels.complete()).isTrue();
        assertThat(panels.overlaps()).isEmpty();
        assertThat(panels.loads()).isEqualTo(Map.of("a0", 0, "a1", 0));
    }

    @Test
    void an_id_given_twice_or_a_panel_of_nobody_is_refused() {
        var entry = new Entry("e", "kota", null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Season.of(1, List.of(entry, entry), List.of()).plan());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Season.of(0, List.of(entry), List.of()).plan());
        assertThatIllegalArgumentException().isThrownBy(() -> new Assessor("a", null, -1));
    }
}
