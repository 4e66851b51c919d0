package id.anugerah.registration.entry.domain;

import static id.anugerah.contracts.registration.EntryEvent.Status.DRAFT;
import static id.anugerah.contracts.registration.EntryEvent.Status.REJECTED;
import static id.anugerah.contracts.registration.EntryEvent.Status.RETURNED;
import static id.anugerah.contracts.registration.EntryEvent.Status.SUBMITTED;
import static id.anugerah.contracts.registration.EntryEvent.Status.VERIFIED;
import static id.anugerah.contracts.registration.EntryEvent.Status.WITHDRAWN;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.anugerah.contracts.registration.EntryEvent.Entry;
import id.anugerah.contracts.registration.EntryEvent.HandedOver;
import id.anugerah.contracts.registration.EntryEvent.Returned;
import id.anugerah.contracts.registration.EntryEvent.Status;
import id.anugerah.contracts.registration.EntryEvent.Submitted;
import id.anugerah.contracts.registration.EntryEvent.Verified;
import id.anugerah.contracts.registration.EntryEvent.WithdrawalWished;
import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.web.Refused;
import id.anugerah.registration.RegistrationRefusal;
import id.anugerah.registration.entry.domain.Registration.Contact;
import id.anugerah.registration.entry.domain.Registration.Holder;
import id.anugerah.registration.entry.domain.Registration.Letter;
import id.anugerah.registration.entry.domain.Registration.Nominee;
import id.anugerah.registration.entry.domain.Registration.Seat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

class RegistrationTest {
    private static final Nominee SEKDA =
            new Nominee("Nyoman Wirawan", "Bapak", "sekda.51@demo.example", "id", null);
    private static final Contact CONTACT = new Contact("Made Sudarma", "Diskominfo", null);
    private static final Holder NAMED = new Holder("ac-sekda", "pe-operator");
    private static final Letter LETTER = new Letter("fi-1", "0".repeat(64));

    @Test
    void a_complete_draft_can_be_submitted() {
        var change = in(DRAFT).submit(NAMED, false);
        assertThat(change.state().entry().status()).isEqualTo(SUBMITTED);
        assertThat(change.state().entry().sekda()).isEqualTo("ac-sekda");
        assertThat(change.events()).hasOnlyElementsOfType(Submitted.class);
    }

    @Test
    void nobody_is_told_of_a_draft_that_is_given_up() {
        var change = in(DRAFT).withdraw("Salah daerah.");
        assertThat(change.state().entry().status()).isEqualTo(WITHDRAWN);
        assertThat(change.events()).isEmpty();
    }

    @Test
    void what_is_written_about_somebody_who_is_erased_is_forgotten_and_the_rest_stays() {
        var submitted = in(DRAFT).submit(NAMED, false).state();
        var withoutSekda = submitted.forget("ac-sekda").state();
        assertThat(withoutSekda.nominee()).isNull();
        assertThat(withoutSekda.entry()).isEqualTo(submitted.entry());
        assertThat(withoutSekda.contact()).isEqualTo(CONTACT);
        var withoutOperator = submitted.forget(submitted.entry().operator()).state();
        assertThat(withoutOperator.contact()).isEqualTo(new Contact("", "Diskominfo", null));
        assertThat(withoutOperator.nominee()).isEqualTo(SEKDA);
        assertThat(withoutSekda.forget("ac-sekda").state()).isSameAs(withoutSekda);
    }

    @Test
    void a_government_without_a_named_sekda_cannot_be_submitted() {
        var unnamed =
                new Registration(
                        entry(DRAFT), List.of(), null, CONTACT, LETTER, null, false, null, null);
        refused(RegistrationRefusal.NOMINEE_MISSING, () -> unnamed.submit(null, false));
    }

    @Test
    void a_government_without_a_letter_of_assignment_cannot_be_submitted() {
        var bare =
                new Registration(
                        entry(DRAFT), List.of(), SEKDA, CONTACT, null, null, false, null, null);
        refused(RegistrationRefusal.LETTER_MISSING, () -> bare.submit(NAMED, false));
    }

    @Test
    void a_group_needs_neither_sekda_nor_letter() {
        var group =
                new Registration(
                        entry(DRAFT), List.of("Ani"), null, CONTACT, null, null, false, null, null);
        assertThat(group.submit(null, true).state().entry().status()).isEqualTo(SUBMITTED);
    }

    @Test
    void verifying_twice_tells_only_once() {
        var verified = in(SUBMITTED).verify();
        assertThat(verified.events()).hasOnlyElementsOfType(Verified.class).hasSize(1);
        assertThat(verified.state().verify().events()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"DRAFT", "RETURNED", "REJECTED", "WITHDRAWN"})
    void only_a_submitted_registration_can_be_verified(Status status) {
        refused(RegistrationRefusal.WRONG_STATUS, () -> in(status).verify());
    }

    @Test
    void a_bulk_verification_knows_again_whom_it_accepted_and_nobody_elses() {
        var verified = in(SUBMITTED).verifyIn("vf-1");
        assertThat(verified.events()).hasOnlyElementsOfType(Verified.class).hasSize(1);
        assertThat(verified.state().verifyIn("vf-1").events()).isEmpty();
        refused(RegistrationRefusal.WRONG_STATUS, () -> verified.state().verifyIn("vf-2"));
        refused(RegistrationRefusal.WRONG_STATUS, () -> in(VERIFIED).verifyIn("vf-1"));
        assertThat(verified.state().verify().events()).isEmpty();
    }

    @Test
    void a_returned_registration_can_be_corrected_and_submitted_again() {
        var returned = in(SUBMITTED).giveBack("Surat tugas tidak terbaca");
        assertThat(returned.events()).hasOnlyElementsOfType(Returned.class);
        var corrected = returned.state().attach(new Letter("fi-2", "1".repeat(64))).state();
        assertThat(corrected.submit(NAMED, false).state().entry().status()).isEqualTo(SUBMITTED);
    }

    @Test
    void a_return_without_a_reason_is_refused() {
        refused(RegistrationRefusal.REASON_MISSING, () -> in(SUBMITTED).giveBack(" "));
    }

    @Test
    void a_submitted_registration_cannot_be_edited() {
        refused(
                RegistrationRefusal.WRONG_STATUS,
                () -> in(SUBMITTED).edit("x", List.of(), SEKDA, CONTACT));
    }

    @Test
    void before_verification_a_withdrawal_takes_effect_at_once() {
        assertThat(in(SUBMITTED).withdraw("mutasi").state().entry().status()).isEqualTo(WITHDRAWN);
    }

    @Test
    void after_verification_a_withdrawal_is_a_wish_and_is_told_once() {
        var wished = in(VERIFIED).withdraw("mutasi");
        assertThat(wished.state().entry().status()).isEqualTo(VERIFIED);
        assertThat(wished.events()).hasOnlyElementsOfType(WithdrawalWished.class);
        assertThat(wished.state().withdraw("mutasi").events()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"REJECTED", "WITHDRAWN"})
    void a_rejected_or_withdrawn_registration_is_reopened_for_correction(Status status) {
        assertThat(in(status).reopen("kekeliruan").state().entry().status()).isEqualTo(RETURNED);
    }

    @Test
    void a_hand_over_keeps_the_status_and_says_why() {
        var handed =
                in(VERIFIED).handOver(new Holder("ac-new", "pe-by"), null, null, "operator mutasi");
        assertThat(handed.state().entry().status()).isEqualTo(VERIFIED);
        assertThat(handed.state().entry().operator()).isEqualTo("ac-new");
        assertThat(handed.events())
                .containsExactly(new HandedOver(handed.state().entry(), "operator mutasi"));
    }

    @Test
    void nobody_else_is_told_of_a_draft_that_is_handed_over() {
        var handed = in(Status.DRAFT).handOver(new Holder("ac-new", "pe-by"), null, null, "mutasi");
        assertThat(handed.state().entry().operator()).isEqualTo("ac-new");
        assertThat(handed.events()).isEmpty();
    }

    @Test
    void a_rejected_registration_cannot_be_submitted_again_without_being_reopened() {
        refused(RegistrationRefusal.WRONG_STATUS, () -> in(REJECTED).submit(NAMED, false));
    }

    @Test
    void whoever_is_no_longer_the_nominee_acts_for_the_entry_no_longer() {
        var returned = in(DRAFT).submit(NAMED, false).state().giveBack("NIP salah").state();
        assertThat(returned.seats("ac-sekda", Role.SEKDA)).isTrue();
        var renamed = new Nominee("Nyoman W.", "Bapak", "SEKDA.51@demo.example ", "id", null);
        assertThat(edited(returned, renamed).entry().sekda()).isEqualTo("ac-sekda");
        var other = new Nominee("Ketut Sari", "Ibu", "sekda.baru@demo.example", "id", null);
        assertThat(edited(returned, other).entry().sekda()).isNull();
        assertThat(edited(returned, other).seats())
                .containsExactly(new Seat(Role.OPERATOR, "ac-operator", null));
        assertThat(edited(returned, null).entry().sekda()).isNull();
    }

    @Test
    void a_sekda_who_stays_keeps_the_seat_through_a_second_submission() {
        var returned = in(DRAFT).submit(NAMED, false).state().giveBack("NIP salah").state();
        assertThat(returned.submit(null, false).state().seats())
                .containsExactly(
                        new Seat(Role.OPERATOR, "ac-operator", null),
                        new Seat(Role.SEKDA, "ac-sekda", "pe-operator"));
    }

    @Test
    void nobody_submits_without_a_sekda_to_approve() {
        refused(RegistrationRefusal.NOMINEE_MISSING, () -> in(DRAFT).submit(null, false));
    }

    @Test
    void one_account_never_becomes_operator_and_sekda() {
        refused(
                RegistrationRefusal.SAME_PERSON,
                () -> in(DRAFT).submit(new Holder("ac-operator", null), false));
        var submitted = in(DRAFT).submit(NAMED, false).state();
        refused(
                RegistrationRefusal.SAME_PERSON,
                () -> submitted.handOver(NAMED, null, null, "mutasi"));
        refused(
                RegistrationRefusal.SAME_PERSON,
                () -> submitted.handOver(NAMED, NAMED, SEKDA, "mutasi"));
    }

    @Test
    void a_hand_over_says_by_whose_hand_somebody_acts() {
        var handed = in(VERIFIED).handOver(new Holder("ac-new", "pe-by"), null, null, "mutasi");
        assertThat(handed.state().seats())
                .containsExactly(new Seat(Role.OPERATOR, "ac-new", "pe-by"));
    }

    private static Registration edited(Registration registration, @Nullable Nominee named) {
        return registration.edit("Provinsi Bali", List.of(), named, CONTACT).state();
    }

    private static void refused(RegistrationRefusal refusal, Runnable action) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(action::run)
                .returns(refusal, Refused::refusal);
    }

    private static Registration in(Status status) {
        return new Registration(
                entry(status), List.of(), SEKDA, CONTACT, LETTER, null, false, null, null);
    }

    private static Entry entry(Status status) {
        return new Entry(
                "en-1",
                "ed-1",
                status,
                "51",
                "Provinsi Bali",
                "provinsi",
                "51",
                "WITA",
                "ac-operator",
                null);
    }
}
