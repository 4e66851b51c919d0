package id.anugerah.kit.copy;

import id.anugerah.contracts.event.Event;
import id.anugerah.kit.event.Envelope;
import id.anugerah.kit.event.Envelope.Aggregate;
import id.anugerah.kit.event.MalformedEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * How a service follows what others tell. Each source aggregate has its part in exactly one
 * document; that document remembers the part's last event, so that a repeat is ignored and a gap
 * parks that aggregate alone.
 *
 * @param <S> the state that the events are folded into
 */
public interface Fold<S> {
    /** The collection of the documents; also the fold's name in dead letters. */
    String collection();

    /** The record that the state is stored as. */
    Class<S> state();

    /**
     * The topics listened to, without prefix: the services' names, or {@code registration-people}.
     */
    Set<String> sources();

    /**
     * Id of the document in which this aggregate has its part, or null if the fold does not care
     * for it.
     */
    @Nullable String home(Aggregate source);

    /** The state before the first event. */
    S start(String home);

    /**
     * What the event makes of the state. Called in order and once per event that takes effect,
     * though perhaps several times before its result is stored; so it depends on its arguments
     * alone. An event with seq 1 may find a state: the aggregate began anew after its service was
     * restored. An exception means that the event is at fault: it becomes a dead letter and its
     * aggregate waits.
     */
    Folded<S> apply(S state, Envelope event);

    /**
     * What is left of the state when a tombstone erases one of its source aggregates: nothing that
     * came from it. Called like {@link #apply}, perhaps before any event and several times. A fold
     * that follows a topic with tombstones has to know this; otherwise the tombstone is a dead
     * letter.
     *
     * @param tombstone has seq 0 if it came without the headers of an event
     */
    default S erase(S state, Envelope tombstone) {
        throw new MalformedEvent(collection() + " cannot erase " + tombstone.teller());
    }

    /**
     * What came of an event.
     *
     * @param events what the document itself tells because of it
     * @param inserts documents to add, each under an id derived from the event, so that a second
     *     time adds nothing
     */
    record Folded<S>(S state, List<Event> events, List<Insert> inserts) {
        /** Only a new state. */
        public static <S> Folded<S> to(S state) {
            return new Folded<>(state, List.of(), List.of());
        }

        /** A new state that the document tells about. */
        public static <S> Folded<S> to(S state, Event... events) {
            return new Folded<>(state, List.of(events), List.of());
        }
    }

    /** A document to add to a collection of aggregates unless its id is there. */
    record Insert(String collection, String id, Object state) {}
}
