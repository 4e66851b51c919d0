package id.anugerah.scoring.ranking.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The candidates of one category from first to last, with their ranks and what the ties among them
 * came to.
 */
final class CategoryOrder {
    private final TieBreaker tieBreaker;
    private final List<Candidate> sorted;

    CategoryOrder(Collection<Candidate> candidates, TieBreaker tieBreaker) {
        this.tieBreaker = tieBreaker;
        this.sorted =
                candidates.stream()
                        .sorted((first, second) -> {
                            int sign = tieBreaker.between(first, second).sign();
                            return sign != 0 ? sign : first.entry().compareTo(second.entry());
                        })
                        .toList();
    }

    List<Candidate> sorted() {
        return sorted;
    }

    /** Competition ranks: equal entries share one and the next is left out. */
    List<Integer> ranks() {
        var ranks = new ArrayList<Integer>();
        for (int i = 0; i < sorted.size(); i++) {
            ranks.add(i > 0 && areEqual(i - 1, i) ? ranks.get(i - 1) : i + 1);
        }
        return ranks;
    }

    List<String> tiedWith(int index) {
        var candidate = sorted.get(index);
        return sorted.stream()
                .filter(other -> !other.equals(candidate) && other.hasTotalOf(candidate))
                .map(Candidate::entry)
                .sorted()
                .toList();
    }

    List<String> tieBrokenBy(int index) {
        int above = index - 1;
        while (above >= 0 && areEqual(above, index)) above--;
        int below = index + 1;
        while (below < sorted.size() && areEqual(index, below)) below++;
        var rules = new LinkedHashSet<String>();
        if (above >= 0) addRule(rules, above, index);
        if (below < sorted.size()) addRule(rules, index, below);
        var written = new ArrayList<String>();
        tieBreaker.order().looks().forEach(look -> written.add(look.rule()));
        written.add(Lot.RULE);
        return written.stream().filter(rules::contains).toList();
    }

    /** The runs of entries whose order only the lot decided. */
    List<List<String>> drawn() {
        var runs = new ArrayList<List<String>>();
        List<String> run = new ArrayList<>();
        for (int i = 1; i < sorted.size(); i++) {
            if (Lot.RULE.equals(difference(i - 1, i).rule())) {
                if (run.isEmpty()) {
                    run.add(sorted.get(i - 1).entry());
                    runs.add(run);
                }
                run.add(sorted.get(i).entry());
            } else {
                run = new ArrayList<>();
            }
        }
        return runs.stream().map(List::copyOf).toList();
    }

    private void addRule(Set<String> rules, int upper, int lower) {
        var rule = difference(upper, lower).rule();
        if (rule != null) rules.add(rule);
    }

    private boolean areEqual(int upper, int lower) {
        return difference(upper, lower).sign() == 0;
    }

    private TieBreaker.Difference difference(int upper, int lower) {
        return tieBreaker.between(sorted.get(upper), sorted.get(lower));
    }
}
