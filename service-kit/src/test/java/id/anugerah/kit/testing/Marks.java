package id.anugerah.kit.testing;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;

/**
 * What the neighbours of a test have told, as a client sends it in {@code After}. What is told on
 * different aggregates arrives in any order, so each of the latest is waited for.
 */
public final class Marks implements Supplier<String> {
    /** A request may carry so many. */
    private static final int AT_ONCE = 20;

    private final Deque<String> latest = new ConcurrentLinkedDeque<>();

    /** Whoever asks from here on waits for this, too. */
    public void add(String mark) {
        latest.addLast(mark);
        if (latest.size() > AT_ONCE) latest.removeFirst();
    }

    @Override
    public String get() {
        return String.join(", ", latest);
    }
}
