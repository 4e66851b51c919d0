package id.anugerah.notification.letter;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

/**
 * Names of letters that couriers should look at, and when. It is no more than a reminder: what it
 * forgets, the next sweep finds in the store.
 */
@Component
public class Tray {
    private static final int CAPACITY = 50_000;
    private static final Duration FIRST_LOOK = Duration.ofMillis(20);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int MOST_DOUBLINGS = 11;

    private final DelayQueue<Slip> slips = new DelayQueue<>();
    private final Map<String, Slip> byName = new ConcurrentHashMap<>();
    private final InstantSource machine;

    Tray(InstantSource machine) {
        this.machine = machine;
    }

    /**
     * A reminder of one letter.
     *
     * @param looks how often the letter was looked at in vain
     */
    public record Slip(String letter, int looks, long dueNanos) implements Delayed {
        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(dueNanos - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.signum(dueNanos - ((Slip) other).dueNanos);
        }
    }

    /** There will be such a letter in a moment. */
    public void hint(String letter) {
        put(letter, 0, FIRST_LOOK);
    }

    /** The letter is due at this instant of machine time. */
    public void put(String letter, Instant due) {
        put(letter, 0, Duration.between(machine.instant(), due));
    }

    /** The letter cannot be sent yet for want of something; the pauses grow up to 30 s. */
    public void again(Slip slip) {
        int looks = Math.min(slip.looks() + 1, MOST_DOUBLINGS);
        var pause = FIRST_LOOK.multipliedBy(1L << looks);
        put(slip.letter(), looks, pause.compareTo(LONGEST) < 0 ? pause : LONGEST);
    }

    /** Whether a sweep has room to remind of more. */
    public boolean hasRoom() {
        return byName.size() < CAPACITY / 2;
    }

    /** Up to so many letters that are due; waits a while for the first. */
    public List<Slip> take(int most, Duration wait) throws InterruptedException {
        var first = slips.poll(wait.toMillis(), TimeUnit.MILLISECONDS);
        if (first == null) return List.of();
        var taken = new ArrayList<Slip>(most);
        taken.add(first);
        slips.drainTo(taken, most - 1);
        // a slip that was replaced by an earlier one is no longer the letter's
        taken.removeIf(slip -> !byName.remove(slip.letter(), slip));
        return taken;
    }

    private void put(String letter, int looks, Duration delay) {
        if (byName.size() >= CAPACITY) return;
        var slip = new Slip(letter, looks, System.nanoTime() + Math.max(0, delay.toNanos()));
        var kept = byName.merge(letter, slip, Tray::earlier);
        if (slip.equals(kept)) slips.add(slip);
    }

    /** What waits for want of something keeps its growing pauses; else the earlier look counts. */
    private static Slip earlier(Slip present, Slip proposed) {
        boolean sooner = proposed.dueNanos() - present.dueNanos() < 0;
        return sooner && present.looks() == 0 ? proposed : present;
    }
}
