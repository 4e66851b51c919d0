package id.anugerah.contracts.scoring;

import id.anugerah.contracts.event.Event;
import id.anugerah.contracts.event.EventType;

import org.jspecify.annotations.Nullable;

/** What happens to a conflict of interest; the aggregate is the conflict ({@code cf-…}). */
public sealed interface ConflictEvent extends Event {
    /** Where a conflict stands. */
    enum Status {
        DECLARED,
        UPHELD,
        DISMISSED
    }

    /**
     * A conflict, without its reasons.
     *
     * @param assessor account of whom it keeps away
     * @param entry the one entry it touches; null where it touches a region
     * @param region code of a province or of one government; null where it touches one entry
     */
    record Conflict(
            String id,
            String edition,
            String assessor,
            @Nullable String entry,
            @Nullable String region,
            Status status) {}

    /** The state after the event. */
    Conflict conflict();

    /** Somebody declared it; the chair has not decided yet. */
    @EventType(value = "scoring.conflict-declared.v1", state = true)
    record Declared(Conflict conflict) implements ConflictEvent {}

    /** The chair upheld or dismissed it. */
    @EventType(value = "scoring.conflict-decided.v1", state = true)
    record Decided(Conflict conflict) implements ConflictEvent {}

    /** The conflict's state, sent again on request. */
    @EventType(value = "scoring.conflict-resent.v1", state = true)
    record Resent(Conflict conflict) implements ConflictEvent {}
}
