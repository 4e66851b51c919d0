package id.anugerah.contracts.scoring;

import id.anugerah.contracts.event.Event;
import id.anugerah.contracts.event.EventType;

/** How far the assessment of one entry has come; the aggregate is {@code tally:ed-…:desk:en-…}. */
public sealed interface TallyEvent extends Event {
    /**
     * The tally changed.
     *
     * @param stage id of the stage
     * @param assigned sheets that count once submitted (recused ones do not)
     * @param submitted sheets handed in
     */
    @EventType(value = "scoring.entry-tallied.v1", state = true)
    record Tallied(String edition, String stage, String entry, int assigned, int submitted)
            implements TallyEvent {}
}
