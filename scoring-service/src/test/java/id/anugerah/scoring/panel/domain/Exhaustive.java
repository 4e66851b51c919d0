package id.anugerah.scoring.panel.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tries every possible plan of a small season. */
final class Exhaustive {
    private final Season season;
    private final List<Assignment> possible = new ArrayList<>();
    private int filled;
    private boolean linked;

    /**
     * The best there is.
     *
     * @param filled the greatest number of places that can be filled
     * @param linked whether one of the plans that fill as many links all entries that any of it
     *     fills, in every category
     */
    record Best(int filled, boolean linked) {}

    private Exhaustive(Season season) {
        this.season = season;
        for (var entry : season.entries()) {
            for (var assessor : season.assessors()) {
                var home = assessor.homeProvince();
                if (home != null && home.equals(entry.provinceCode())) continue;
                if (season.recusals().contains(new Recusal(assessor.id(), entry.id()))) continue;
                possible.add(new Assignment(entry.id(), assessor.id()));
            }
        }
    }

    static Best search(Season season) {
        var search = new Exhaustive(season);
        search.go(0, new ArrayList<>());
        return new Best(search.filled, search.linked);
    }

    private void go(int next, List<Assignment> chosen) {
        if (chosen.size() + possible.size() - next < filled) return;
        if (next == possible.size()) {
            if (chosen.size() > filled) linked = false;
            filled = chosen.size();
            linked = linked || isLinked(chosen);
            return;
        }
        var candidate = possible.get(next);
        if (fits(candidate, chosen)) {
            chosen.add(candidate);
            go(next + 1, chosen);
            chosen.removeLast();
        }
        go(next + 1, chosen);
    }

    private boolean fits(Assignment candidate, List<Assignment> chosen) {
        var limit =
                season.assessors().stream()
                        .filter(assessor -> assessor.id().equals(candidate.assessor()))
                        .mapToInt(Assessor::loadLimit)
                        .sum();
        return chosen.stream()
                                .filter(other -> other.assessor().equals(candidate.assessor()))
                                .count()
                        < limit
                && chosen.stream().filter(other -> other.entry().equals(candidate.entry())).count()
                        < season.perEntry();
    }

    private boolean isLinked(List<Assignment> chosen) {
        return season.entries().stream()
                .map(Entry::category)
                .distinct()
                .allMatch(category -> {
                    var inCategory = new ArrayList<>(chosen);
                    inCategory.removeIf(assignment ->
                            season.entries().stream()
                                    .noneMatch(entry ->
                                            entry.id().equals(assignment.entry())
                                                    && entry.category().equals(category)));
                    return isOneComponent(inCategory);
                });
    }

    /**
     * Grows from the first assignment along shared entries and assessors, as one would with a
     * pencil.
     */
    private static boolean isOneComponent(List<Assignment> assignments) {
        if (assignments.isEmpty()) return true;
        Set<Assignment> reached = new HashSet<>(Set.of(assignments.getFirst()));
        var grown = true;
        while (grown) {
            grown = false;
            for (var assignment : assignments) {
                var touches =
                        reached.stream()
                                .anyMatch(other ->
                                        other.entry().equals(assignment.entry())
                                                || other.assessor().equals(assignment.assessor()));
                if (touches) grown |= reached.add(assignment);
            }
        }
        return reached.size() == assignments.size();
    }
}
