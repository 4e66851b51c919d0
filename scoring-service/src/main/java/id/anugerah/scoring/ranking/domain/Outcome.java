package id.anugerah.scoring.ranking.domain;

import id.anugerah.contracts.edition.Rules.StageRules;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a stage does with ranked entries. */
sealed interface Outcome {
    /**
     * The outcome that the rules of a stage name.
     *
     * @throws IllegalArgumentException if the rules lack the places or the points that their
     *     outcome needs
     */
    static Outcome of(StageRules stage) {
        return switch (stage.outcome()) {
            case ALL_ADVANCE -> new AllAdvance();
            case CUT -> new Cut(positive(stage));
            case AWARD -> new Award(positive(stage));
            case PASS -> new Pass(Fraction.of(minimum(stage.minimumPoints())));
        };
    }

    Standing standing(int rank, Candidate candidate);

    /** What there is to say about the line, given the ranks from first to last. */
    default List<Remark> remarks(List<Candidate> sorted, List<Integer> ranks) {
        return switch (this) {
            case Cut(int places) -> remarks(places, sorted, ranks);
            case Award(int places) -> remarks(places, sorted, ranks);
            case AllAdvance(), Pass(_) -> List.of();
        };
    }

    record AllAdvance() implements Outcome {
        @Override
        public Standing standing(int rank, Candidate candidate) {
            return Standing.ADVANCED;
        }
    }

    record Cut(int places) implements Outcome {
        @Override
        public Standing standing(int rank, Candidate candidate) {
            return rank <= places ? Standing.ADVANCED : Standing.ELIMINATED;
        }
    }

    /**
     * The place is the rank, so two who share the first rank are both Juara I and there is no Juara
     * II.
     */
    record Award(int places) implements Outcome {
        @Override
        public Standing standing(int rank, Candidate candidate) {
            return rank <= places && candidate.total() != null
                    ? Standing.AWARDED
                    : Standing.NOT_AWARDED;
        }
    }

    record Pass(Fraction minimum) implements Outcome {
        @Override
        public Standing standing(int rank, Candidate candidate) {
            var total = candidate.total();
            return total != null && total.compareTo(minimum) >= 0
                    ? Standing.PASSED
                    : Standing.NOT_PASSED;
        }
    }

    private List<Remark> remarks(int places, List<Candidate> sorted, List<Integer> ranks) {
        if (sorted.size() < places)
            return List.of(new Remark.FewerThanPlaces(sorted.size(), places));
        var taken = new ArrayList<Candidate>();
        for (int i = 0; i < sorted.size(); i++) {
            if (standing(ranks.get(i), sorted.get(i)).isIn()) taken.add(sorted.get(i));
        }
        if (taken.size() <= places) return List.of();
        int lastRank = ranks.get(taken.size() - 1);
        var atLine =
                taken.subList(lastRank - 1, taken.size()).stream().map(Candidate::entry).toList();
        return List.of(new Remark.TieAtLine(atLine, places, taken.size()));
    }

    private static int positive(StageRules stage) {
        if (stage.places() < 1) throw new IllegalArgumentException(stage.code() + " needs places");
        return stage.places();
    }

    private static BigDecimal minimum(@Nullable BigDecimal points) {
        if (points == null) throw new IllegalArgumentException("a pass needs minimum points");
        return points;
    }
}
