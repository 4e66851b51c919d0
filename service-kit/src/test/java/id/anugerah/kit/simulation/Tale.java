package id.anugerah.kit.simulation;

import id.anugerah.contracts.event.Event;
import id.anugerah.contracts.event.EventType;

import java.util.ArrayList;
import java.util.List;

/**
 * The aggregate that speaks.
 *
 * @param n how many events it told
 * @param sum of the amounts it told
 * @param commands those that took effect
 */
record Tale(long n, long sum, List<String> commands) {
    static final Tale UNTOLD = new Tale(0, 0, List.of());

    /** One amount was told. */
    @EventType("speaker.told.v1")
    record Told(String command, long amount, long n, long sum) implements Event {}

    /** The whole state at event n. */
    @EventType(value = "speaker.retold.v1", state = true)
    record Retold(long n, long sum) implements Event {}

    Tale after(String command, Event event) {
        return switch (event) {
            case Told told -> new Tale(told.n(), told.sum(), commands);
            case Retold retold -> new Tale(retold.n(), retold.sum(), commands);
            default -> throw new IllegalArgumentException(command + ": " + event);
        };
    }

    Told tell(String command, long amount) {
        return new Told(command, amount, n + 1, sum + amount);
    }

    /** The state once more, at the event that told it. */
    Retold retold() {
        return new Retold(n, sum);
    }

    Retold retell() {
        return new Retold(n + 1, sum);
    }

    Tale with(String command) {
        var all = new ArrayList<>(commands);
        all.add(command);
        return new Tale(n, sum, all);
    }
}
