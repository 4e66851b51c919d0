package id.anugerah.scoring.panel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class ConflictTest {
    @Test
    void nobody_assesses_an_entry_of_their_own_province() {
        var entries = List.of(new Entry("solo", "kota", "33"), new Entry("medan", "kota", "12"));
        var assessors = List.of(new Assessor("javanese", "33", 9), new Assessor("batak", "12", 9));

        assertThat(Season.of(1, entries, assessors).plan().assignments())
                .containsExactly(
                        new Assignment("medan", "javanese"), new Assignment("solo", "batak"));
    }

    @Test
    void an_assessor_without_a_home_and_an_entry_without_a_province_are_no_conflict() {
        var panels =
                Season.of(
                                1,
                                List.of(new Entry("group", "cohort", null)),
                                List.of(new Assessor("a", null, 1)))
                        .plan();

        assertThat(panels.assignments()).containsExactly(new Assignment("group", "a"));
    }

    @Test
    void whoever_is_recused_from_an_entry_does_not_assess_it() {
        var season =
                Season.of(1, Season.entries(2, "kota"), Season.assessors(2, 1))
                        .recusing("a0", "kota0");

        assertThat(season.plan().assignments())
                .containsExactly(new Assignment("kota0", "a1"), new Assignment("kota1", "a0"));
    }

    @Test
    void a_recusal_of_somebody_unknown_is_no_fault() {
        var season =
                Season.of(1, Season.entries(1, "kota"), Season.assessors(1, 1))
                        .recusing("gone", "kota0")
                        .recusing("a0", "gone");

        assertThat(season.plan().complete()).isTrue();
    }
}
