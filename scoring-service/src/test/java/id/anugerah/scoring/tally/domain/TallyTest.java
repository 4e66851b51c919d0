package id.anugerah.scoring.tally.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.scoring.SheetEvent;
import id.anugerah.contracts.scoring.SheetEvent.Status;
import id.anugerah.contracts.scoring.TallyEvent;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.TreeMap;

class TallyTest {
    private final Tally empty = new Tally("ed-1", "stage:ed-1:desk", "en-1", new TreeMap<>());

    @Test
    void it_tells_when_a_count_changes() {
        var assigned = empty.after(sheet("ac-1", Status.ASSIGNED, Map.of()));
        assertThat(assigned.events()).containsExactly(tallied(1, 0));
        var submitted = assigned.state().after(sheet("ac-1", Status.SUBMITTED, Map.of("v", 7)));
        assertThat(submitted.events()).containsExactly(tallied(1, 1));
        var returned = submitted.state().after(sheet("ac-1", Status.RETURNED, Map.of()));
        assertThat(returned.events()).containsExactly(tallied(1, 0));
        var recused = returned.state().after(sheet("ac-1", Status.RECUSED, Map.of()));
        assertThat(recused.events()).containsExactly(tallied(0, 0));
    }

    @Test
    void the_same_state_sent_again_tells_nothing() {
        var sheet = sheet("ac-1", Status.SUBMITTED, Map.of("v", 7));
        var once = empty.after(sheet).state();
        assertThat(once.after(sheet).events()).isEmpty();
        assertThat(once.after(sheet).state()).isEqualTo(once);
    }

    @Test
    void sheets_of_two_assessors_are_kept_apart() {
        var both =
                empty.after(sheet("ac-1", Status.SUBMITTED, Map.of("v", 7)))
                        .state()
                        .after(sheet("ac-2", Status.SUBMITTED, Map.of("v", 9)))
                        .state();
        assertThat(both.sheets().values())
                .extracting(counted -> counted.points().get("v"))
                .containsExactly(7, 9);
    }

    private static TallyEvent.Tallied tallied(int assigned, int submitted) {
        return new TallyEvent.Tallied("ed-1", "stage:ed-1:desk", "en-1", assigned, submitted);
    }

    private static SheetEvent.Sheet sheet(
            String assessor, Status status, Map<String, Integer> points) {
        return new SheetEvent.Sheet(
                "sheet:ed-1:desk:en-1:" + assessor,
                "ed-1",
                "stage:ed-1:desk",
                "en-1",
                assessor,
                status,
                points);
    }
}
