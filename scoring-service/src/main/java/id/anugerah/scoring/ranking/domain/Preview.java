package id.anugerah.scoring.ranking.domain;

import id.anugerah.scoring.ranking.domain.Verdict.Obstacle;
import id.anugerah.scoring.ranking.domain.Verdict.Obstacle.AssessableAfterAll;
import id.anugerah.scoring.ranking.domain.Verdict.Obstacle.BelowQuorum;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the committee sees before it decides: the result as it would be now, what stands in its way,
 * and how close it is.
 *
 * @param obstacles while there are any, entries below the quorum are shown as last and a lot
 *     without seed is not drawn
 * @param lines one for each category, in the order of the rules
 */
public record Preview(StageResult result, List<Obstacle> obstacles, List<Line> lines) {
    /**
     * Where the line runs in one category.
     *
     * @param lastIn the entries of the lowest rank that is in; empty where none is
     * @param firstOut the entries of the highest rank that is out; empty where all are in
     * @param tieGroup the entries with the very total at which the line runs, whatever broke their
     *     tie; empty where the total at the last place and the next one differ
     * @param margin how many points of the total lie between the last place and the next one, 0 in
     *     a tie; for a pass, between the minimum and the total closest to it. Null where there is
     *     nothing to compare
     */
    public record Line(
            String category,
            List<String> lastIn,
            List<String> firstOut,
            List<String> tieGroup,
            @Nullable Score margin) {}

    /**
     * Looks at the stage as it stands now.
     *
     * @throws IllegalArgumentException as {@link Ranking#of}
     */
    public static Preview of(Deliberation deliberation) {
        var obstacles = Ranking.obstacles(deliberation);
        var result = Ranking.decide(asFarAsPossible(deliberation, obstacles));
        var lines =
                result.categories().stream()
                        .map(category -> line(result, category, deliberation.scale()))
                        .toList();
        return new Preview(result, obstacles, lines);
    }

    private static Deliberation asFarAsPossible(Deliberation given, List<Obstacle> obstacles) {
        var last = new TreeMap<>(given.treatedAsLast());
        for (var obstacle : obstacles) {
            if (obstacle instanceof BelowQuorum(var entry, _, _, _))
                last.put(entry, "below quorum");
            if (obstacle instanceof AssessableAfterAll(var entry)) last.remove(entry);
        }
        return new Deliberation(
                given.rules(),
                given.stage(),
                given.categories(),
                given.marks(),
                given.seed(),
                last,
                given.scale());
    }

    private static Line line(StageResult result, CategoryResult category, int scale) {
        var rows = byTotal(category.rows());
        var in = rows.stream().filter(row -> row.standing().isIn()).toList();
        var out = rows.stream().filter(row -> !row.standing().isIn()).toList();
        var lastIn = in.isEmpty() ? List.<String>of() : sharing(in.getLast(), in);
        var firstOut = out.isEmpty() ? List.<String>of() : sharing(out.getFirst(), out);
        var minimum = result.minimumPoints();
        var margin =
                minimum == null
                        ? marginAtPlace(result.places(), rows)
                        : marginAround(minimum, rows);
        var tied = minimum == null && Fraction.ZERO.equals(margin);
        return new Line(
                category.category(),
                lastIn,
                firstOut,
                tied ? withTotalOf(rows.get(result.places()), rows) : List.of(),
                margin == null ? null : Score.of(margin, scale));
    }

    /** Rows without ranks come by entry; the line runs where it would if they were ranked. */
    private static List<RankedEntry> byTotal(List<RankedEntry> rows) {
        if (rows.stream().allMatch(row -> row.rank() != null)) return rows;
        var least = Comparator.<Fraction>nullsFirst(Comparator.naturalOrder());
        return rows.stream()
                .sorted(Comparator.comparing(Preview::exact, least).reversed())
                .toList();
    }

    private static @Nullable Fraction exact(RankedEntry row) {
        return row.total() == null ? null : row.total().exact();
    }

    private static List<String> sharing(RankedEntry model, List<RankedEntry> rows) {
        if (model.rank() == null) return withTotalOf(model, rows);
        return rows.stream()
                .filter(row -> model.rank().equals(row.rank()))
                .map(RankedEntry::entry)
                .toList();
    }

    private static List<String> withTotalOf(RankedEntry model, List<RankedEntry> rows) {
        return rows.stream()
                .filter(row -> Objects.equals(row.total(), model.total()))
                .map(RankedEntry::entry)
                .toList();
    }

    private static @Nullable Fraction marginAtPlace(int places, List<RankedEntry> rows) {
        if (places < 1 || rows.size() <= places) return null;
        var inside = rows.get(places - 1).total();
        var outside = rows.get(places).total();
        return inside == null || outside == null ? null : inside.exact().minus(outside.exact());
    }

    private static @Nullable Fraction marginAround(Fraction minimum, List<RankedEntry> rows) {
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(row.total()))
                .map(total -> total.exact().minus(minimum))
                .map(distance ->
                        distance.compareTo(Fraction.ZERO) < 0
                                ? Fraction.ZERO.minus(distance)
                                : distance)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
