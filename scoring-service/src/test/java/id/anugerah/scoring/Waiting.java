package id.anugerah.scoring;

import static org.awaitility.Awaitility.await;

import org.awaitility.core.ThrowingRunnable;

import java.time.Duration;

/** Waits for what a test wants to see. */
final class Waiting {
    private Waiting() {}

    static void until(ThrowingRunnable seen) {
        await().pollInterval(Duration.ofMillis(50))
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(seen);
    }
}
