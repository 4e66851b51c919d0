package id.anugerah.kit.document;

import id.anugerah.contracts.event.Event;

import java.util.List;

/**
 * What a decision makes of a state.
 *
 * @param state the new state; the same object means nothing to write unless there are events
 * @param events what it tells, in order
 */
public record Change<S>(S state, List<Event> events) {
    /** A new state and what it tells. */
    public static <S> Change<S> to(S state, Event... events) {
        return new Change<>(state, List.of(events));
    }
}
