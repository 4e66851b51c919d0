package id.anugerah.scoring.panel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

class OverlapTest {
    @Test
    void the_panels_of_a_category_are_linked_through_shared_assessors() {
        for (int i = 0; i < 50; i++) {
            var panels =
                    Season.of(2, Season.entries(4, "kota"), Season.assessors(4, 2))
                            .seed("seed " + i)
                            .plan();

            assertThat(panels.complete()).isTrue();
            assertThat(panels.overlaps()).hasSize(1).allMatch(Overlap::connected);
        }
    }

    @Test
    void three_finalists_with_three_assessors_each_do_not_get_nine_different_ones() {
        var entries = new ArrayList<Entry>();
        for (var category : List.of("kabupaten", "kota", "provinsi")) {
            entries.addAll(Season.entries(3, category));
        }
        var panels = Season.of(3, entries, Season.assessors(27, 3)).plan();

        assertThat(panels.complete()).isTrue();
        assertThat(panels.overlaps()).hasSize(3).allMatch(Overlap::connected);
    }

    @Test
    void links_come_before_even_loads() {
        var panels = Season.of(2, Season.entries(2, "kota"), Season.assessors(5, 2)).plan();

        assertThat(panels.overlaps().getFirst().connected()).isTrue();
        assertThat(panels.loads().values()).containsExactlyInAnyOrder(2, 1, 1, 0, 0);
    }

    @Test
    void loads_stay_even_where_linking_cannot_be_completed() {
        var panels = Season.of(2, Season.entries(3, "kota"), Season.assessors(6, 1)).plan();

        assertThat(panels.complete()).isTrue();
        assertThat(panels.overlaps().getFirst().connected()).isFalse();
        assertThat(panels.loads().values()).containsOnly(1);
    }

    @Test
    void panels_of_one_are_spread_evenly_because_they_have_no_overlap() {
        var panels = Season.of(1, Season.entries(6, "kota"), Season.assessors(3, 6)).plan();

        assertThat(panels.overlaps().getFirst().components()).hasSize(3);
        assertThat(panels.loads().values()).containsExactly(2, 2, 2);
    }

    @Test
    void what_cannot_be_linked_is_shown_by_component() {
        // the east may only be assessed by the western pair and the other way round
        var entries =
                List.of(
                        new Entry("east1", "kota", "91"),
                        new Entry("east2", "kota", "91"),
                        new Entry("west", "kota", "11"));
        var assessors =
                List.of(
                        new Assessor("from-east1", "91", 9),
                        new Assessor("from-east2", "91", 9),
                        new Assessor("from-west1", "11", 9),
                        new Assessor("from-west2", "11", 9));

        var overlap = Season.of(2, entries, assessors).plan().overlaps().getFirst();

        assertThat(overlap)
                .isEqualTo(
                        new Overlap(
                                "kota",
                                List.of(
                                        new Overlap.Component(
                                                List.of("east1", "east2"),
                                                List.of("from-west1", "from-west2")),
                                        new Overlap.Component(
                                                List.of("west"),
                                                List.of("from-east1", "from-east2")))));
        assertThat(overlap.connected()).isFalse();
    }

    @Test
    void what_conflicts_keep_apart_is_linked_on_either_side() {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < 6; i++) {
            entries.add(new Entry("east" + i, "kota", "91"));
            entries.add(new Entry("west" + i, "kota", "11"));
        }
        var assessors = new ArrayList<Assessor>();
        for (int i = 0; i < 6; i++) {
            assessors.add(new Assessor("from-east" + i, "91", 2));
            assessors.add(new Assessor("from-west" + i, "11", 2));
        }

        for (int i = 0; i < 20; i++) {
            var panels = Season.of(2, entries, assessors).seed("seed " + i).plan();
            assertThat(panels.complete()).isTrue();
            assertThat(panels.overlaps().getFirst().components()).hasSize(2);
        }
    }

    @Test
    void linking_leaves_loads_even_where_an_exchange_suffices() {
        for (int i = 0; i < 50; i++) {
            var entries =
                    IntStream.range(0, 12)
                            .mapToObj(e -> new Entry("e" + e, "category" + e % 4, null))
                            .toList();
            var panels = Season.of(2, entries, Season.assessors(8, 6)).seed("seed " + i).plan();

            assertThat(panels.overlaps()).allMatch(Overlap::connected);
            assertThat(
                            Collections.max(panels.loads().values())
                                    - Collections.min(panels.loads().values()))
                    .isLessThanOrEqualTo(1);
        }
    }
}
