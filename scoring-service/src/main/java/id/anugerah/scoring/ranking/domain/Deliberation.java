package id.anugerah.scoring.ranking.domain;

import id.anugerah.contracts.edition.Rules;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All that a stage is decided on. Two deliberations with the same content give the same result, in
 * whatever order the content came.
 *
 * @param stage code of the stage to decide
 * @param categories category code by entry that takes part in the stage: neither withdrawn nor
 *     eliminated before
 * @param marks by stage code; the marks of this and the earlier stages that the total or a tie rule
 *     looks at
 * @param seed published before the marks were known; needed where ties end in {@code lot}. Give
 *     each stage its own, or the same entries lose each draw
 * @param treatedAsLast the recorded reason by entry that is below the quorum and shall be ranked
 *     last all the same
 * @param scale decimals of rounded scores, from 0 to 10
 */
public record Deliberation(
        Rules rules,
        String stage,
        SortedMap<String, String> categories,
        Map<String, StageMarks> marks,
        @Nullable String seed,
        SortedMap<String, String> treatedAsLast,
        int scale) {

    /**
     * @throws IllegalArgumentException if the edition has no such stage or category, a reason is
     *     blank or given for an entry that does not take part, or the scale is out of range
     */
    public Deliberation {
        if (rules.stage(stage) == null) throw new IllegalArgumentException("no stage " + stage);
        var known =
                rules.categories().stream().map(Rules.Category::code).collect(Collectors.toSet());
        if (!known.containsAll(categories.values())) {
            throw new IllegalArgumentException(
                    "categories " + Set.copyOf(categories.values()) + ", known are " + known);
        }
        if (!categories.keySet().containsAll(treatedAsLast.keySet())) {
            throw new IllegalArgumentException(
                    "not in the stage: one of " + treatedAsLast.keySet());
        }
        if (treatedAsLast.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a reason is blank");
        }
        if (scale < 0 || scale > 10) throw new IllegalArgumentException("scale " + scale);
        categories = Collections.unmodifiableSortedMap(new TreeMap<>(categories));
        marks = Map.copyOf(marks);
        treatedAsLast = Collections.unmodifiableSortedMap(new TreeMap<>(treatedAsLast));
    }

    /**
     * A deliberation without seed or exceptions, with scores rounded to two decimals.
     *
     * @throws IllegalArgumentException also if an entry or a stage is given twice
     */
    public static Deliberation of(
            Rules rules, String stage, Collection<Entrant> entrants, Collection<StageMarks> marks) {
        var categories = new TreeMap<String, String>();
        for (var entrant : entrants) {
            if (categories.put(entrant.entry(), entrant.category()) != null) {
                throw new IllegalArgumentException(entrant.entry() + " takes part twice");
            }
        }
        var byStage = new TreeMap<String, StageMarks>();
        for (var stageMarks : marks) {
            if (byStage.put(stageMarks.stage(), stageMarks) != null) {
                throw new IllegalArgumentException(
                        "marks of " + stageMarks.stage() + " are given twice");
            }
        }
        return new Deliberation(rules, stage, categories, byStage, null, new TreeMap<>(), 2);
    }

    public Deliberation withSeed(String published) {
        return new Deliberation(rules, stage, categories, marks, published, treatedAsLast, scale);
    }

    /** Ranks an entry below the quorum last, for a reason that the result keeps. */
    public Deliberation treatingAsLast(String entry, String reason) {
        var more = new TreeMap<>(treatedAsLast);
        more.put(entry, reason);
        return new Deliberation(rules, stage, categories, marks, seed, more, scale);
    }

    public Deliberation withScale(int decimals) {
        return new Deliberation(rules, stage, categories, marks, seed, treatedAsLast, decimals);
    }

    Rules.StageRules stageRules(String code) {
        var found = rules.stage(code);
        if (found == null) throw new IllegalArgumentException("no stage " + code);
        return found;
    }

    Rules.StageRules stageRules() {
        return stageRules(stage);
    }

    StageMarks marks(String code) {
        var found = marks.get(code);
        return found == null ? new StageMarks(code, new TreeMap<>()) : found;
    }
}
