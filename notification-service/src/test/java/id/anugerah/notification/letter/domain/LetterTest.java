package id.anugerah.notification.letter.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

class LetterTest {
    private static final Instant NOW = Instant.parse("2025-10-24T09:00:00Z");
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Patience PATIENCE =
            new Patience(Duration.ofSeconds(1), Duration.ofMinutes(5), Duration.ofDays(5));
    private static final Claim ANNA = new Claim("anna", NOW.plusSeconds(45));
    private static final Claim BUDI = new Claim("budi", NOW.plusSeconds(90));

    private final Letter waiting =
            Letter.waiting(Kind.ACCOUNT_CREATED, null, null, "ac-1", Facts.NONE, NOW);

    private Letter claimed() {
        return waiting.claimed(ANNA, "<1@x>", NOW);
    }

    private static Letter noted(Letter letter, Claim by, Outcome outcome, Instant at) {
        return letter.noted(by, outcome, PATIENCE, PAUSE, at);
    }

    @Test
    void a_letter_that_the_mail_server_took_is_sent_after_one_attempt_and_no_repeat() {
        var sent = noted(claimed(), ANNA, new Outcome.Taken("250 ok", NOW), NOW).delivery();
        assertThat(sent.status()).isEqualTo(Status.SENT);
        assertThat(sent.attempts()).isEqualTo(1);
        assertThat(sent.repeats()).isZero();
        assertThat(sent.sentAt()).isEqualTo(NOW);
    }

    @Test
    void a_claimed_letter_cannot_be_claimed_by_another_courier_before_the_claim_runs_out() {
        var last = ANNA.until().minusMillis(1);
        assertThat(claimed().isClaimable(last)).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> claimed().claimed(BUDI, "<1@x>", last));
        assertThat(claimed().isClaimable(ANNA.until())).isTrue();
    }

    @Test
    void a_letter_whose_courier_vanished_counts_as_a_repeat_when_it_arrives() {
        var again = claimed().claimed(BUDI, "<other@x>", ANNA.until());
        var sent = noted(again, BUDI, new Outcome.Taken("250 ok", NOW), NOW).delivery();
        assertThat(sent.repeats()).isEqualTo(1);
        assertThat(sent.messageId()).isEqualTo("<1@x>");
    }

    @Test
    void a_lost_answer_makes_the_next_arrival_a_repeat_under_the_same_message_id() {
        var lost = noted(claimed(), ANNA, new Outcome.Unanswered("[EOF]"), NOW);
        assertThat(lost.delivery().status()).isEqualTo(Status.RETRY);
        var again = lost.claimed(BUDI, "<other@x>", NOW.plus(PAUSE));
        var sent = noted(again, BUDI, new Outcome.Taken("250 ok", NOW), NOW).delivery();
        assertThat(sent.repeats()).isEqualTo(1);
        assertThat(sent.messageId()).isEqualTo("<1@x>");
    }

    @Test
    void a_deferral_after_a_lost_answer_is_no_repeat_but_the_doubt_remains() {
        var lost = noted(claimed(), ANNA, new Outcome.Unanswered("[EOF]"), NOW);
        var again = lost.claimed(BUDI, "<1@x>", NOW.plus(PAUSE));
        var deferred = noted(again, BUDI, new Outcome.Deferred("451"), NOW).delivery();
        assertThat(deferred.repeats()).isZero();
        assertThat(deferred.unknown()).isTrue();
    }

    @Test
    void a_deferred_letter_waits_out_its_pause() {
        var deferred = noted(claimed(), ANNA, new Outcome.Deferred("451 later"), NOW);
        assertThat(deferred.delivery().reply()).isEqualTo("451 later");
        assertThat(deferred.isClaimable(NOW.plus(PAUSE).minusMillis(1))).isFalse();
        assertThat(deferred.isClaimable(NOW.plus(PAUSE))).isTrue();
    }

    @Test
    void a_letter_fails_when_patience_ends() {
        var late = NOW.plus(PATIENCE.end());
        var failed = noted(claimed(), ANNA, new Outcome.Deferred("451 later"), late);
        assertThat(failed.delivery().status()).isEqualTo(Status.FAILED);
        assertThat(failed.isClaimable(late.plusSeconds(999))).isFalse();
    }

    @Test
    void a_refused_letter_has_failed_with_the_reason_and_is_not_tried_again() {
        var failed = noted(claimed(), ANNA, new Outcome.Refused("550 no such user"), NOW);
        assertThat(failed.delivery().status()).isEqualTo(Status.FAILED);
        assertThat(failed.delivery().reply()).isEqualTo("550 no such user");
        assertThat(failed.isClaimable(NOW.plusSeconds(999))).isFalse();
    }

    @Test
    void a_courier_that_lost_its_claim_has_nothing_to_say() {
        var taken = claimed().claimed(BUDI, "<1@x>", ANNA.until());
        assertThat(noted(taken, ANNA, new Outcome.Taken("250 ok", NOW), NOW)).isSameAs(taken);
    }

    @Test
    void an_outcome_that_is_noted_twice_changes_nothing_the_second_time() {
        var sent = noted(claimed(), ANNA, new Outcome.Taken("250 ok", NOW), NOW);
        assertThat(noted(sent, ANNA, new Outcome.Taken("250 ok", NOW), NOW)).isSameAs(sent);
    }

    @Test
    void a_letter_that_was_put_back_untried_counts_no_attempt_and_no_doubt() {
        var back = noted(claimed(), ANNA, new Outcome.NotTried("stops"), NOW).delivery();
        assertThat(back.attempts()).isZero();
        assertThat(back.unknown()).isFalse();
    }

    @Test
    void a_resend_has_a_journal_of_its_own() {
        var sent = noted(claimed(), ANNA, new Outcome.Taken("250 ok", NOW), NOW);
        var again = sent.again(new Letter.Resend(1, "lost", "ac-9"), NOW.plusSeconds(5));
        assertThat(again.delivery()).isEqualTo(Delivery.waiting(NOW.plusSeconds(5)));
        assertThat(LetterId.resend("account-created:ac-1:v1:ac-1:0", 2))
                .isEqualTo("account-created:ac-1:v1:ac-1:2");
    }

    @Test
    void pauses_double_from_one_second_to_five_minutes_and_luck_takes_up_to_half() {
        assertThat(PATIENCE.pause(1, 0.0)).isEqualTo(Duration.ofMillis(500));
        assertThat(PATIENCE.pause(3, 0.5)).isEqualTo(Duration.ofMillis(3000));
        assertThat(PATIENCE.pause(1000, 0.999999)).isEqualTo(Duration.ofMinutes(5));
    }
}
