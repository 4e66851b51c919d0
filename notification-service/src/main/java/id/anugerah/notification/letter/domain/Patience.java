package id.anugerah.notification.letter.domain;

import java.time.Duration;

/**
 * How long to wait before another attempt, and when to give up.
 *
 * @param first pause after the first attempt
 * @param longest pause; each is twice the one before until this is reached
 * @param end after this time since the first attempt a letter fails
 */
public record Patience(Duration first, Duration longest, Duration end) {
    private static final int MOST_DOUBLINGS = 30;

    /**
     * The pause after so many attempts.
     *
     * @param attempts at least 1
     * @param luck from 0 to below 1; spreads the pause from half of it to its full length, so that
     *     letters which failed together do not come back together
     */
    public Duration pause(int attempts, double luck) {
        long doubled = first.toMillis() << Math.min(attempts - 1, MOST_DOUBLINGS);
        long full = doubled < 0 ? longest.toMillis() : Math.min(doubled, longest.toMillis());
        return Duration.ofMillis(Math.round(full * (0.5 + luck / 2)));
    }
}
