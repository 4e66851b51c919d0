package id.anugerah.contracts.scoring;

import id.anugerah.contracts.event.Event;
import id.anugerah.contracts.event.EventType;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Where an entry stands by a published decision; the aggregate is {@code
 * standing:ed-…:desk:1:en-…}.
 */
public sealed interface StandingEvent extends Event {
    /** What the decision means for the entry. */
    enum Outcome {
        ADVANCED,
        ELIMINATED,
        AWARDED,
        NOT_AWARDED,
        PASSED,
        NOT_PASSED
    }

    /**
     * The entry's own mean on one criterion.
     *
     * @param score rounded decimal, such as {@code 87.25}
     */
    record CriterionScore(String criterion, String score) {}

    /**
     * A standing; only published decisions have standings.
     *
     * @param stage id of the stage
     * @param version of the decision
     * @param rank within the category, from 1; 0 in a programme without a ranking
     * @param ranked how many entries of the category were ranked; 0 in a programme without a
     *     ranking
     * @param place 1 to 3 for Juara I to III where the outcome is {@code AWARDED}, else null
     * @param stageScore the entry's score in this stage, rounded decimal
     * @param total the total on which the stage decided, rounded decimal
     */
    record Standing(
            String id,
            String edition,
            String stage,
            int version,
            String entry,
            String category,
            Outcome outcome,
            int rank,
            int ranked,
            @Nullable Integer place,
            String stageScore,
            String total,
            List<CriterionScore> criteria) {}

    /** The standing was published. */
    @EventType(value = "scoring.standing-published.v1", state = true)
    record Published(Standing standing) implements StandingEvent {}
}
