package id.anugerah.journeys.client;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Set;

/**
 * When a call is sent again. Only faults of the moment are: no connection, no answer, an overloaded
 * or restarting service, a disk that somebody is about to free. A refusal is an answer.
 *
 * @param limit how long a call may take with all its repetitions
 * @param each how long one attempt may wait for its answer
 * @param pause what to do between two attempts
 */
public record Patience(Duration limit, Duration each, Pause pause) {
    private static final Set<Integer> MOMENTARY = Set.of(429, 502, 503, 504, 507);
    private static final Duration FIRST = Duration.ofMillis(50);
    private static final Duration LONGEST = Duration.ofSeconds(2);

    /** Lets time pass. */
    @FunctionalInterface
    public interface Pause {
        /** Waits that long. */
        void pause(Duration time) throws InterruptedException;
    }

    /** A minute in all: enough for a program that was killed to come back. */
    public static Patience usual() {
        return new Patience(Duration.ofSeconds(60), Duration.ofSeconds(30), Thread::sleep);
    }

    /** The same for that long in all. */
    public Patience of(Duration whole) {
        return new Patience(whole, each, pause);
    }

    static boolean isMomentary(Reply reply) {
        return MOMENTARY.contains(reply.status())
                || (reply.status() == 409 && CallRefused.codeOf(reply).equals("try-again"));
    }

    /** What the answer asks for, else twice as long each time. */
    static Duration before(int attempt, HttpHeaders headers) {
        return headers.firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,4}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElseGet(() -> before(attempt));
    }

    /** After a fault that nobody explained. */
    static Duration before(int attempt) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(attempt, 10));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
