package id.anugerah.scoring.ranking.domain;

import id.anugerah.scoring.ranking.domain.StageMarks.StageScore;
import id.anugerah.scoring.ranking.domain.TieOrder.CriterionLook;
import id.anugerah.scoring.ranking.domain.TieOrder.Look;
import id.anugerah.scoring.ranking.domain.TieOrder.StageLook;

import org.jspecify.annotations.Nullable;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An entry on its way into the ranking of its category.
 *
 * @param total null where the entry is treated as last; then the other values are empty
 */
record Candidate(
        String entry,
        @Nullable Fraction total,
        SortedMap<String, Fraction> stageScores,
        SortedMap<String, Fraction> criterionMeans,
        int sheets) {

    static Candidate scored(Deliberation deliberation, String entry) {
        var scores = new TreeMap<String, Fraction>();
        var means = new TreeMap<String, Fraction>();
        int sheets = 0;
        for (var stage : Inputs.stagesOf(deliberation)) {
            StageScore score = deliberation.marks(stage.code()).score(entry, stage.rubric());
            scores.put(stage.code(), score.score());
            if (stage.code().equals(deliberation.stage())) {
                means.putAll(score.means());
                sheets = score.sheets();
            }
        }
        var total = WeightedMean.of(deliberation.stageRules().blend(), scores);
        return new Candidate(entry, total, scores, means, sheets);
    }

    static Candidate last(Deliberation deliberation, String entry) {
        int sheets = deliberation.marks(deliberation.stage()).counted(entry);
        return new Candidate(entry, null, new TreeMap<>(), new TreeMap<>(), sheets);
    }

    boolean hasTotalOf(Candidate other) {
        return total == null ? other.total == null : total.equals(other.total);
    }

    Fraction value(Look look) {
        var value =
                switch (look) {
                    case StageLook(var code) -> stageScores.get(code);
                    case CriterionLook(var code) -> criterionMeans.get(code);
                };
        // an entry treated as last has no values, and nobody with the same total has any
        return value == null ? Fraction.ZERO : value;
    }
}
