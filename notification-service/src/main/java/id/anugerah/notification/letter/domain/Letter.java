package id.anugerah.notification.letter.domain;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/**
 * One letter to one account: waiting → intent → sent, failed or retry. Each attempt is noted as an
 * intent before the mail server hears of it; only the courier that holds the claim may say what
 * came of it.
 *
 * @param edition null where the letter belongs to none
 * @param entry null where the letter is not about an entry
 * @param recipient account
 * @param facts what the letter tells
 * @param resend who asked for it and why; null for the first letter
 * @param delivery its journal
 */
public record Letter(
        Kind kind,
        @Nullable String edition,
        @Nullable String entry,
        String recipient,
        Facts facts,
        @Nullable Resend resend,
        Delivery delivery) {
    /** A resend has a number from 1, set by a person, and the reason they gave. */
    public record Resend(int number, String reason, String by) {}

    /** The letter before its first attempt. */
    public static Letter waiting(
            Kind kind,
            @Nullable String edition,
            @Nullable String entry,
            String recipient,
            Facts facts,
            Instant since) {
        return new Letter(kind, edition, entry, recipient, facts, null, Delivery.waiting(since));
    }

    /** The same letter once more, with a journal of its own. */
    public Letter again(Resend asked, Instant since) {
        var fresh = Delivery.waiting(since);
        return new Letter(kind, edition, entry, recipient, facts, asked, fresh);
    }

    /** Whether a courier may claim the letter now. */
    public boolean isClaimable(Instant now) {
        return !delivery.status().isFinal() && !now.isBefore(nextLook());
    }

    /** The earliest instant at which the letter may be claimed. */
    public Instant nextLook() {
        var claim = delivery.claim();
        return claim == null ? delivery.due() : claim.until();
    }

    /**
     * Notes the intent. An attempt whose outcome was never noted makes this one a possible repeat.
     *
     * @throws IllegalStateException if the letter is not claimable
     */
    public Letter claimed(Claim by, String messageId, Instant now) {
        if (!isClaimable(now)) throw new IllegalStateException("The letter is not to be claimed");
        return with(delivery.claimed(by, messageId, now));
    }

    /**
     * Notes what came of an attempt; the same letter if the claim has passed to another courier.
     *
     * @param pause how long to wait if there is to be another attempt
     */
    public Letter noted(Claim by, Outcome outcome, Patience patience, Duration pause, Instant now) {
        if (!by.equals(delivery.claim())) return this;
        return with(
                switch (outcome) {
                    case Outcome.Taken(var answer, var at) -> delivery.taken(answer, at);
                    case Outcome.Refused(var answer) ->
                            delivery.notTaken(answer, Status.FAILED, now);
                    case Outcome.Deferred(var answer) ->
                            delivery.notTaken(answer, afterFailure(patience, now), now.plus(pause));
                    case Outcome.Unanswered(var answer) ->
                            delivery.unanswered(
                                    answer, afterFailure(patience, now), now.plus(pause));
                    case Outcome.NotTried(var why) -> delivery.notTried(why, now.plus(pause));
                });
    }

    private Status afterFailure(Patience patience, Instant now) {
        var since = delivery.firstTried();
        boolean over = since != null && !now.isBefore(since.plus(patience.end()));
        return over ? Status.FAILED : Status.RETRY;
    }

    private Letter with(Delivery next) {
        return new Letter(kind, edition, entry, recipient, facts, resend, next);
    }
}
