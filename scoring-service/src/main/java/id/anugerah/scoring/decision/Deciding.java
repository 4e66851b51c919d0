package id.anugerah.scoring.decision;

import id.anugerah.scoring.ScoringRefusal;
import id.anugerah.scoring.decision.domain.Computed;
import id.anugerah.scoring.ranking.domain.Deliberation;
import id.anugerah.scoring.ranking.domain.Preview;
import id.anugerah.scoring.ranking.domain.Ranking;
import id.anugerah.scoring.ranking.domain.Verdict;
import id.anugerah.scoring.ranking.domain.Verdict.Obstacle;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Turns a deliberation into a decision, or says what stands in the way. */
final class Deciding {
    private Deciding() {}

    /**
     * What the marks come to.
     *
     * @param lotSeed used where ties end in a lot
     * @param reason why entries below the quorum are ranked last; without one they are refused
     */
    static Computed compute(Deliberation laid, @Nullable String lotSeed, @Nullable String reason) {
        var deliberation = lotSeed == null ? laid : laid.withSeed(lotSeed);
        if (reason != null) deliberation = withoutMeans(deliberation, reason);
        return switch (Ranking.of(deliberation)) {
            case Verdict.Decided(var result) ->
                    Computed.of(result, Preview.of(deliberation).lines());
            case Verdict.Refused(var obstacles) -> throw refusal(obstacles);
        };
    }

    private static Deliberation withoutMeans(Deliberation given, String reason) {
        var deliberation = given;
        if (Ranking.of(given) instanceof Verdict.Refused(var obstacles)) {
            for (var entry : belowQuorum(obstacles)) {
                deliberation = deliberation.treatingAsLast(entry, reason);
            }
        }
        return deliberation;
    }

    private static List<String> belowQuorum(List<Obstacle> obstacles) {
        return obstacles.stream()
                .filter(Obstacle.BelowQuorum.class::isInstance)
                .map(Obstacle.BelowQuorum.class::cast)
                .map(Obstacle.BelowQuorum::entry)
                .distinct()
                .toList();
    }

    private static RuntimeException refusal(List<Obstacle> obstacles) {
        var below = belowQuorum(obstacles);
        if (!below.isEmpty()) return ScoringRefusal.BELOW_QUORUM.field("reason", below.size());
        return ScoringRefusal.LOT_SEED_NEEDED.field("lotSeed");
    }
}
