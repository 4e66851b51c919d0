package id.anugerah.journeys.client;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Many people at work at once.
 *
 * @param atOnce how many of them at most
 */
public record Crowd(int atOnce) {
    /**
     * Lets each do their part and waits for all.
     *
     * @throws RuntimeException the first failure; whoever has not begun by then does not begin
     */
    public <T> void each(Collection<T> all, Consumer<T> part) {
        var places = new Semaphore(atOnce);
        var broken = new AtomicBoolean();
        List<Future<?>> parts = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (T one : all) {
                Callable<?> work =
                        () -> {
                            places.acquire();
                            try {
                                if (!broken.get()) part.accept(one);
                            } catch (RuntimeException | Error e) {
                                broken.set(true);
                                throw e;
                            } finally {
                                places.release();
                            }
                            return null;
                        };
                parts.add(threads.submit(work));
            }
        }
        parts.forEach(Crowd::demandDone);
    }

    private static void demandDone(Future<?> part) {
        try {
            part.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) throw failure;
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Broken off", e);
        }
    }
}
