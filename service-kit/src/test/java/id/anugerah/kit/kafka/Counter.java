package id.anugerah.kit.kafka;

import id.anugerah.contracts.event.Event;
import id.anugerah.contracts.event.EventType;
import id.anugerah.kit.copy.Fold;
import id.anugerah.kit.event.Envelope;
import id.anugerah.kit.event.Envelope.Aggregate;
import id.anugerah.kit.kafka.Counter.Count;

import java.util.Set;

/** Adds up what is counted; a count of 13 is more than it can take. */
final class Counter implements Fold<Count> {
    /** What was counted so far, and how often. */
    record Count(long sum, long times) {}

    /** So many were counted. */
    @EventType("scoring.counted.v1")
    record Counted(int count) implements Event {}

    @Override
    public String collection() {
        return "counts";
    }

    @Override
    public Class<Count> state() {
        return Count.class;
    }

    @Override
    public Set<String> sources() {
        return Set.of("scoring");
    }

    @Override
    public String home(Aggregate source) {
        return source.id();
    }

    @Override
    public Count start(String home) {
        return new Count(0, 0);
    }

    @Override
    public Folded<Count> apply(Count state, Envelope event) {
        int count = event.as(Counted.class).count();
        if (count == 13) throw new IllegalArgumentException("13 is too much");
        return Folded.to(new Count(state.sum() + count, state.times() + 1));
    }
}
