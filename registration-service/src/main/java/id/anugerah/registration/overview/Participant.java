package id.anugerah.registration.overview;

import id.anugerah.contracts.scoring.StandingEvent.Outcome;

import org.jspecify.annotations.Nullable;

/**
 * What everybody may know of an entry that takes part.
 *
 * @param code region code of the government, or the group's code
 * @param reached the last stage of which its standing was published, or null before any
 */
public record Participant(
        String entry,
        String code,
        String title,
        String category,
        String provinceCode,
        @Nullable ReachedStage reached) {
    /**
     * Where an entry came by a published decision.
     *
     * @param rank in the category, from 1; null in a programme without a ranking
     * @param place awarded, 1 to 3, or null
     * @param total rounded decimal; null where the entry was ranked last without a score
     */
    public record ReachedStage(
            String stage,
            Outcome outcome,
            @Nullable Integer rank,
            @Nullable Integer place,
            @Nullable String total) {}
}
