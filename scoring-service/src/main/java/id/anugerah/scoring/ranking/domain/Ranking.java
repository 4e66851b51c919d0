package id.anugerah.scoring.ranking.domain;

import id.anugerah.contracts.edition.Rules.Category;
import id.anugerah.scoring.ranking.domain.TieOrder.Ending;
import id.anugerah.scoring.ranking.domain.Verdict.Decided;
import id.anugerah.scoring.ranking.domain.Verdict.Obstacle;
import id.anugerah.scoring.ranking.domain.Verdict.Obstacle.AssessableAfterAll;
import id.anugerah.scoring.ranking.domain.Verdict.Obstacle.BelowQuorum;
import id.anugerah.scoring.ranking.domain.Verdict.Obstacle.SeedMissing;
import id.anugerah.scoring.ranking.domain.Verdict.Refused;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Decides a stage: ranks the entries of each category by their exact totals, breaks ties as the
 * rules say, and draws the line.
 *
 * <p>An entry that is treated as last stands below every total and is equal to others of its kind;
 * tie rules that look at scores do not apply to it, the ending of the tie order does. It can
 * advance where the cut reaches it, but is never awarded and never passes.
 */
public final class Ranking {
    private Ranking() {}

    /**
     * The result, or every obstacle to it.
     *
     * @throws IllegalArgumentException if rules or marks contradict themselves, such as a sheet
     *     that does not fit its rubric or a blend with a stage that comes later
     */
    public static Verdict of(Deliberation deliberation) {
        var obstacles = obstacles(deliberation);
        return obstacles.isEmpty() ? new Decided(decide(deliberation)) : new Refused(obstacles);
    }

    static List<Obstacle> obstacles(Deliberation deliberation) {
        var found = new ArrayList<Obstacle>();
        for (var entry : deliberation.categories().keySet()) {
            var missing = belowQuorum(deliberation, entry);
            var treatedAsLast = deliberation.treatedAsLast().containsKey(entry);
            if (!treatedAsLast) found.addAll(missing);
            if (treatedAsLast && missing.isEmpty()) found.add(new AssessableAfterAll(entry));
        }
        if (TieOrder.of(deliberation.stageRules()).ending() == Ending.LOT
                && deliberation.seed() == null) {
            found.add(new SeedMissing());
        }
        return List.copyOf(found);
    }

    private static List<BelowQuorum> belowQuorum(Deliberation deliberation, String entry) {
        var found = new ArrayList<BelowQuorum>();
        for (var stage : Inputs.stagesOf(deliberation)) {
            // a mean over no sheet does not exist, whatever the rules say
            int quorum = Math.max(1, stage.quorum());
            int counted = deliberation.marks(stage.code()).counted(entry);
            if (counted < quorum) found.add(new BelowQuorum(entry, stage.code(), counted, quorum));
        }
        return found;
    }

    /** Decides without asking for obstacles; a lot without a seed leaves its entries tied. */
    static StageResult decide(Deliberation deliberation) {
        var stage = deliberation.stageRules();
        var order = TieOrder.of(stage);
        var seed = order.ending() == Ending.LOT ? deliberation.seed() : null;
        var outcome = Outcome.of(stage);
        var categories =
                deliberation.rules().categories().stream()
                        .map(Category::code)
                        .map(category ->
                                decide(
                                        deliberation,
                                        category,
                                        new TieBreaker(order, seed),
                                        outcome))
                        .toList();
        return new StageResult(
                stage.code(),
                stage.outcome(),
                stage.places(),
                outcome instanceof Outcome.Pass(var minimum) ? minimum : null,
                seed,
                Inputs.digestOf(deliberation),
                categories);
    }

    private static CategoryResult decide(
            Deliberation deliberation, String category, TieBreaker tieBreaker, Outcome outcome) {
        var candidates = new ArrayList<Candidate>();
        var remarks = new ArrayList<Remark>();
        deliberation
                .categories()
                .forEach((entry, of) -> {
                    if (!of.equals(category)) return;
                    var reason = deliberation.treatedAsLast().get(entry);
                    if (reason != null) remarks.add(new Remark.TreatedAsLast(entry, reason));
                    candidates.add(
                            reason == null
                                    ? Candidate.scored(deliberation, entry)
                                    : Candidate.last(deliberation, entry));
                });
        var order = new CategoryOrder(candidates, tieBreaker);
        order.drawn().forEach(entries -> remarks.add(new Remark.LotDrawn(entries)));
        remarks.addAll(outcome.remarks(order.sorted(), order.ranks()));
        var rows = rows(order, outcome, deliberation.scale());
        return new CategoryResult(
                category,
                deliberation.rules().ranks() ? rows : withoutRanks(rows),
                List.copyOf(remarks));
    }

    private static List<RankedEntry> withoutRanks(List<RankedEntry> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(RankedEntry::entry))
                .map(RankedEntry::withoutRank)
                .toList();
    }

    private static List<RankedEntry> rows(CategoryOrder order, Outcome outcome, int scale) {
        var ranks = order.ranks();
        var rows = new ArrayList<RankedEntry>();
        for (int i = 0; i < ranks.size(); i++) {
            var candidate = order.sorted().get(i);
            var total = candidate.total();
            rows.add(
                    new RankedEntry(
                            candidate.entry(),
                            ranks.get(i),
                            total == null ? null : Score.of(total, scale),
                            published(candidate.stageScores(), scale),
                            published(candidate.criterionMeans(), scale),
                            candidate.sheets(),
                            order.tiedWith(i),
                            order.tieBrokenBy(i),
                            outcome.standing(ranks.get(i), candidate)));
        }
        return List.copyOf(rows);
    }

    private static SortedMap<String, Score> published(Map<String, Fraction> values, int scale) {
        var scores = new TreeMap<String, Score>();
        values.forEach((code, value) -> scores.put(code, Score.of(value, scale)));
        return Collections.unmodifiableSortedMap(scores);
    }
}
