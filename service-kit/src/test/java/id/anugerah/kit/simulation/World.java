package id.anugerah.kit.simulation;

import id.anugerah.kit.document.Store.StoreUnavailable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What all processes share: the clock, the log, the faults, and what went wrong. */
final class World {
    static final Duration LEASE = Duration.ofSeconds(30);

    /** A request that was given up takes effect within this time or not at all. */
    private static final int LATE_SECONDS = 18;

    private static final int DEPTH = 3;

    private record Late(Instant due, Runnable effect) {}

    private final Dice dice;
    private final Twist twist;
    private final Poison poison;
    private final boolean tracing;
    private final double faults;
    private final double interleaving;
    private final TreeMap<String, Topic> topics = new TreeMap<>();
    private final List<Late> late = new ArrayList<>();
    private final List<String> violations = new ArrayList<>();
    private final List<String> trace = new ArrayList<>();
    private final TreeMap<String, Integer> seen = new TreeMap<>();
    private Runnable others = () -> {};
    private Instant now = Instant.parse("2025-03-01T00:00:00Z");
    private boolean troubled = true;
    private int depth;

    World(long seed, Twist twist, boolean tracing) {
        this.dice = new Dice(seed);
        this.twist = twist;
        this.tracing = tracing;
        this.faults = dice.pick(List.of(0.0, 0.01, 0.03, 0.08));
        this.interleaving = dice.pick(List.of(0.0, 0.02, 0.06, 0.15));
        this.poison = new Poison(seed, dice.pick(List.of(0, 0, 25, 8)));
        int partitions = dice.between(1, 3);
        List.of(Service.SPEAKER, Service.ECHO)
                .forEach(name -> topics.put(name, new Topic(name, partitions)));
    }

    Dice dice() {
        return dice;
    }

    Twist twist() {
        return twist;
    }

    Poison poison() {
        return poison;
    }

    Instant now() {
        return now;
    }

    Topic topic(String name) {
        return Objects.requireNonNull(topics.get(name));
    }

    /** What goes on elsewhere while a process waits for an answer. */
    void meanwhile(Runnable others) {
        this.others = others;
    }

    boolean isTroubled() {
        return troubled;
    }

    /** Faults end here; what was under way late arrives. */
    void calm() {
        troubled = false;
        late.forEach(one -> one.effect().run());
        late.clear();
    }

    /** Whether a fault strikes now. */
    boolean strikes() {
        return troubled && dice.chance(faults);
    }

    void later(Runnable effect) {
        saw("late effects");
        late.add(new Late(now.plusSeconds(dice.between(1, LATE_SECONDS)), effect));
    }

    void advance(int seconds) {
        now = now.plusSeconds(seconds);
        for (var one : List.copyOf(late)) {
            if (one.due().isAfter(now)) continue;
            late.remove(one);
            one.effect().run();
        }
    }

    /** The process waits; others may run, and it may crash. */
    void pass(Process process) {
        if (!process.isAlive()) throw new Crash(process.name());
        if (!troubled) return;
        if (dice.chance(faults / 8)) throw process.die();
        if (depth >= DEPTH || !dice.chance(interleaving)) return;
        depth++;
        try {
            for (int i = dice.between(1, 6); i > 0; i--) others.run();
        } finally {
            depth--;
        }
        if (!process.isAlive()) throw new Crash(process.name());
    }

    /** Runs something in a process and takes its crash, or an outage, for what it is. */
    boolean guarded(Process process, Runnable action) {
        try {
            action.run();
            return true;
        } catch (Crash | StoreUnavailable | LogUnavailable expected) {
            return false;
        } catch (RuntimeException e) {
            var where = e.getStackTrace().length == 0 ? "" : e.getStackTrace()[0].toString();
            violation(process.name() + " failed with " + e + " at " + where);
            return false;
        }
    }

    void expect(boolean holds, Supplier<String> otherwise) {
        if (!holds) violation(otherwise.get());
    }

    void violation(String sentence) {
        violations.add(sentence);
        if (tracing) trace.add("VIOLATION " + sentence);
    }

    List<String> violations() {
        return violations;
    }

    /** Notes that something worth knowing of happened, such as a crash. */
    void saw(String what) {
        seen.merge(what, 1, Integer::sum);
    }

    SortedMap<String, Integer> seen() {
        return seen;
    }

    /** Whether a step at rest is worth a line: renewed leases are not. */
    boolean isNews(Supplier<String> what) {
        return tracing && !what.get().contains("relay-leases");
    }

    void trace(Process process, Supplier<String> what) {
        trace(process.name(), what);
    }

    void trace(Supplier<String> what) {
        trace("", what);
    }

    private void trace(String who, Supplier<String> what) {
        if (!tracing) return;
        long second = now.getEpochSecond() - 1740787200L;
        trace.add("%6ds %s%-11s %s".formatted(second, "  ".repeat(depth), who, what.get()));
    }

    List<String> trace() {
        return trace;
    }
}
