package id.anugerah.notification.letter.domain;

/** Where a letter stands. */
public enum Status {
    /** Not tried yet. */
    WAITING,
    /** Noted before it is handed to the mail server; what came of it is not noted yet. */
    INTENT,
    /** To be tried again. */
    RETRY,
    /** The mail server took it. */
    SENT,
    /** The mail server refused it for good. */
    FAILED;

    /** Whether nothing will be done any more unless a person asks for it. */
    public boolean isFinal() {
        return this == SENT || this == FAILED;
    }
}
