package id.anugerah.kit.document;

import id.anugerah.kit.event.Envelope;

import java.util.List;

/**
 * How far a copy has followed one source aggregate.
 *
 * @param seq the last event applied, 0 before the first
 * @param epoch of that event
 * @param parked events that arrived before their turn, by ascending seq
 */
public record Part(long seq, long epoch, List<Envelope> parked) {
    public static final Part NONE = new Part(0, 0, List.of());

    /** The same without one of the parked events. */
    public Part without(Envelope event) {
        return new Part(
                seq, epoch, parked.stream().filter(e -> !e.id().equals(event.id())).toList());
    }
}
