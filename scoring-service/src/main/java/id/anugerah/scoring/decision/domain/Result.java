package id.anugerah.scoring.decision.domain;

import id.anugerah.contracts.scoring.EntrantEvent;
import id.anugerah.contracts.scoring.StandingEvent.CriterionScore;
import id.anugerah.contracts.scoring.StandingEvent.Outcome;
import id.anugerah.contracts.scoring.StandingEvent.Standing;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/** A stage's result, read back from its canonical JSON. */
public record Result(String stage, String outcome, List<Category> categories) {
    /** What is shown where an entry has no score because it was ranked last without one. */
    private static final String NONE = "";

    /** The ranking of one category. */
    public record Category(String category, List<Row> rows) {}

    /** A score with its exact value as a fraction and what people read. */
    public record Score(String exact, String rounded) {}

    /**
     * One entry in the result.
     *
     * @param rank null in a programme without a ranking
     * @param total null where the entry was ranked last without a score
     * @param tiedWith the other entries of the category with the same total
     * @param tieBrokenBy the rules that nevertheless set this entry apart from its neighbours
     * @param standing such as {@code not-awarded}
     */
    public record Row(
            String entry,
            @Nullable Integer rank,
            @Nullable Score total,
            SortedMap<String, Score> stages,
            SortedMap<String, Score> criteria,
            int sheets,
            List<String> tiedWith,
            List<String> tieBrokenBy,
            String standing) {
        /** What the decision means for the entry. */
        public Outcome outcome() {
            return Outcome.valueOf(standing.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        /** The place awarded, or null. */
        public @Nullable Integer place() {
            return outcome() == Outcome.AWARDED ? rank : null;
        }

        /**
         * What becomes of the entrant. Finalists without an award stay advanced: they came as far
         * as the programme goes.
         */
        public EntrantEvent.Status entrant() {
            return switch (outcome()) {
                case ADVANCED, AWARDED, NOT_AWARDED, PASSED -> EntrantEvent.Status.ADVANCED;
                case ELIMINATED, NOT_PASSED -> EntrantEvent.Status.ELIMINATED;
            };
        }
    }

    /** The standings of all entries by this decision. */
    public List<Standing> standings(Decision decision) {
        var standings = new ArrayList<Standing>();
        for (var category : categories) {
            for (var row : category.rows()) standings.add(standing(decision, category, row));
        }
        return standings;
    }

    /** All rows of all categories. */
    public List<Row> rows() {
        return categories.stream().flatMap(category -> category.rows().stream()).toList();
    }

    private static Standing standing(Decision decision, Category category, Row row) {
        var stage = decision.stageId();
        var rank = row.rank();
        return new Standing(
                stage.prefix("standing") + decision.version() + ":" + row.entry(),
                decision.edition(),
                stage.toString(),
                decision.version(),
                row.entry(),
                category.category(),
                row.outcome(),
                rank == null ? 0 : rank,
                rank == null ? 0 : category.rows().size(),
                row.place(),
                rounded(row.stages().get(decision.stage())),
                rounded(row.total()),
                row.criteria().entrySet().stream()
                        .map(score ->
                                new CriterionScore(score.getKey(), score.getValue().rounded()))
                        .toList());
    }

    private static String rounded(@Nullable Score score) {
        return score == null ? NONE : score.rounded();
    }
}
