package id.anugerah.local.deadletter;

/** A command cannot be done; the message is one sentence for the operator. */
final class DeadLetterRefused extends RuntimeException {
    DeadLetterRefused(String sentence) {
        super(sentence);
    }

    DeadLetterRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
