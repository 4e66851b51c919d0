package id.anugerah.scoring.panel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Collections;
import java.util.List;

class LoadTest {
    private static int spread(Panels panels) {
        return Collections.max(panels.loads().values()) - Collections.min(panels.loads().values());
    }

    @Test
    void loads_differ_by_at_most_one_where_nothing_stands_in_the_way() {
        var panels = Season.of(3, Season.entries(20, "kota"), Season.assessors(7, 20)).plan();

        assertThat(spread(panels)).isLessThanOrEqualTo(1);
    }

    @Test
    void nobody_has_more_than_their_limit_and_the_others_make_up_for_it() {
        var assessors =
                List.of(
                        new Assessor("busy", null, 1),
                        new Assessor("b", null, 9),
                        new Assessor("c", null, 9));

        var panels = Season.of(1, Season.entries(9, "kota"), assessors).plan();

        assertThat(panels.complete()).isTrue();
        assertThat(panels.loads()).containsEntry("busy", 1);
    }

    @Test
    void loads_say_how_many_entries_each_assessor_has() {
        var panels = Season.of(2, Season.entries(5, "kota"), Season.assessors(4, 5)).plan();

        panels.loads()
                .forEach((assessor, load) ->
                        assertThat(panels.assignments())
                                .filteredOn(assignment -> assignment.assessor().equals(assessor))
                                .hasSize(load));
    }

    @Test
    void the_national_season_is_planned_within_two_seconds_complete_even_and_connected() {
        var panels = assertTimeout(Duration.ofSeconds(2), Season.national()::plan);

        assertThat(panels.complete()).isTrue();
        assertThat(panels.assignments()).hasSize(546 * 5);
        assertThat(spread(panels)).isLessThanOrEqualTo(1);
        assertThat(panels.overlaps()).hasSize(3).allMatch(Overlap::connected);
    }
}
