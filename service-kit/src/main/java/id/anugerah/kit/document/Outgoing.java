package id.anugerah.kit.document;

import id.anugerah.kit.event.Envelope;

/**
 * An event waiting in an outbox.
 *
 * @param topic without prefix
 * @param writer the running instance that wrote the outbox last, which is the one to publish it
 */
public record Outgoing(String topic, String writer, Envelope envelope) {
    Outgoing takenOverBy(String other) {
        return other.equals(writer) ? this : new Outgoing(topic, other, envelope);
    }
}
