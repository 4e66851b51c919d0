package id.anugerah.scoring.ranking.domain;

import java.util.List;

/** What a deliberation ends in: a result, or every reason why there is none yet. */
public sealed interface Verdict {
    record Decided(StageResult result) implements Verdict {}

    /**
     * There is no result yet.
     *
     * @param obstacles at least one, in the order of the entries
     */
    record Refused(List<Obstacle> obstacles) implements Verdict {}

    /** Why a stage cannot be decided. */
    sealed interface Obstacle {
        /**
         * Too few sheets count, so there is no mean to rank by.
         *
         * @param stage where sheets are missing: this stage or an earlier one that the total
         *     includes
         */
        record BelowQuorum(String entry, String stage, int counted, int quorum)
                implements Obstacle {}

        /**
         * The entry was to be treated as last but holds the quorum: nobody with marks is put last
         * by hand.
         */
        record AssessableAfterAll(String entry) implements Obstacle {}

        /** The tie order ends in a lot and no seed is published. */
        record SeedMissing() implements Obstacle {}
    }
}
