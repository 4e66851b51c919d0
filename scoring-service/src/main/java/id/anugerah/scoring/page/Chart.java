package id.anugerah.scoring.page;

import id.anugerah.scoring.result.domain.Distribution;
import id.anugerah.scoring.result.domain.Distribution.Bin;
import id.anugerah.scoring.result.domain.Quartiles;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A distribution as bars with their counts on them, from zero up.
 *
 * @param about the same in a sentence
 * @param width of the drawing, in its own units, as all that follows
 * @param middle where the median is
 * @param edges the scores between the bars
 */
record Chart(
        String about,
        int width,
        int height,
        int ground,
        List<Bar> bars,
        int middle,
        String median,
        List<Edge> edges) {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 200;
    private static final int GROUND = 172;
    private static final int HIGHEST = 118;
    private static final int MARGIN = 16;
    private static final int FEWEST_BINS = 6;
    private static final int MOST_EDGES = 11;
    private static final int LAST = 100;

    /**
     * One bar.
     *
     * @param center where its count stands
     * @param range which scores it counts, in words
     */
    record Bar(int x, int y, int width, int height, int center, int count, String range) {}

    /** A score on the ground line. */
    record Edge(int x, int score) {}

    /**
     * Draws the bins in which scores lie.
     *
     * @param about the same in a sentence
     * @param median what stands at the median
     * @param range says which scores a bin counts
     */
    static Chart of(
            Distribution distribution,
            Quartiles quartiles,
            String about,
            String median,
            Function<Bin, String> range) {
        var bins = widened(distribution);
        var low = bins.getFirst().from();
        double unit = (WIDTH - 2.0 * MARGIN) / (bins.getLast().to() - low);
        var most = bins.stream().mapToInt(Bin::count).max().orElse(1);
        var bars = new ArrayList<Bar>();
        var edges = new ArrayList<Edge>();
        for (var bin : bins) {
            var left = place(bin.from() - low, unit);
            var right = place(bin.to() - low, unit);
            var height = Math.ceilDiv(bin.count() * HIGHEST, most);
            bars.add(
                    new Bar(
                            left + 1,
                            GROUND - height,
                            right - left - 2,
                            height,
                            (left + right) / 2,
                            bin.count(),
                            range.apply(bin)));
        }
        var step = bins.size() > MOST_EDGES ? 2 : 1;
        for (var at = 0; at <= bins.size(); at += step) {
            var score = low + at * (bins.getFirst().to() - low);
            edges.add(new Edge(place(score - low, unit), score));
        }
        var middle = quartiles.median().subtract(BigDecimal.valueOf(low)).doubleValue();
        return new Chart(
                about,
                WIDTH,
                HEIGHT,
                GROUND,
                bars,
                (int) Math.round(MARGIN + middle * unit),
                median,
                edges);
    }

    // a single bar as wide as the page would look like a wall
    private static List<Bin> widened(Distribution distribution) {
        var span = distribution.span();
        var all = distribution.bins();
        var from = all.indexOf(span.getFirst());
        var to = from + span.size();
        while (to - from < FEWEST_BINS) {
            if (all.get(to - 1).to() < LAST) to++;
            if (to - from < FEWEST_BINS && from > 0) from--;
        }
        return all.subList(from, to);
    }

    private static int place(int score, double unit) {
        return (int) Math.round(MARGIN + score * unit);
    }
}
