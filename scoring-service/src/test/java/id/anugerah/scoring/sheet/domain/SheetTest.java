package id.anugerah.scoring.sheet.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.anugerah.contracts.LocalText;
import id.anugerah.contracts.edition.Rules.Criterion;
import id.anugerah.contracts.edition.Rules.Rubric;
import id.anugerah.contracts.scoring.SheetEvent;
import id.anugerah.contracts.scoring.SheetEvent.Status;
import id.anugerah.kit.web.Refused;
import id.anugerah.scoring.ScoringRefusal;
import id.anugerah.scoring.stage.domain.StageId;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

class SheetTest {
    private static final SheetId ID = new SheetId(new StageId("ed-1", "desk"), "en-1", "ac-1");
    private static final LocalText TEXT = new LocalText("x", "x");
    private static final Rubric RUBRIC =
            new Rubric(
                    TEXT,
                    false,
                    List.of(
                            new Criterion("vision", TEXT, new BigDecimal(60)),
                            new Criterion("reach", TEXT, new BigDecimal(40))));

    private final Sheet assigned = Sheet.assign(ID).state();

    @Test
    void an_assigned_sheet_tells_of_itself_without_points() {
        assertThat(Sheet.assign(ID).events())
                .containsExactly(
                        new SheetEvent.Assigned(
                                new SheetEvent.Sheet(
                                        "sheet:ed-1:desk:en-1:ac-1",
                                        "ed-1",
                                        "stage:ed-1:desk",
                                        "en-1",
                                        "ac-1",
                                        Status.ASSIGNED,
                                        Map.of())));
    }

    @Test
    void a_draft_may_be_incomplete_and_is_no_news() {
        var change = assigned.note(marks(null, 70), RUBRIC);
        assertThat(change.events()).isEmpty();
        assertThat(change.state().marks()).isEqualTo(marks(null, 70));
    }

    @Test
    void a_submission_needs_points_for_every_criterion() {
        refused(ScoringRefusal.CRITERION_MISSING, () -> assigned.submit(marks(null, 70), RUBRIC));
        refused(ScoringRefusal.CRITERION_MISSING, () -> assigned.submit(null, RUBRIC));
    }

    @Test
    void points_lie_between_0_and_100() {
        assertThat(assigned.submit(marks(0, 100), RUBRIC).state().status())
                .isEqualTo(Status.SUBMITTED);
        refused(ScoringRefusal.POINTS_OUT_OF_RANGE, () -> assigned.note(marks(101, 1), RUBRIC));
        refused(ScoringRefusal.POINTS_OUT_OF_RANGE, () -> assigned.note(marks(-1, 1), RUBRIC));
    }

    @Test
    void a_criterion_that_the_rubric_does_not_have_is_refused() {
        var marks = new TreeMap<>(Map.of("beauty", new Mark(50, null)));
        refused(ScoringRefusal.UNKNOWN_CRITERION, () -> assigned.note(marks, RUBRIC));
    }

    @Test
    void submitting_the_same_marks_again_changes_nothing_and_tells_nothing() {
        var submitted = assigned.submit(marks(60, 70), RUBRIC).state();
        var again = submitted.submit(marks(60, 70), RUBRIC);
        assertThat(again.state()).isSameAs(submitted);
        assertThat(again.events()).isEmpty();
    }

    @Test
    void a_submitted_sheet_takes_no_other_marks_until_it_is_returned() {
        var submitted = assigned.submit(marks(60, 70), RUBRIC).state();
        refused(ScoringRefusal.SHEET_SUBMITTED, () -> submitted.submit(marks(61, 70), RUBRIC));
        refused(ScoringRefusal.SHEET_SUBMITTED, () -> submitted.note(marks(61, 70), RUBRIC));

        var returned = submitted.giveBack("a sum is wrong").state();
        assertThat(returned.view().points()).isEmpty();
        assertThat(returned.marks()).isEqualTo(marks(60, 70));
        assertThat(returned.submit(marks(61, 70), RUBRIC).state().view().points())
                .isEqualTo(Map.of("vision", 61, "reach", 70));
    }

    @Test
    void only_a_submitted_sheet_can_be_returned() {
        refused(ScoringRefusal.SHEET_NOT_SUBMITTED, () -> assigned.giveBack("why"));
    }

    @Test
    void a_recused_assessor_can_no_longer_write_and_the_sheet_shows_no_points() {
        var recused = assigned.submit(marks(60, 70), RUBRIC).state().recuse("kin").state();
        assertThat(recused.view().points()).isEmpty();
        refused(ScoringRefusal.SHEET_RECUSED, () -> recused.note(marks(1, 1), RUBRIC));
        refused(ScoringRefusal.SHEET_RECUSED, () -> recused.submit(marks(1, 1), RUBRIC));
        assertThat(recused.recuse("kin").events()).isEmpty();
    }

    @Test
    void nothing_changes_a_sealed_sheet() {
        var draft = assigned.note(marks(60, 70), RUBRIC).state().seal();
        refused(ScoringRefusal.SHEET_SEALED, () -> draft.note(marks(1, 1), RUBRIC));
        refused(ScoringRefusal.SHEET_SEALED, () -> draft.submit(null, RUBRIC));
        refused(ScoringRefusal.SHEET_SEALED, () -> draft.recuse("kin"));
        var submitted = assigned.submit(marks(60, 70), RUBRIC).state().seal();
        refused(ScoringRefusal.SHEET_SEALED, () -> submitted.giveBack("why"));
        assertThat(submitted.seal()).isSameAs(submitted);
    }

    @Test
    void an_id_that_is_no_sheets_id_is_seen_as_such() {
        assertThat(SheetId.parse("tally:ed-1:desk:en-1")).isNull();
        assertThat(SheetId.parse(ID.toString())).isEqualTo(ID);
    }

    private static SortedMap<String, Mark> marks(@Nullable Integer vision, int reach) {
        var marks = new TreeMap<String, Mark>();
        marks.put("vision", new Mark(vision, "because"));
        marks.put("reach", new Mark(reach, null));
        return marks;
    }

    private static void refused(ScoringRefusal refusal, ThrowingCallable act) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act).returns(refusal, Refused::refusal);
    }
}
