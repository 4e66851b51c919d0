package id.anugerah.evidence.dossier.domain;

import static id.anugerah.contracts.evidence.DossierEvent.Status.APPROVED;
import static id.anugerah.contracts.evidence.DossierEvent.Status.DRAFTING;
import static id.anugerah.contracts.evidence.DossierEvent.Status.WITH_SEKDA;
import static id.anugerah.evidence.EvidenceRefusal.MANIFEST_CHANGED;
import static id.anugerah.evidence.EvidenceRefusal.NOTE_MISSING;
import static id.anugerah.evidence.EvidenceRefusal.NOT_APPROVED;
import static id.anugerah.evidence.EvidenceRefusal.NO_SEKDA;
import static id.anugerah.evidence.EvidenceRefusal.SAME_PERSON;
import static id.anugerah.evidence.EvidenceRefusal.SUBMISSION_CLOSED;
import static id.anugerah.evidence.EvidenceRefusal.WRONG_STATUS;
import static id.anugerah.evidence.Refusing.assertRefused;
import static id.anugerah.evidence.dossier.domain.Given.BETWEEN;
import static id.anugerah.evidence.dossier.domain.Given.CLOSES;
import static id.anugerah.evidence.dossier.domain.Given.edit;
import static id.anugerah.evidence.dossier.domain.Given.government;
import static id.anugerah.evidence.dossier.domain.Given.operator;
import static id.anugerah.evidence.dossier.domain.Given.sekda;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.edition.Rules.Entrants;
import id.anugerah.contracts.evidence.DossierEvent;
import id.anugerah.contracts.evidence.DossierEvent.Status;
import id.anugerah.contracts.registration.EntryEvent;
import id.anugerah.kit.web.CommonRefusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Map;
import java.util.Set;

class ApprovalTest {
    @Test
    void the_sekda_approves_exactly_the_manifest_that_was_shown() {
        var sent = Given.sent();
        assertRefused(
                MANIFEST_CHANGED,
                () -> sent.approve("0".repeat(64), government(), sekda(BETWEEN), Set.of()));
        var shown = sent.manifest(government()).sha256();
        var change = sent.approve(shown, government(), sekda(BETWEEN), Set.of());
        assertThat(change.state().approval()).isEqualTo(new Approval("ac-sekda", shown, BETWEEN));
        assertThat(change.events())
                .containsExactly(new DossierEvent.Approved(change.state().view(), shown));
    }

    @Test
    void approving_the_same_again_changes_nothing() {
        var approved = Given.approved();
        var shown = approved.manifest(government()).sha256();
        var again = approved.approve(shown, government(), sekda(BETWEEN.plusSeconds(9)), Set.of());
        assertThat(again.state()).isSameAs(approved);
        assertThat(again.events()).isEmpty();
    }

    @Test
    void nobody_approves_what_they_sent_themselves_whichever_account_they_use() {
        var sent = Given.sent();
        var shown = sent.manifest(government()).sha256();
        var same = new Step("ac-other", "pe-operator", BETWEEN, Given.WINDOW, 4);
        assertRefused(SAME_PERSON, () -> sent.approve(shown, government(), same, Set.of()));
    }

    @Test
    void nobody_approves_what_came_from_somebody_they_invited_or_who_invited_them() {
        var sent = Given.sent();
        var shown = sent.manifest(government()).sha256();
        var invited = Set.of("pe-operator");
        assertRefused(
                SAME_PERSON, () -> sent.approve(shown, government(), sekda(BETWEEN), invited));
        var inviting = new Step("ac-sekda", "pe-bupati", BETWEEN, Given.WINDOW, 4);
        assertRefused(SAME_PERSON, () -> sent.approve(shown, government(), inviting, Set.of()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"WITH_SEKDA", "APPROVED"})
    void a_change_after_sending_leads_back_to_drafting_and_voids_the_approval(Status status) {
        var change =
                Given.in(status)
                        .save(Map.of("I1", edit(4, "Lain.")), government(), operator(BETWEEN));
        assertThat(change.state().status()).isEqualTo(DRAFTING);
        assertThat(change.state().approval()).isNull();
        assertThat(change.events())
                .containsExactly(new DossierEvent.ApprovalVoided(change.state().view()));
    }

    @Test
    void saving_what_stands_already_leaves_the_approval_as_it_is() {
        var approved = Given.approved();
        var change = approved.save(Given.COMPLETE, government(), operator(BETWEEN));
        assertThat(change.state()).isSameAs(approved);
    }

    @Test
    void saving_a_draft_tells_nobody() {
        var change = Given.opened().save(Given.COMPLETE, government(), operator(BETWEEN));
        assertThat(change.events()).isEmpty();
    }

    @Test
    void only_what_lies_with_the_sekda_can_be_approved() {
        var draft = Given.complete();
        var shown = draft.manifest(government()).sha256();
        assertRefused(
                WRONG_STATUS, () -> draft.approve(shown, government(), sekda(BETWEEN), Set.of()));
    }

    @Test
    void what_a_sekda_approved_who_is_replaced_lies_with_the_next_one() {
        var handed = Given.approved().after(Given.handedTo("ac-next"));
        assertThat(handed.state().status()).isEqualTo(WITH_SEKDA);
        assertThat(handed.state().approval()).isNull();
        assertThat(handed.events())
                .containsExactly(new DossierEvent.ApprovalVoided(handed.state().view()));
        assertRefused(NOT_APPROVED, () -> handed.state().submit(government(), operator(BETWEEN)));
        var shown = handed.state().manifest(government()).sha256();
        var next = new Step("ac-next", "pe-next", BETWEEN, Given.WINDOW, 4);
        var approved = handed.state().approve(shown, government(), next, Set.of()).state();
        assertThat(approved.submit(government(), operator(BETWEEN)).state().wasSubmitted())
                .isTrue();
    }

    @Test
    void an_approval_outlives_a_hand_over_to_another_operator() {
        var entry = Given.entry(EntryEvent.Status.VERIFIED);
        var change = Given.approved().after(new EntryEvent.HandedOver(entry, "mutasi"));
        assertThat(change.state().status()).isEqualTo(APPROVED);
        assertThat(change.events()).isEmpty();
    }

    @Test
    void an_approval_by_a_former_sekda_never_counts() {
        var approved = Given.approved();
        var kept =
                new Dossier(
                        approved.entry(),
                        Given.handedTo("ac-next").entry(),
                        APPROVED,
                        approved.answers(),
                        approved.sending(),
                        approved.approval(),
                        null,
                        null,
                        false);
        assertRefused(NOT_APPROVED, () -> kept.submit(government(), operator(BETWEEN)));
    }

    @Test
    void a_former_sekda_neither_approves_nor_returns() {
        var handed = Given.sent().after(Given.handedTo("ac-next")).state();
        var shown = handed.manifest(government()).sha256();
        assertRefused(
                CommonRefusal.NOT_FOUND,
                () -> handed.approve(shown, government(), sekda(BETWEEN), Set.of()));
        assertRefused(CommonRefusal.NOT_FOUND, () -> handed.giveBack("Ulangi.", sekda(BETWEEN)));
    }

    @Test
    void what_was_submitted_stays_submitted_whoever_is_sekda_next() {
        var submitted = Given.in(Status.SUBMITTED);
        var change = submitted.after(Given.handedTo("ac-next"));
        assertThat(change.state().wasSubmitted()).isTrue();
        assertThat(change.events()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"WITH_SEKDA", "APPROVED"})
    void the_sekda_returns_it_with_a_note(Status status) {
        assertRefused(NOTE_MISSING, () -> Given.in(status).giveBack(" ", sekda(BETWEEN)));
        var change = Given.in(status).giveBack("Lengkapi I2.", sekda(BETWEEN));
        assertThat(change.state().status()).isEqualTo(DRAFTING);
        assertThat(change.state().note()).isEqualTo("Lengkapi I2.");
        assertThat(change.events())
                .containsExactly(new DossierEvent.Returned(change.state().view(), "Lengkapi I2."));
    }

    @Test
    void sending_twice_tells_once() {
        var sent = Given.sent();
        assertThat(sent.status()).isEqualTo(WITH_SEKDA);
        assertThat(sent.send(government(), operator(BETWEEN), Set.of("pe-bupati")).state())
                .isSameAs(sent);
        assertThat(Given.approved().status()).isEqualTo(APPROVED);
    }

    @Test
    void the_operator_takes_back_what_lies_with_the_sekda() {
        var change = Given.sent().recall(operator(BETWEEN));
        assertThat(change.state().status()).isEqualTo(DRAFTING);
        assertThat(change.events())
                .containsExactly(new DossierEvent.Returned(change.state().view(), ""));
    }

    @Test
    void a_group_has_no_sekda_to_send_to() {
        assertRefused(
                NO_SEKDA,
                () ->
                        Given.complete()
                                .send(Given.rules(Entrants.GROUP), operator(BETWEEN), Set.of()));
    }

    @Test
    void nothing_can_be_changed_from_the_closing_instant_on() {
        assertRefused(
                SUBMISSION_CLOSED,
                () -> Given.opened().save(Given.COMPLETE, government(), operator(CLOSES)));
    }
}
