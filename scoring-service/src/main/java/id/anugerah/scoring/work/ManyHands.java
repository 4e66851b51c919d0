package id.anugerah.scoring.work;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Does the same small thing for many items at a time. One durable write waits for the disk; many at
 * once share that wait.
 */
public final class ManyHands {
    private static final int HANDS = 32;

    private ManyHands() {}

    /**
     * Returns when the work is done for all items. The first failure ends the taking up of further
     * items and is thrown when those in hand are finished; the work must be repeatable.
     */
    public static <T> void each(Collection<T> items, Consumer<T> work) {
        var failure = new AtomicReference<@Nullable RuntimeException>();
        var hands = new Semaphore(HANDS);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var item : items) {
                hands.acquireUninterruptibly();
                if (failure.get() != null) break;
                threads.execute(() -> {
                    try {
                        work.accept(item);
                    } catch (RuntimeException e) {
                        failure.compareAndSet(null, e);
                    } finally {
                        hands.release();
                    }
                });
            }
        }
        var first = failure.get();
        if (first != null) throw first;
    }
}
