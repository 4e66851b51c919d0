package id.anugerah.journeys.season;

import com.fasterxml.jackson.annotation.JsonInclude;

import id.anugerah.contracts.edition.Rules;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A season that was played to its end, as those who played it know it.
 *
 * @param began machine time
 * @param everyone whether all who can take part do
 * @param entries all verified ones
 * @param sheets points by sheet
 * @param assessors accounts
 * @param chronicle what happened
 */
public record Played(
        String edition,
        Rules rules,
        Instant began,
        boolean everyone,
        List<Entry> entries,
        Map<String, Map<String, Integer>> sheets,
        List<Decision> decisions,
        List<String> assessors,
        List<Winner> winners,
        Staff staff,
        Chronicle chronicle) {
    /**
     * A verified entry.
     *
     * @param operator account
     * @param sekda account, null where there is none
     * @param receipt null where nothing was handed in
     * @param manifest of what was handed in, or null
     * @param left whether it withdrew in the end
     */
    public record Entry(
            String id,
            String code,
            String operator,
            @Nullable String sekda,
            @Nullable String receipt,
            @Nullable String manifest,
            boolean left) {}

    /**
     * A published decision.
     *
     * @param digest as the platform told those who made it
     * @param lotSeed null where ties do not end in a lot
     * @param shownTooEarly whether its result was public before
     */
    public record Decision(
            String stage,
            String id,
            String digest,
            @Nullable String lotSeed,
            boolean shownTooEarly) {}

    /**
     * Who was awarded a place, or passed.
     *
     * @param rank within the category; null in a programme without a ranking
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Winner(String code, String category, @Nullable Integer rank) {}
}
