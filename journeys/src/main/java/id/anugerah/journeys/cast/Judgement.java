package id.anugerah.journeys.cast;

import java.util.Map;

/** How good an entry is and what jurors see in it, on the scale of levels 1 to 5. */
record Judgement(String seed) {
    private static final double QUALITY = 0.45;
    private static final double LEVEL_NOISE = 0.7;
    private static final double SEVERITY = 0.35;
    private static final double JUROR_NOISE = 0.4;

    /**
     * How much an entry's criteria differ among themselves: our own choice, the rule names none.
     */
    private static final double PROFILE = 0.25;

    private static final double AVERAGE_POINTS = 70;
    private static final double POINTS_PER_LEVEL = 15;

    /**
     * Two jurors are harsh and one is lenient on purpose; low indices, so that small panels have
     * them too.
     */
    private static final Map<Integer, Double> DELIBERATE = Map.of(3, -0.8, 7, -0.8, 5, 0.7);

    /** What an entry is better than the average by, in levels. */
    double quality(String entry) {
        return Draws.of(seed, entry, "quality").normal(QUALITY);
    }

    int level(String entry, String indicator, double mean) {
        double noise = Draws.of(seed, entry, "level", indicator).normal(LEVEL_NOISE);
        return clamp(StrictMath.round(mean + quality(entry) + noise), 1, 5);
    }

    double severity(int juror) {
        Double deliberate = DELIBERATE.get(juror);
        return deliberate != null
                ? deliberate
                : Draws.of(seed, "00", "severity", juror).normal(SEVERITY);
    }

    int points(String entry, int juror, String criterion) {
        double profile = Draws.of(seed, entry, "profile", criterion).normal(PROFILE);
        double noise = Draws.of(seed, entry, "score", juror, criterion).normal(JUROR_NOISE);
        double levels = quality(entry) + profile + severity(juror) + noise;
        return clamp(StrictMath.round(AVERAGE_POINTS + POINTS_PER_LEVEL * levels), 0, 100);
    }

    private static int clamp(long value, int lowest, int highest) {
        return Math.clamp(value, lowest, highest);
    }
}
