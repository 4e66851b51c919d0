package id.anugerah.notification.letter.domain;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A letter's journal.
 *
 * @param status where it stands
 * @param due not to be tried before this instant
 * @param claim whose it is while the status is {@code INTENT}
 * @param attempts how often it was claimed
 * @param unknown whether an attempt ended without an answer, so that the letter may have arrived
 * @param repeats arrivals, certain or possible, after one that may have been
 * @param firstTried when it was claimed first
 * @param messageId the same for all attempts; null before the first
 * @param reply what the mail server said last, or why it could not say anything
 * @param sentAt when the mail server took it
 */
public record Delivery(
        Status status,
        Instant due,
        @Nullable Claim claim,
        int attempts,
        boolean unknown,
        int repeats,
        @Nullable Instant firstTried,
        @Nullable String messageId,
        @Nullable String reply,
        @Nullable Instant sentAt) {
    /** Not tried yet. */
    public static Delivery waiting(Instant since) {
        return new Delivery(Status.WAITING, since, null, 0, false, 0, null, null, null, null);
    }

    Delivery claimed(Claim by, String proposedMessageId, Instant now) {
        boolean lost = status == Status.INTENT;
        return new Delivery(
                Status.INTENT,
                due,
                by,
                attempts + 1,
                unknown || lost,
                unknown && lost ? repeats + 1 : repeats,
                firstTried == null ? now : firstTried,
                messageId == null ? proposedMessageId : messageId,
                reply,
                null);
    }

    Delivery taken(String answer, Instant at) {
        return ended(Status.SENT, due, attempts, false, arrivals(), answer, at);
    }

    Delivery unanswered(String answer, Status next, Instant nextDue) {
        return ended(next, nextDue, attempts, true, arrivals(), answer, null);
    }

    Delivery notTaken(String answer, Status next, Instant nextDue) {
        return ended(next, nextDue, attempts, unknown, repeats, answer, null);
    }

    Delivery notTried(String why, Instant nextDue) {
        return ended(Status.RETRY, nextDue, attempts - 1, unknown, repeats, why, null);
    }

    /** Nobody holds it any more; when it was first tried and its Message-ID stay. */
    private Delivery ended(
            Status next,
            Instant nextDue,
            int tried,
            boolean inDoubt,
            int repeated,
            String answer,
            @Nullable Instant at) {
        return new Delivery(
                next, nextDue, null, tried, inDoubt, repeated, firstTried, messageId, answer, at);
    }

    /** An arrival after one that may have been is a repeat. */
    private int arrivals() {
        return unknown ? repeats + 1 : repeats;
    }
}
