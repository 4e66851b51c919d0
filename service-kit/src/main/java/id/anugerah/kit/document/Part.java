package id.anugerah.kit.document;

import id.anugerah.kit.event.Envelope;

import java.util.List;

/**
 * How far a copy has followed one source aggregate.
 *
 * @param seq the last event applied, 0 before the first
 * @param epoch of that event
 * @param parked events that arrived before their turn, by ascending epoch and seq
 * @param erased whether a tombstone erased the aggregate; nothing of it is taken in any more, for
 *     what is erased never comes back under its id
 */
public record Part(long seq, long epoch, List<Envelope> parked, boolean erased) {
    public static final Part NONE = new Part(0, 0, List.of(), false);

    /** Whether this event, or one that makes it superfluous, was applied before. */
    public boolean isPast(Envelope event) {
        if (event.epoch() != epoch) return event.epoch() < epoch;
        return event.seq() <= seq;
    }

    /**
     * Whether it is this event's turn: it is the next one, it carries the whole state, or the
     * aggregate begins anew after its service was restored.
     */
    public boolean isNext(Envelope event) {
        if (event.state()) return true;
        if (event.epoch() > epoch) return event.seq() == 1;
        return event.epoch() == epoch && event.seq() == seq + 1;
    }

    /** The same, followed up to this event. */
    public Part upTo(Envelope event) {
        return new Part(event.seq(), event.epoch(), parked, erased);
    }

    /** The same with other events parked. */
    public Part parking(List<Envelope> events) {
        return new Part(seq, epoch, List.copyOf(events), erased);
    }

    /** What a tombstone leaves: how far the aggregate was followed, and that it is erased. */
    public Part erasedBy(Envelope tombstone) {
        return isPast(tombstone)
                ? new Part(seq, epoch, List.of(), true)
                : new Part(tombstone.seq(), tombstone.epoch(), List.of(), true);
    }

    /** The same without one of the parked events. */
    public Part without(Envelope event) {
        return parking(parked.stream().filter(e -> !e.id().equals(event.id())).toList());
    }
}
