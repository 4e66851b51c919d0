package id.anugerah.journeys.cast;

import java.time.Duration;
import java.time.Instant;

/** When in its window an entry is handed in: half of all on the last day. */
final class Punctuality {
    private Punctuality() {}

    /**
     * An instant of the window; days shrink in proportion where the window is shorter than a month.
     */
    static Instant draw(Draws draws, Instant opens, Instant closes) {
        Duration window = Duration.between(opens, closes);
        Duration day = shorter(Duration.ofDays(1), window.dividedBy(30));
        Instant firstWeekEnds = opens.plus(day.multipliedBy(7));
        Instant lastDay = closes.minus(day);
        Instant lastDays = lastDay.minus(day.multipliedBy(3));
        int drawn = draws.below(100);
        if (drawn < 8) return between(draws, opens, firstWeekEnds);
        if (drawn < 30) return between(draws, firstWeekEnds, lastDays);
        if (drawn < 50) return between(draws, lastDays, lastDay);
        return between(draws, lastDay, closes);
    }

    private static Instant between(Draws draws, Instant from, Instant to) {
        long millis = Duration.between(from, to).toMillis();
        return from.plusMillis(Long.remainderUnsigned(draws.next(), Math.max(1, millis)));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
