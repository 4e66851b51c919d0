package id.anugerah.kit.copy;

/** Where a record goes whose own fault it is that it cannot take effect. */
public interface DeadLetters {
    /**
     * Keeps the record with its cause; returns when it is kept.
     *
     * @param fold the fold that refused it, or {@code *} if it is no event at all
     */
    void bury(Delivery record, String fold, Throwable cause);
}
