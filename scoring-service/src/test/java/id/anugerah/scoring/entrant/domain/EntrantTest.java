package id.anugerah.scoring.entrant.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.anugerah.contracts.evidence.DossierEvent;
import id.anugerah.contracts.evidence.DossierEvent.Dossier;
import id.anugerah.contracts.registration.EntryEvent;
import id.anugerah.contracts.registration.EntryEvent.Entry;
import id.anugerah.contracts.scoring.EntrantEvent;
import id.anugerah.contracts.scoring.EntrantEvent.Status;
import id.anugerah.kit.document.Change;
import id.anugerah.kit.web.Refused;
import id.anugerah.scoring.ScoringRefusal;
import id.anugerah.scoring.entrant.domain.Entrant.Decided;

import org.junit.jupiter.api.Test;

import java.util.List;

class EntrantTest {
    private static final EntryEvent.Verified VERIFIED =
            new EntryEvent.Verified(entry(EntryEvent.Status.VERIFIED));
    private static final Decided DESK = new Decided("desk", 0, 1);

    private final Entrant pending = Entrant.unknown("en-1").after(VERIFIED).state();

    @Test
    void only_a_verified_entry_is_pending() {
        var submitted = new EntryEvent.Submitted(entry(EntryEvent.Status.SUBMITTED));
        var change = Entrant.unknown("en-1").after(submitted);
        assertThat(change.events()).isEmpty();
        assertThat(change.state().status()).isNull();
        assertThat(tells(change.state().after(VERIFIED))).containsExactly(Status.PENDING);
    }

    @Test
    void a_lapsed_dossier_lapses_the_entrant_whichever_is_known_first() {
        var lapsed = dossier(DossierEvent.Status.LAPSED);
        assertThat(tells(pending.after(lapsed))).containsExactly(Status.LAPSED);
        var first = Entrant.unknown("en-1").after(lapsed);
        assertThat(first.events()).isEmpty();
        assertThat(tells(first.state().after(VERIFIED))).containsExactly(Status.LAPSED);
    }

    @Test
    void only_a_pending_entrant_with_a_submitted_dossier_enters_the_first_stage() {
        assertThat(pending.awaitsFirstStage()).isFalse();
        var submitted = pending.after(dossier(DossierEvent.Status.SUBMITTED)).state();
        assertThat(submitted.awaitsFirstStage()).isTrue();
        assertThat(submitted.withdraw("why").state().awaitsFirstStage()).isFalse();
    }

    @Test
    void a_wish_to_withdraw_is_noted_and_only_the_chairs_word_counts() {
        var wish = new EntryEvent.WithdrawalWished(entry(EntryEvent.Status.VERIFIED), "no time");
        var wished = pending.after(wish);
        assertThat(wished.events()).isEmpty();
        assertThat(wished.state().wish()).isEqualTo("no time");
        assertThat(tells(wished.state().withdraw("granted"))).containsExactly(Status.WITHDRAWN);
    }

    @Test
    void an_entry_that_was_withdrawn_reopened_and_verified_again_is_pending_again() {
        var withdrawn = pending.withdraw("granted").state();
        assertThat(tells(withdrawn.after(VERIFIED))).containsExactly(Status.PENDING);
        var excluded = pending.disqualify("forged").state();
        assertThat(excluded.after(VERIFIED).events()).isEmpty();
        assertThat(excluded.after(VERIFIED).state().status()).isEqualTo(Status.DISQUALIFIED);
    }

    @Test
    void a_decision_moves_the_entrant_once() {
        var moved = pending.move(DESK, Status.ADVANCED);
        assertThat(tells(moved)).containsExactly(Status.ADVANCED);
        assertThat(moved.state().advancedBy("desk")).isTrue();
        assertThat(moved.state().move(DESK, Status.ADVANCED).events()).isEmpty();
    }

    @Test
    void an_older_decision_that_comes_late_moves_nobody() {
        var second = pending.move(new Decided("desk", 0, 2), Status.ELIMINATED).state();
        assertThat(second.move(DESK, Status.ADVANCED).state()).isSameAs(second);
        var later = pending.move(new Decided("final", 1, 1), Status.ADVANCED).state();
        assertThat(later.move(new Decided("desk", 0, 9), Status.ELIMINATED).state())
                .isSameAs(later);
        assertThat(second.move(new Decided("desk", 0, 3), Status.ADVANCED).state().status())
                .isEqualTo(Status.ADVANCED);
    }

    @Test
    void whoever_has_left_is_moved_by_no_decision() {
        var left = pending.disqualify("forged").state();
        assertThat(left.move(DESK, Status.ADVANCED).state()).isSameAs(left);
    }

    @Test
    void only_those_in_the_programme_can_leave_it() {
        var eliminated = pending.move(DESK, Status.ELIMINATED).state();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> eliminated.withdraw("why"))
                .returns(ScoringRefusal.ENTRANT_NOT_IN, Refused::refusal);
    }

    private static List<Status> tells(Change<Entrant> change) {
        return change.events().stream()
                .map(event -> ((EntrantEvent.Changed) event).entrant().status())
                .toList();
    }

    private static Entry entry(EntryEvent.Status status) {
        return new Entry(
                "en-1", "ed-1", status, "32.73", "Kota Bandung", "kota", "32", "WIB", "ac-1", null);
    }

    private static Dossier dossier(DossierEvent.Status status) {
        return new Dossier("dossier:en-1", "en-1", "ed-1", status, 1, List.of(), null);
    }
}
