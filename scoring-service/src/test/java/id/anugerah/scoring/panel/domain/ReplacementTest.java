package id.anugerah.scoring.panel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class ReplacementTest {
    private static final Season SEASON =
            Season.of(3, Season.entries(12, "kota"), Season.assessors(8, 9));

    @Test
    void a_recusal_replaces_one_assessor_on_one_panel_and_nothing_else() {
        var before = SEASON.plan();
        var recused = before.assignments().getFirst();

        var after =
                SEASON.keeping(before.assignments())
                        .recusing(recused.assessor(), recused.entry())
                        .plan();

        assertThat(after.released()).containsExactly(new Release(recused, Release.Reason.RECUSED));
        assertThat(after.added())
                .hasSize(1)
                .first()
                .extracting(Assignment::entry)
                .isEqualTo(recused.entry());
        assertThat(after.assignments())
                .containsAll(others(before, recused))
                .doesNotContain(recused);
        assertThat(after.complete()).isTrue();
    }

    @Test
    void whoever_withdraws_is_replaced_on_their_panels_and_all_others_stay() {
        var before = SEASON.plan();
        var theirs =
                before.assignments().stream()
                        .filter(assignment -> assignment.assessor().equals("a3"))
                        .toList();

        var after = SEASON.keeping(before.assignments()).without("a3").plan();

        assertThat(after.released())
                .hasSameSizeAs(theirs)
                .allSatisfy(release -> {
                    assertThat(release.reason()).isEqualTo(Release.Reason.ASSESSOR_GONE);
                    assertThat(theirs).contains(release.assignment());
                });
        assertThat(after.added()).hasSameSizeAs(theirs);
        assertThat(after.assignments())
                .containsAll(
                        before.assignments().stream()
                                .filter(assignment -> !theirs.contains(assignment))
                                .toList());
        assertThat(after.complete()).isTrue();
    }

    @Test
    void a_plan_kept_as_it_is_changes_nothing_whatever_the_seed() {
        var before = SEASON.plan();

        var after = SEASON.keeping(before.assignments()).seed("another").plan();

        assertThat(after.assignments()).isEqualTo(before.assignments());
        assertThat(after.added()).isEmpty();
        assertThat(after.released()).isEmpty();
    }

    @Test
    void an_assignment_that_has_become_impossible_says_why() {
        var home = new Assessor("home", "33", 9);
        var season =
                Season.of(1, List.of(new Entry("solo", "kota", "33")), List.of(home))
                        .keeping(
                                List.of(
                                        new Assignment("solo", "home"),
                                        new Assignment("withdrawn", "home")));

        assertThat(season.plan().released())
                .containsExactly(
                        new Release(new Assignment("solo", "home"), Release.Reason.OWN_PROVINCE),
                        new Release(
                                new Assignment("withdrawn", "home"), Release.Reason.ENTRY_GONE));
    }

    @Test
    void existing_assignments_stay_above_a_limit_that_was_lowered() {
        var before = Season.of(1, Season.entries(4, "kota"), Season.assessors(1, 4)).plan();

        var after =
                Season.of(1, Season.entries(4, "kota"), Season.assessors(1, 2))
                        .keeping(before.assignments())
                        .plan();

        assertThat(after.assignments()).isEqualTo(before.assignments());
    }

    @Test
    void new_assignments_are_linked_to_those_that_stay() {
        var kept = List.of(new Assignment("kota0", "a0"), new Assignment("kota1", "a1"));

        var panels =
                Season.of(2, Season.entries(2, "kota"), Season.assessors(4, 2))
                        .keeping(kept)
                        .plan();

        assertThat(panels.assignments()).containsAll(kept);
        assertThat(panels.overlaps().getFirst().connected()).isTrue();
    }

    private static List<Assignment> others(Panels panels, Assignment but) {
        return panels.assignments().stream().filter(assignment -> !assignment.equals(but)).toList();
    }
}
