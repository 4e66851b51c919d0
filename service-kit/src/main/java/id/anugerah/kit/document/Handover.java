package id.anugerah.kit.document;

import id.anugerah.kit.event.Envelope.Aggregate;

import java.util.List;

/** Where a durable write hands its events over for publication. */
public interface Handover {
    /**
     * These are all events that lie in the document's outbox durably, those of earlier writes and
     * of other writers included, and are to be published in order. What was handed over before is
     * not published again.
     */
    void publish(String collection, String document, List<Outgoing> events);

    /** Whether a write to this document took effect is unknown; look into its outbox. */
    void doubt(String collection, String document);

    /** The seq up to which all of the document's events are known to be in the log, or 0. */
    long published(String collection, String document);

    /**
     * A write, or the finding that nothing was left to write, brought the aggregate to this seq.
     */
    default void reached(Aggregate aggregate, long seq) {}
}
