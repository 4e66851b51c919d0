package id.anugerah.notification.letter.domain;

import java.time.Instant;

/** What came of one attempt to hand a letter to the mail server. */
public sealed interface Outcome {
    /** The mail server's answer, or why there was none. */
    String answer();

    /** The mail server took the letter. */
    record Taken(String answer, Instant at) implements Outcome {}

    /** Not now; the letter did certainly not arrive. */
    record Deferred(String answer) implements Outcome {}

    /** The connection ended after the letter and before the answer: it may have arrived. */
    record Unanswered(String answer) implements Outcome {}

    /** The mail server will never take this letter. */
    record Refused(String answer) implements Outcome {}

    /** The courier had to put the letter back before it tried. */
    record NotTried(String answer) implements Outcome {}
}
