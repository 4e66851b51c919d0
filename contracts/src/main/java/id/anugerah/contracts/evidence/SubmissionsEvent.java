package id.anugerah.contracts.evidence;

import id.anugerah.contracts.event.Event;
import id.anugerah.contracts.event.EventType;

/** The submission window of an edition; the aggregate is {@code submissions:ed-…}. */
public sealed interface SubmissionsEvent extends Event {
    /**
     * Every dossier of the edition is sealed.
     *
     * @param schedule number of the schedule whose deadline passed
     * @param count dossiers under the window, submitted or lapsed
     * @param submitted how many of them were submitted
     * @param digest SHA-256 (lower-case hex) over the lines {@code <dossier id> <seq>\n} of all
     *     dossiers, sorted by id
     */
    @EventType(value = "evidence.submissions-closed.v1", state = true)
    record Closed(String edition, int schedule, int count, int submitted, String digest)
            implements SubmissionsEvent {}
}
