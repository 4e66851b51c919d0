package id.anugerah.scoring.panel.domain;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The state of a plan while it is made. Entries and assessors are numbered in the order of their
 * ids, so that no choice can depend on the order in which they were given.
 */
final class Board {
    final List<Entry> entries;
    final List<Assessor> assessors;
    final List<String> categories;
    final int perEntry;
    final List<Release> released = new ArrayList<>();

    private final int[] category;
    private final boolean[][] recused;
    private final boolean[][] allowed;
    private final boolean[][] on;
    private final boolean[][] fixed;
    private final int[] load;
    private final int[] size;
    private final long[][] luck;
    private final int[] drawnOrder;

    Board(
            Collection<Entry> givenEntries,
            Collection<Assessor> givenAssessors,
            Collection<Recusal> recusals,
            Collection<Assignment> existing,
            int perEntry,
            String seed) {
        if (perEntry < 1) throw new IllegalArgumentException("assessors per entry: " + perEntry);
        this.perEntry = perEntry;
        entries = sorted(givenEntries, Entry::id);
        assessors = sorted(givenAssessors, Assessor::id);
        categories = List.copyOf(new TreeSet<>(entries.stream().map(Entry::category).toList()));
        category =
                entries.stream().mapToInt(entry -> categories.indexOf(entry.category())).toArray();
        recused = new boolean[entries.size()][assessors.size()];
        allowed = new boolean[entries.size()][assessors.size()];
        on = new boolean[entries.size()][assessors.size()];
        fixed = new boolean[entries.size()][assessors.size()];
        load = new int[assessors.size()];
        size = new int[entries.size()];
        luck = new long[entries.size()][assessors.size()];
        drawnOrder = drawLots(seed);
        keep(existing, recusals);
    }

    private static <T> List<T> sorted(Collection<T> given, Function<T, String> id) {
        if (given.stream().map(id).distinct().count() != given.size()) {
            throw new IllegalArgumentException("an id is given twice");
        }
        return given.stream().sorted(Comparator.comparing(id)).toList();
    }

    private int[] drawLots(String seed) {
        var draw = new Luck(seed);
        var drawn = new long[entries.size()];
        for (int e = 0; e < entries.size(); e++) {
            drawn[e] = draw.of(entries.get(e).id());
            for (int a = 0; a < assessors.size(); a++) {
                luck[e][a] = draw.of(entries.get(e).id(), assessors.get(a).id());
            }
        }
        return IntStream.range(0, entries.size())
                .boxed()
                .sorted(Comparator.comparingLong(e -> drawn[e]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void keep(Collection<Assignment> existing, Collection<Recusal> recusals) {
        var entryNumbers = numbers(entries, Entry::id);
        var assessorNumbers = numbers(assessors, Assessor::id);
        for (var recusal : recusals) {
            var entry = entryNumbers.get(recusal.entry());
            var assessor = assessorNumbers.get(recusal.assessor());
            if (entry != null && assessor != null) recused[entry][assessor] = true;
        }
        for (int e = 0; e < entries.size(); e++) {
            for (int a = 0; a < assessors.size(); a++) {
                allowed[e][a] = !recused[e][a] && !assessors.get(a).isAtHomeWith(entries.get(e));
            }
        }
        for (var assignment : new TreeSet<>(existing)) {
            var entry = entryNumbers.get(assignment.entry());
            var assessor = assessorNumbers.get(assignment.assessor());
            var reason = reasonToRelease(entry, assessor);
            if (reason != null) {
                released.add(new Release(assignment, reason));
            } else if (entry != null && assessor != null) {
                put(entry, assessor);
                fixed[entry][assessor] = true;
            }
        }
    }

    private static <T> Map<String, Integer> numbers(List<T> all, Function<T, String> id) {
        var numbers = new HashMap<String, Integer>();
        for (int i = 0; i < all.size(); i++) {
            numbers.put(id.apply(all.get(i)), i);
        }
        return numbers;
    }

    private Release.@Nullable Reason reasonToRelease(
            @Nullable Integer entry, @Nullable Integer assessor) {
        if (entry == null) return Release.Reason.ENTRY_GONE;
        if (assessor == null) return Release.Reason.ASSESSOR_GONE;
        if (recused[entry][assessor]) return Release.Reason.RECUSED;
        return allowed[entry][assessor] ? null : Release.Reason.OWN_PROVINCE;
    }

    /** The numbers of all entries in the order that the seed draws. */
    int[] drawnOrder() {
        return drawnOrder;
    }

    int category(int entry) {
        return category[entry];
    }

    int load(int assessor) {
        return load[assessor];
    }

    long luck(int entry, int assessor) {
        return luck[entry][assessor];
    }

    int panelSize(int entry) {
        return size[entry];
    }

    boolean hasRoom(int assessor) {
        return load[assessor] < assessors.get(assessor).loadLimit();
    }

    boolean isOn(int entry, int assessor) {
        return on[entry][assessor];
    }

    /** Whether the assignment was made in this plan, so that it may still be changed. */
    boolean isMovable(int entry, int assessor) {
        return on[entry][assessor] && !fixed[entry][assessor];
    }

    /** Whether the assessor could join the panel, their load apart. */
    boolean canJoin(int entry, int assessor) {
        return allowed[entry][assessor] && !on[entry][assessor];
    }

    Obstacle obstacle(int entry, int assessor) {
        if (on[entry][assessor]) return Obstacle.ON_PANEL;
        if (recused[entry][assessor]) return Obstacle.RECUSED;
        return allowed[entry][assessor] ? Obstacle.LOAD_LIMIT : Obstacle.OWN_PROVINCE;
    }

    void put(int entry, int assessor) {
        on[entry][assessor] = true;
        load[assessor]++;
        size[entry]++;
    }

    void take(int entry, int assessor) {
        on[entry][assessor] = false;
        load[assessor]--;
        size[entry]--;
    }

    void hand(int entry, int from, int to) {
        take(entry, from);
        put(entry, to);
    }

    /** Two assessors exchange an entry each. */
    void swap(int firstEntry, int firstAssessor, int secondEntry, int secondAssessor) {
        hand(firstEntry, firstAssessor, secondAssessor);
        hand(secondEntry, secondAssessor, firstAssessor);
    }

    boolean[][] snapshot() {
        var copy = new boolean[on.length][];
        for (int e = 0; e < on.length; e++) {
            copy[e] = on[e].clone();
        }
        return copy;
    }

    void restore(boolean[][] snapshot) {
        for (int e = 0; e < on.length; e++) {
            for (int a = 0; a < load.length; a++) {
                if (on[e][a] && !snapshot[e][a]) take(e, a);
                if (!on[e][a] && snapshot[e][a]) put(e, a);
            }
        }
    }
}
