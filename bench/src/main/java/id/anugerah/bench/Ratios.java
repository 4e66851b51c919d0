package id.anugerah.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Two sides in turn, round after round. */
final class Ratios {
    /** One side; returns how many it did per second. */
    interface Side {
        double perSecond() throws Exception;
    }

    private Ratios() {}

    /**
     * Prints each round and the median of the ratios. The first round warms up and does not count.
     *
     * @return the median
     */
    static double measure(String name, double target, int rounds, Side ours, Side raw)
            throws Exception {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            boolean oursFirst = round % 2 == 0;
            double first = oursFirst ? ours.perSecond() : raw.perSecond();
            double second = oursFirst ? raw.perSecond() : ours.perSecond();
            double mine = oursFirst ? first : second;
            double limit = oursFirst ? second : first;
            if (round > 0) ratios.add(mine / limit);
            System.out.printf(
                    Locale.ROOT,
                    "%s %s: ours %,.0f/s, raw %,.0f/s, ratio %.2f%n",
                    name,
                    round == 0 ? "warm-up" : "round " + round,
                    mine,
                    limit,
                    mine / limit);
        }
        Collections.sort(ratios);
        double median = ratios.get(ratios.size() / 2);
        System.out.printf(
                Locale.ROOT,
                "%s: median ratio %.2f (%.2f to %.2f over %d rounds), target %.2f%n",
                name,
                median,
                ratios.getFirst(),
                ratios.getLast(),
                rounds,
                target);
        return median;
    }
}
