package id.anugerah.contracts.scoring;

import id.anugerah.contracts.event.Event;
import id.anugerah.contracts.event.EventType;

import org.jspecify.annotations.Nullable;

/** An entry inside scoring; the aggregate is the entrant ({@code entrant:en-…}). */
public sealed interface EntrantEvent extends Event {
    /** Where a verified entry stands in the programme. */
    enum Status {
        PENDING,
        ADVANCED,
        ELIMINATED,
        LAPSED,
        WITHDRAWN,
        DISQUALIFIED
    }

    /**
     * An entrant as others know it.
     *
     * @param stage code of the stage that last decided on it, or null
     */
    record Entrant(
            String id, String entry, String edition, Status status, @Nullable String stage) {}

    /** The entrant's status is now this. */
    @EventType(value = "scoring.entrant-changed.v1", state = true)
    record Changed(Entrant entrant, @Nullable String reason) implements EntrantEvent {}
}
