package id.anugerah.scoring.result.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The middle of some scores and of their lower and upper half, as R and spreadsheets compute them:
 * number 7 of Hyndman and Fan, <i>Sample Quantiles in Statistical Packages</i> (1996). Rounded half
 * up to as many decimals as the scores have.
 *
 * @param low a quarter of the scores is at most this
 * @param high a quarter of the scores is at least this
 */
public record Quartiles(BigDecimal low, BigDecimal median, BigDecimal high) {
    /** Of fewer scores quartiles would say more about single entries than about all. */
    public static final int FEWEST = 5;

    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    /** Of these scores; nothing where there are none. */
    public static Optional<Quartiles> of(Collection<BigDecimal> scores) {
        if (scores.isEmpty()) return Optional.empty();
        var sorted = scores.stream().sorted().toList();
        return Optional.of(new Quartiles(at(1, sorted), at(2, sorted), at(3, sorted)));
    }

    /** What lies this many quarters of the way from the first score to the last. */
    private static BigDecimal at(int quarters, List<BigDecimal> sorted) {
        var way = quarters * (sorted.size() - 1);
        var below = sorted.get(way / 4);
        var above = sorted.get((way + 3) / 4);
        var part = above.subtract(below).multiply(BigDecimal.valueOf(way % 4)).divide(FOUR);
        var scale = sorted.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return below.add(part).setScale(scale, RoundingMode.HALF_UP);
    }
}
