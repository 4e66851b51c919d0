package id.anugerah.contracts.scoring;

import id.anugerah.contracts.event.Event;
import id.anugerah.contracts.event.EventType;

import java.util.Map;

/**
 * What happens to one assessor's sheet; the aggregate is the sheet ({@code
 * sheet:ed-…:desk:en-…:ac-…}).
 */
public sealed interface SheetEvent extends Event {
    /** Where a sheet stands. */
    enum Status {
        ASSIGNED,
        SUBMITTED,
        RETURNED,
        RECUSED
    }

    /**
     * A sheet as others know it: the points, not the comments.
     *
     * @param stage id of the stage
     * @param assessor account
     * @param points whole numbers from 0 to 100 by criterion; empty unless submitted
     */
    record Sheet(
            String id,
            String edition,
            String stage,
            String entry,
            String assessor,
            Status status,
            Map<String, Integer> points) {}

    /** The state after the event. */
    Sheet sheet();

    /** The assessor is to assess the entry. */
    @EventType("scoring.sheet-assigned.v1")
    record Assigned(Sheet sheet) implements SheetEvent {}

    /** The assessor handed the sheet in. */
    @EventType("scoring.sheet-submitted.v1")
    record Submitted(Sheet sheet) implements SheetEvent {}

    /** The secretariat sent the sheet back to its assessor. */
    @EventType("scoring.sheet-returned.v1")
    record Returned(Sheet sheet, String reason) implements SheetEvent {}

    /** The assessor withdrew from assessing this entry; the sheet does not count. */
    @EventType("scoring.sheet-recused.v1")
    record Recused(Sheet sheet, String reason) implements SheetEvent {}

    /** The sheet's state, sent again on request. */
    @EventType(value = "scoring.sheet-resent.v1", state = true)
    record Resent(Sheet sheet) implements SheetEvent {}
}
