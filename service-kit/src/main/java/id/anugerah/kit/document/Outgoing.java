package id.anugerah.kit.document;

import id.anugerah.kit.event.Envelope;

import org.jspecify.annotations.Nullable;

/**
 * An event waiting in an outbox.
 *
 * @param topic without prefix
 * @param writer the running instance that wrote the outbox last, which is the one to publish it
 * @param former the instance it was taken over from by this write, which may have published it
 *     meanwhile; not kept in the outbox
 */
public record Outgoing(String topic, String writer, @Nullable String former, Envelope envelope) {
    /** An event that no other instance waits with. */
    public Outgoing(String topic, String writer, Envelope envelope) {
        this(topic, writer, null, envelope);
    }

    Outgoing takenOverBy(String other) {
        return other.equals(writer) ? this : new Outgoing(topic, other, writer, envelope);
    }
}
