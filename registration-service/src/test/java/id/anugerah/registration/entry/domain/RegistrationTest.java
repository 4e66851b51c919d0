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
import id.anugerah.kit.web.Refused;
import id.anugerah.registration.RegistrationRefusal;
import id.anugerah.registration.entry.domain.Registration.Contact;
import id.anugerah.registration.entry.domain.Registration.Letter;
import id.anugerah.registration.entry.domain.Registration.Nominee;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

class RegistrationTest {
    private static final Nominee SEKDA =
            new Nominee("Nyoman Wirawan", "Bapak", "sekda.51@demo.example", "id", null);
    private static final Contact CONTACT = new Contact("Made Sudarma", "Diskominfo", null);
    private static final Letter LETTER = new Letter("fi-1", "0".repeat(64));

    @Test
    void a_complete_draft_can_be_submitted() {
        var change = in(DRAFT).submit("ac-sekda", false);
        assertThat(change.state().entry().status()).isEqualTo(SUBMITTED);
        assertThat(change.state().entry().sekda()).isEqualTo("ac-sekda");
        assertThat(change.events()).hasOnlyElementsOfType(Submitted.class);
    }

    @Test
    void a_government_without_a_named_sekda_cannot_be_submitted() {
        var unnamed = new Registration(entry(DRAFT), List.of(), null, CONTACT, LETTER, null, false);
        refused(RegistrationRefusal.NOMINEE_MISSING, () -> unnamed.submit(null, false));
    }

    @Test
    void a_government_without_a_letter_of_assignment_cannot_be_submitted() {
        var bare = new Registration(entry(DRAFT), List.of(), SEKDA, CONTACT, null, null, false);
        refused(RegistrationRefusal.LETTER_MISSING, () -> bare.submit("ac-sekda", false));
    }

    @Test
    void a_group_needs_neither_sekda_nor_letter() {
        var group =
                new Registration(entry(DRAFT), List.of("Ani"), null, CONTACT, null, null, false);
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
    void a_returned_registration_can_be_corrected_and_submitted_again() {
        var returned = in(SUBMITTED).giveBack("Surat tugas tidak terbaca");
        assertThat(returned.events()).hasOnlyElementsOfType(Returned.class);
        var corrected = returned.state().attach(new Letter("fi-2", "1".repeat(64))).state();
        assertThat(corrected.submit("ac-sekda", false).state().entry().status())
                .isEqualTo(SUBMITTED);
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
        var handed = in(VERIFIED).handOver("ac-new", null, null, "operator mutasi");
        assertThat(handed.state().entry().status()).isEqualTo(VERIFIED);
        assertThat(handed.state().entry().operator()).isEqualTo("ac-new");
        assertThat(handed.events())
                .containsExactly(new HandedOver(handed.state().entry(), "operator mutasi"));
    }

    @Test
    void a_rejected_registration_cannot_be_submitted_again_without_being_reopened() {
        refused(RegistrationRefusal.WRONG_STATUS, () -> in(REJECTED).submit("ac-sekda", false));
    }

    private static void refused(RegistrationRefusal refusal, Runnable action) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(action::run)
                .returns(refusal, Refused::refusal);
    }

    private static Registration in(Status status) {
        return new Registration(entry(status), List.of(), SEKDA, CONTACT, LETTER, null, false);
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
