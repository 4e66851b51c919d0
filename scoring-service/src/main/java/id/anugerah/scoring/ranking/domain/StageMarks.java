package id.anugerah.scoring.ranking.domain;

import id.anugerah.contracts.edition.Rules;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All counted sheets of one stage.
 *
 * @param sheets by entry, then assessor; their order is that of the keys, never that of arrival
 */
public record StageMarks(String stage, SortedMap<String, SortedMap<String, CountedSheet>> sheets) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Sorts the counted sheets of a stage.
     *
     * @throws IllegalArgumentException if two sheets are of the same assessor for the same entry
     */
    public static StageMarks of(String stage, Collection<CountedSheet> sheets) {
        var sorted = new TreeMap<String, SortedMap<String, CountedSheet>>();
        for (var sheet : sheets) {
            var earlier =
                    sorted.computeIfAbsent(sheet.entry(), _ -> new TreeMap<>())
                            .put(sheet.assessor(), sheet);
            if (earlier != null) {
                throw new IllegalArgumentException(
                        "two sheets of " + sheet.assessor() + " for " + sheet.entry());
            }
        }
        return new StageMarks(stage, Collections.unmodifiableSortedMap(sorted));
    }

    /** How many sheets count for the entry. */
    public int counted(String entry) {
        return of(entry).size();
    }

    List<CountedSheet> of(String entry) {
        var byAssessor = sheets.get(entry);
        return byAssessor == null ? List.of() : List.copyOf(byAssessor.values());
    }

    /**
     * The entry's mean of every criterion over its counted sheets, and the stage score from them.
     *
     * @throws IllegalArgumentException if no sheet counts, if a sheet does not mark exactly the
     *     criteria of the rubric, or if the rubric's weights do not sum to 100
     */
    public StageScore score(String entry, Rules.Rubric rubric) {
        var weights = new TreeMap<String, BigDecimal>();
        rubric.criteria().forEach(criterion -> weights.put(criterion.code(), criterion.weight()));
        if (weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(HUNDRED)
                != 0) {
            throw new IllegalArgumentException(
                    "weights of the rubric of " + stage + " do not sum to 100");
        }
        var counted = of(entry);
        for (var sheet : counted) {
            if (!sheet.points().keySet().equals(weights.keySet())) {
                throw new IllegalArgumentException(
                        sheet.assessor()
                                + " marked "
                                + sheet.points().keySet()
                                + ", not "
                                + weights.keySet());
            }
        }
        if (counted.isEmpty())
            throw new IllegalArgumentException("no sheet counts for " + entry + " in " + stage);
        var means = new TreeMap<String, Fraction>();
        weights.keySet().forEach(criterion -> means.put(criterion, mean(criterion, counted)));
        return new StageScore(
                counted.size(),
                Collections.unmodifiableSortedMap(means),
                WeightedMean.of(weights, means));
    }

    private static Fraction mean(String criterion, List<CountedSheet> counted) {
        long sum = 0;
        for (var sheet : counted) {
            sum += sheet.points().getOrDefault(criterion, 0);
        }
        return Fraction.of(sum, counted.size());
    }

    /**
     * What an entry reached in one stage.
     *
     * @param sheets how many sheets were counted
     * @param means by criterion, from 0 to 100
     * @param score the means weighted by the rubric, from 0 to 100
     */
    public record StageScore(int sheets, Map<String, Fraction> means, Fraction score) {}
}
