package id.anugerah.kit.testing;

import static org.awaitility.Awaitility.await;

import org.awaitility.core.ThrowingRunnable;

import java.time.Duration;

/** Waits for what a test wants to see. */
public final class Waiting {
    private Waiting() {}

    /** Waits until nothing is asserted in vain any more, up to half a minute. */
    public static void until(ThrowingRunnable seen) {
        await().pollInterval(Duration.ofMillis(50))
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(seen);
    }
}
