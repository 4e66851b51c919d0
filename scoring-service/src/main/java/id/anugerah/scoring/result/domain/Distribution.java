package id.anugerah.scoring.result.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many scores lie where between 0 and 100. Counted are scores as they are published, so that
 * whoever holds the table comes to the same.
 *
 * @param scored how many there are
 * @param bins all of them from 0 up, also those in which nothing lies
 */
public record Distribution(int scored, List<Bin> bins) {
    private static final int WIDTH = 5;
    private static final int HIGHEST = 100;

    /**
     * A span of scores.
     *
     * @param from the lowest inside
     * @param to the first that is too high, except that 100 lies in the last one
     */
    public record Bin(int from, int to, int count) {}

    /**
     * The distribution of these scores.
     *
     * @throws IllegalArgumentException if one is no score
     */
    public static Distribution of(Collection<BigDecimal> scores) {
        var counts = new int[HIGHEST / WIDTH];
        for (var score : scores) counts[bin(score)]++;
        var bins =
                IntStream.range(0, counts.length)
                        .mapToObj(at -> new Bin(at * WIDTH, (at + 1) * WIDTH, counts[at]))
                        .toList();
        return new Distribution(scores.size(), bins);
    }

    /** From the first bin in which something lies to the last; none where nothing does. */
    public List<Bin> span() {
        var filled =
                IntStream.range(0, bins.size()).filter(at -> bins.get(at).count() > 0).toArray();
        if (filled.length == 0) return List.of();
        return bins.subList(filled[0], filled[filled.length - 1] + 1);
    }

    private static int bin(BigDecimal score) {
        if (score.signum() < 0 || score.compareTo(BigDecimal.valueOf(HIGHEST)) > 0) {
            throw new IllegalArgumentException(score + " is no score");
        }
        return Math.min(score.intValue() / WIDTH, HIGHEST / WIDTH - 1);
    }
}
