package id.anugerah.evidence.trespass.domain;

import java.time.Instant;
import java.util.Random;

/** Does in a domain package what none may do there; the fence is tried out on it. */
public final class Trespasser {
    private Trespasser() {}

    /** Asks for the time. */
    public static Instant asksForTheTime() {
        return Instant.now();
    }

    /** Leaves something to chance. */
    public static int tossesACoin(Random coin) {
        return coin.nextInt(2);
    }
}
