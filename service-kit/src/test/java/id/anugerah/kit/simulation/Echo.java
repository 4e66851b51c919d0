package id.anugerah.kit.simulation;

import id.anugerah.contracts.event.Event;
import id.anugerah.contracts.event.EventType;
import id.anugerah.kit.event.Envelope;

import java.util.ArrayList;
import java.util.List;

/**
 * The copy that itself speaks.
 *
 * @param seq of the tale, as far as it was followed
 * @param sum of the tale
 * @param effects epochs and seqs of the amounts that took effect, in order
 * @param n how many events the echo told
 * @param told sum of the amounts it told
 * @param notes commands that took effect on the echo itself
 */
record Echo(long seq, long sum, List<String> effects, long n, long told, List<String> notes) {
    static final Echo SILENT = new Echo(0, 0, List.of(), 0, 0, List.of());

    /** One amount was echoed. */
    @EventType("echo.echoed.v1")
    record Echoed(long amount, long n, long sum) implements Event {}

    /** The whole state at event n. */
    @EventType(value = "echo.echo-resent.v1", state = true)
    record Resent(long n, long sum) implements Event {}

    /** What an event added besides: one per event that took effect. */
    record Slip(String event, long amount) {}

    Echo follow(long seq, long sum) {
        return new Echo(seq, sum, effects, n, told, notes);
    }

    Echo effect(Envelope event) {
        var all = new ArrayList<>(effects);
        all.add(event.epoch() + "." + event.seq());
        return new Echo(seq, sum, all, n, told, notes);
    }

    /** The state once more, at the event that told it. */
    Resent resent() {
        return new Resent(n, told);
    }

    Echoed echoed(long amount) {
        return new Echoed(amount, n + 1, told + amount);
    }

    Echo after(Echoed event) {
        return new Echo(seq, sum, effects, event.n(), event.sum(), notes);
    }

    Echo noted(String command) {
        var all = new ArrayList<>(notes);
        all.add(command);
        return new Echo(seq, sum, effects, n, told, all);
    }
}
