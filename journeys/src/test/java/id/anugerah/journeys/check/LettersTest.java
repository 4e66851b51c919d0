package id.anugerah.journeys.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.LocalText;
import id.anugerah.contracts.edition.Rules;
import id.anugerah.contracts.edition.Rules.Entrants;
import id.anugerah.contracts.edition.Rules.Instrument;
import id.anugerah.journeys.client.Inbox.Arrived;
import id.anugerah.journeys.season.Chronicle.Fact;
import id.anugerah.journeys.season.Chronicle.Kind;
import id.anugerah.journeys.season.Played;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class LettersTest {
    private static final LocalText NAME = new LocalText("Nama", "Name");
    private static final Rules RULES =
            new Rules(
                    "test",
                    NAME,
                    2025,
                    Entrants.GOVERNMENT,
                    List.of(),
                    new Instrument("i", NAME, 5, List.of(), "none", true, List.of(), List.of()),
                    List.of());
    private static final Played.Entry ENTRY =
            new Played.Entry("en-1", "51.01", "ac-op", "ac-se", "rc-1", "00", false);

    private static Letters letters(Fact... facts) {
        return new Letters("ed-1", RULES, List.of(facts), List.of("ac-as"), List.of(ENTRY));
    }

    private static Fact about(Kind kind) {
        return new Fact(kind, "en-1", "", "");
    }

    private static Arrived arrived(String letter, String messageId) {
        return new Arrived(1, List.of(), letter, messageId, "", "ed-1");
    }

    private static Letters.Comparison compare(Kind kind, Arrived... arrived) {
        var letters = letters(about(kind));
        return letters.compare(letters.expected(List.of()), Stream.of(arrived));
    }

    @Test
    void operator_and_sekda_are_told_each() {
        assertThat(letters(about(Kind.VERIFIED)).expected(List.of()))
                .containsOnly(
                        Map.entry("registration-verified about en-1 to ac-op", 1),
                        Map.entry("registration-verified about en-1 to ac-se", 1));
    }

    @Test
    void a_registration_returned_twice_brings_two_letters_each() {
        var twice = letters(about(Kind.RETURNED), about(Kind.RETURNED));
        assertThat(twice.expected(List.of()))
                .containsEntry("registration-returned about en-1 to ac-op", 2);
    }

    @Test
    void an_assessor_gets_one_letter_for_all_sheets_of_a_stage() {
        var assigned = new Fact(Kind.ASSIGNED, "", "ac-as", "desk");
        assertThat(letters(assigned, assigned).expected(List.of()))
                .containsOnly(Map.entry("assignment about ed-1:desk to ac-as", 1));
    }

    @Test
    void new_accounts_are_told_if_they_belong_to_the_season() {
        assertThat(letters().expected(List.of("ac-se", "ac-stranger")))
                .containsOnly(Map.entry("account-created about ac-se to ac-se", 1));
    }

    @Test
    void what_arrives_as_expected_is_well_and_a_repeat_of_one_message_is_counted() {
        var comparison =
                compare(
                        Kind.DOSSIER_SUBMITTED,
                        arrived("dossier-received:en-1:v4:ac-op:0", "<1@a>"),
                        arrived("dossier-received:en-1:v4:ac-op:0", "<1@a>"),
                        arrived("dossier-received:en-1:v4:ac-se:0", "<2@a>"),
                        new Arrived(
                                1,
                                List.of(),
                                "award:ed-9:visit:en-9:v1:ac-x:0",
                                "<3@a>",
                                "",
                                "ed-9"));
        assertThat(comparison.broken()).isEmpty();
        assertThat(comparison.letters()).isEqualTo(2);
        assertThat(comparison.repeats()).isEqualTo(1);
    }

    @Test
    void one_letter_as_two_messages_is_a_fault() {
        var comparison =
                compare(
                        Kind.DOSSIER_SUBMITTED,
                        arrived("dossier-received:en-1:v4:ac-op:0", "<1@a>"),
                        arrived("dossier-received:en-1:v4:ac-op:0", "<2@a>"),
                        arrived("dossier-received:en-1:v4:ac-se:0", "<3@a>"));
        assertThat(comparison.broken())
                .containsExactly("dossier-received:en-1:v4:ac-op:0 came as 2 messages");
    }

    @Test
    void missing_double_and_unexpected_letters_are_faults() {
        var comparison =
                compare(
                        Kind.VERIFIED,
                        arrived("registration-verified:en-1:v2:ac-op:0", "<1@a>"),
                        arrived("registration-verified:en-1:v4:ac-op:0", "<2@a>"),
                        arrived("registration-rejected:en-1:v3:ac-op:0", "<3@a>"));
        assertThat(comparison.broken())
                .containsExactly(
                        "registration-rejected about en-1 to ac-op: 1 letters instead of 0",
                        "registration-verified about en-1 to ac-op: 2 letters instead of 1",
                        "registration-verified about en-1 to ac-se: 0 letters instead of 1");
    }

    @Test
    void a_letters_name_says_kind_subject_and_recipient() {
        assertThat(Letters.keyOf("stage-result:ed-1:desk:en-1:v1:ac-1:0"))
                .isEqualTo("stage-result about ed-1:desk:en-1 to ac-1");
        assertThat(Letters.keyOf("newsletter")).isNull();
    }
}
