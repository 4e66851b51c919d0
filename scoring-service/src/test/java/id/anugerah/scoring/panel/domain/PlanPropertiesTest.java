package id.anugerah.scoring.panel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.HashSet;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What holds for every plan, tried on seeded random seasons. */
class PlanPropertiesTest {
    static Stream<Season> seasons() {
        return IntStream.range(0, 150).mapToObj(Season::random);
    }

    @ParameterizedTest
    @MethodSource("seasons")
    void the_order_of_input_never_changes_the_plan(Season season) {
        var expected = season.plan();

        for (int i = 0; i < 4; i++) {
            assertThat(season.shuffled(new Random(i)).plan()).isEqualTo(expected);
        }
    }

    @Test
    void the_order_of_input_never_changes_a_national_plan() {
        assertThat(Season.national().shuffled(new Random(7)).plan())
                .isEqualTo(Season.national().plan());
    }

    @Test
    void another_seed_draws_another_plan() {
        assertThat(Season.national().seed("another").plan().assignments())
                .isNotEqualTo(Season.national().plan().assignments());
    }

    @ParameterizedTest
    @MethodSource("seasons")
    void no_plan_holds_a_conflict_an_overload_or_an_untold_gap(Season season) {
        var panels = season.plan();
        assertThat(panels.assignments())
                .doesNotHaveDuplicates()
                .allSatisfy(assignment -> {
                    assertThat(season.recusals())
                            .doesNotContain(new Recusal(assignment.assessor(), assignment.entry()));
                    var home = season.assessor(assignment.assessor()).homeProvince();
                    if (home != null)
                        assertThat(season.entry(assignment.entry()).provinceCode())
                                .isNotEqualTo(home);
                });
        panels.loads()
                .forEach((assessor, load) ->
                        assertThat(load)
                                .isLessThanOrEqualTo(season.assessor(assessor).loadLimit()));
        int missing = panels.gaps().stream().mapToInt(Gap::missing).sum();
        assertThat(panels.assignments())
                .hasSize(season.entries().size() * season.perEntry() - missing);
    }

    @ParameterizedTest
    @MethodSource("seasons")
    void trying_every_plan_finds_none_that_fills_more(Season season) {
        assertThat(season.plan().assignments()).hasSize(Exhaustive.search(season).filled());
    }

    @ParameterizedTest
    @MethodSource("seasons")
    void where_panels_of_two_and_more_can_be_complete_and_linked_they_are(Season season) {
        assumeTrue(season.perEntry() > 1);
        var best = Exhaustive.search(season);
        assumeTrue(best.linked() && best.filled() == season.entries().size() * season.perEntry());

        assertThat(season.plan().overlaps()).allMatch(Overlap::connected);
    }

    @ParameterizedTest
    @MethodSource("seasons")
    void components_share_no_entry_and_no_assessor(Season season) {
        for (var overlap : season.plan().overlaps()) {
            var entries = new HashSet<String>();
            var assessors = new HashSet<String>();
            for (var component : overlap.components()) {
                assertThat(component.entries()).isNotEmpty().allMatch(entries::add);
                assertThat(component.assessors()).allMatch(assessors::add);
            }
        }
    }
}
