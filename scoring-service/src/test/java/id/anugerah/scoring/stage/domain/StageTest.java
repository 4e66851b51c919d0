package id.anugerah.scoring.stage.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.anugerah.contracts.canonical.ClosedSet;
import id.anugerah.contracts.scoring.StageEvent;
import id.anugerah.kit.web.Refused;
import id.anugerah.scoring.ScoringRefusal;
import id.anugerah.scoring.stage.domain.Stage.Status;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class StageTest {
    private static final StageId ID = new StageId("ed-1", "desk");
    private static final ClosedSet SHEETS = ClosedSet.of(Map.of("sheet:a", 2L));

    private final Stage open = Stage.open(ID, 0, List.of("en-2", "en-1"), null).state();
    private final Stage closed = open.beginClosing(null).state().close(SHEETS, null).state();

    @Test
    void a_stage_opens_with_its_entries_sorted_and_never_without_any() {
        assertThat(open.entries()).containsExactly("en-1", "en-2");
        refused(ScoringRefusal.NOBODY_TO_ASSESS, () -> Stage.open(ID, 0, List.of(), null));
    }

    @Test
    void closing_tells_once_with_count_digest_and_reason() {
        var closing = open.beginClosing("two are ill").state();
        var change = closing.close(SHEETS, "two are ill");
        assertThat(change.events())
                .containsExactly(
                        new StageEvent.Closed(
                                open.view(), SHEETS.count(), SHEETS.digest(), "two are ill"));
        assertThat(change.state().close(SHEETS, null).events()).isEmpty();
        assertThat(change.state().close(SHEETS, null).state()).isSameAs(change.state());
    }

    @Test
    void a_stage_that_is_not_closing_cannot_be_closed() {
        assertThat(open.close(SHEETS, null).state()).isSameAs(open);
    }

    @Test
    void a_stage_is_decided_on_only_after_it_is_closed() {
        refused(ScoringRefusal.STAGE_NOT_CLOSED, open::requireDecidable);
        refused(ScoringRefusal.STAGE_NOT_CLOSED, () -> open.announce(1));
        assertThat(closed.announce(1).decide(1).status()).isEqualTo(Status.DECIDED);
    }

    @Test
    void the_next_stage_waits_until_every_entry_was_told_of_the_last_decision() {
        refused(ScoringRefusal.PREVIOUS_STAGE_NOT_DECIDED, closed::follow);
        refused(ScoringRefusal.PREVIOUS_STAGE_NOT_DECIDED, () -> closed.announce(1).follow());
        var decided = closed.announce(1).decide(1);
        assertThat(decided.follow().followed()).isTrue();
        refused(ScoringRefusal.PREVIOUS_STAGE_NOT_DECIDED, () -> decided.announce(2).follow());
        assertThat(decided.announce(2).decide(2).follow().followed()).isTrue();
    }

    @Test
    void once_the_next_stage_is_open_no_decision_replaces_the_last_one() {
        var followed = closed.announce(1).decide(1).follow();
        refused(ScoringRefusal.NEXT_STAGE_OPENED, () -> followed.announce(2));
        refused(ScoringRefusal.NEXT_STAGE_OPENED, followed::requireDecidable);
    }

    @Test
    void a_retracted_announcement_no_longer_holds_the_next_stage_back() {
        var decided = closed.announce(1).decide(1);
        assertThat(decided.announce(2).retract(2).follow().followed()).isTrue();
        assertThat(decided.retract(1)).isSameAs(decided);
    }

    @Test
    void an_older_version_that_is_told_late_does_not_undo_a_newer_one() {
        var second = closed.announce(2).decide(2);
        assertThat(second.decide(1)).isSameAs(second);
    }

    private static void refused(ScoringRefusal refusal, ThrowingCallable act) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act).returns(refusal, Refused::refusal);
    }
}
