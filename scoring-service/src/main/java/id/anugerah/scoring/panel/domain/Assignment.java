package id.anugerah.scoring.panel.domain;

import java.util.Collection;
import java.util.Comparator;

/** One assessor on the panel of one entry. */
public record Assignment(String entry, String assessor) implements Comparable<Assignment> {
    private static final Comparator<Assignment> ORDER =
            Comparator.comparing(Assignment::entry).thenComparing(Assignment::assessor);

    /**
     * Plans panels as a function of the seed and the ids, never of the order in which anything is
     * given.
     *
     * <p>Nobody gets an entry of their own province or one they are recused from, or more new
     * entries than their limit allows. As many places are filled as can be while existing
     * assignments stay; what remains open is reported with the obstacle of every assessor. Then
     * panels of two and more are linked within each category where that is possible, and loads are
     * made even as far as links allow. Existing assignments stay unless they have become
     * impossible, even above a limit or a panel's size: replacing one assessor changes no other
     * panel.
     *
     * @param perEntry how many assessors each entry gets, at least 1
     * @throws IllegalArgumentException if an id is given twice or {@code perEntry} is below 1
     */
    public static Panels plan(
            Collection<Entry> entries,
            Collection<Assessor> assessors,
            Collection<Recusal> recusals,
            Collection<Assignment> existing,
            int perEntry,
            String seed) {
        return Planner.plan(
                new Board(entries, assessors, recusals, existing, perEntry, seed), seed);
    }

    @Override
    public int compareTo(Assignment other) {
        return ORDER.compare(this, other);
    }
}
