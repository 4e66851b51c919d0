package id.anugerah.evidence.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.scoring.SheetEvent.Sheet;
import id.anugerah.contracts.scoring.SheetEvent.Status;
import id.anugerah.kit.event.Envelope.Aggregate;

import org.junit.jupiter.api.Test;

import java.util.Map;

class AssignmentsTest {
    private static final String SHEET = "sheet:ed-1:desk:en-1:ac-1";

    @Test
    void a_sheet_is_followed_under_its_entry() {
        var fold = new Assignments.Following();
        assertThat(fold.home(new Aggregate("scoring", SHEET))).isEqualTo("en-1");
        assertThat(fold.home(new Aggregate("scoring", "tally:ed-1:desk:en-1"))).isNull();
        assertThat(fold.home(new Aggregate("registration", SHEET))).isNull();
    }

    @Test
    void an_assessor_may_read_from_the_assignment_on() {
        assertThat(SheetsOfEntry.NONE.isAssessedBy("ac-1")).isFalse();
        assertThat(after(Status.ASSIGNED).isAssessedBy("ac-1")).isTrue();
        assertThat(after(Status.ASSIGNED, Status.SUBMITTED).isAssessedBy("ac-1")).isTrue();
        assertThat(after(Status.ASSIGNED).isAssessedBy("ac-2")).isFalse();
    }

    @Test
    void who_recused_themselves_reads_no_more() {
        assertThat(after(Status.ASSIGNED, Status.RECUSED).isAssessedBy("ac-1")).isFalse();
    }

    private static SheetsOfEntry after(Status... statuses) {
        var known = SheetsOfEntry.NONE;
        for (var status : statuses) {
            known =
                    known.after(
                            new Sheet(
                                    SHEET,
                                    "ed-1",
                                    "stage:ed-1:desk",
                                    "en-1",
                                    "ac-1",
                                    status,
                                    Map.of()));
        }
        return known;
    }
}
