package id.anugerah.evidence.dossier.domain;

import static id.anugerah.evidence.EvidenceRefusal.ALREADY_SUBMITTED;
import static id.anugerah.evidence.EvidenceRefusal.INDICATOR_UNKNOWN;
import static id.anugerah.evidence.EvidenceRefusal.NOT_APPROVED;
import static id.anugerah.evidence.EvidenceRefusal.SEALED;
import static id.anugerah.evidence.EvidenceRefusal.SUBMISSION_CLOSED;
import static id.anugerah.evidence.EvidenceRefusal.SUBMISSION_NOT_OPEN;
import static id.anugerah.evidence.Refusing.assertRefused;
import static id.anugerah.evidence.dossier.domain.Given.BETWEEN;
import static id.anugerah.evidence.dossier.domain.Given.CLOSES;
import static id.anugerah.evidence.dossier.domain.Given.OPENS;
import static id.anugerah.evidence.dossier.domain.Given.edit;
import static id.anugerah.evidence.dossier.domain.Given.government;
import static id.anugerah.evidence.dossier.domain.Given.operator;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.edition.Rules.Entrants;
import id.anugerah.contracts.evidence.DossierEvent;
import id.anugerah.contracts.evidence.DossierEvent.Claim;
import id.anugerah.contracts.evidence.DossierEvent.Status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Map;
import java.util.Objects;

class SubmissionTest {
    @Test
    void the_closing_instant_is_already_too_late() {
        var last = CLOSES.minusMillis(1);
        assertThat(Given.approved().submit(government(), operator(last)).state().receipt())
                .isNotNull();
        assertRefused(
                SUBMISSION_CLOSED, () -> Given.approved().submit(government(), operator(CLOSES)));
    }

    @Test
    void before_the_opening_instant_it_is_too_early() {
        assertRefused(
                SUBMISSION_NOT_OPEN,
                () -> Given.approved().submit(government(), operator(OPENS.minusMillis(1))));
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"DRAFTING", "WITH_SEKDA"})
    void a_government_needs_the_sekdas_approval(Status status) {
        assertRefused(NOT_APPROVED, () -> Given.in(status).submit(government(), operator(BETWEEN)));
    }

    @Test
    void a_group_submits_by_itself() {
        var change = Given.complete().submit(Given.rules(Entrants.GROUP), operator(BETWEEN));
        assertThat(change.state().wasSubmitted()).isTrue();
    }

    @Test
    void the_receipt_names_manifest_time_and_schedule() {
        var approved = Given.approved();
        var change = approved.submit(government(), operator(BETWEEN));
        var receipt = Objects.requireNonNull(change.state().receipt());
        assertThat(receipt.id()).matches("rc-[0-9a-f]{20}");
        assertThat(receipt.manifestSha256()).isEqualTo(approved.manifest(government()).sha256());
        assertThat(receipt.at()).isEqualTo(BETWEEN);
        assertThat(receipt.schedule()).isEqualTo(4);
        assertThat(change.events())
                .containsExactly(new DossierEvent.Submitted(change.state().view()));
    }

    @Test
    void a_repeat_gets_the_same_receipt_even_after_the_deadline() {
        var submitted = Given.in(Status.SUBMITTED);
        var again = submitted.submit(government(), operator(CLOSES.plusSeconds(1)));
        assertThat(again.state()).isSameAs(submitted);
        assertThat(again.events()).isEmpty();
    }

    @Test
    void claims_are_told_from_submission_on_and_not_before() {
        assertThat(Given.approved().view().claims()).isEmpty();
        assertThat(Given.in(Status.SUBMITTED).view().claims())
                .containsExactly(new Claim("I1", 3, 0), new Claim("I2", 2, 1));
    }

    @Test
    void nothing_changes_after_submission() {
        var submitted = Given.in(Status.SUBMITTED);
        var edits = Map.of("I1", edit(1, "Lain."));
        assertRefused(
                ALREADY_SUBMITTED, () -> submitted.save(edits, government(), operator(BETWEEN)));
        assertRefused(ALREADY_SUBMITTED, () -> submitted.recall(operator(BETWEEN)));
        assertRefused(
                ALREADY_SUBMITTED,
                () -> submitted.remove("I1", null, government(), operator(BETWEEN)));
    }

    @Test
    void an_answer_to_what_was_never_asked_cannot_be_taken_back() {
        var dossier = Given.in(Status.DRAFTING);
        assertRefused(
                INDICATOR_UNKNOWN,
                () -> dossier.remove("I99", null, government(), operator(BETWEEN)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"DRAFTING", "WITH_SEKDA", "APPROVED"})
    void what_was_not_submitted_lapses_at_the_close(Status status) {
        var change = Given.in(status).seal();
        assertThat(change.state().status()).isEqualTo(Status.LAPSED);
        assertThat(change.events()).containsExactly(new DossierEvent.Lapsed(change.state().view()));
        assertRefused(SEALED, () -> change.state().submit(government(), operator(BETWEEN)));
        assertThat(change.state().seal().state()).isSameAs(change.state());
    }

    @Test
    void what_was_submitted_stays_so_at_the_close_and_nobody_is_told() {
        var change = Given.in(Status.SUBMITTED).seal();
        assertThat(change.state().wasSubmitted()).isTrue();
        assertThat(change.state().sealed()).isTrue();
        assertThat(change.events()).isEmpty();
    }
}
