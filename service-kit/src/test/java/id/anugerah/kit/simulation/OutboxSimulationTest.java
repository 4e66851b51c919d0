package id.anugerah.kit.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import id.anugerah.kit.simulation.Schedule.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.LongStream;

/**
 * Every acknowledged change takes effect everywhere exactly once and in order, whatever crashes.
 *
 * <p>{@code -Dsimulation.schedules=200000} runs more schedules, {@code -Dsimulation.first=} sets
 * the first seed, {@code -Dsimulation.seed=} replays one with its trace.
 */
@Execution(ExecutionMode.CONCURRENT)
class OutboxSimulationTest {
    private static final int SCHEDULES = Integer.getInteger("simulation.schedules", 20_000);
    private static final long FIRST = Long.getLong("simulation.first", 1);

    @Test
    void what_was_acknowledged_takes_effect_once_and_in_order_under_every_schedule() {
        var only = Long.getLong("simulation.seed");
        if (only != null) {
            assertHolds(Schedule.run(only, Twist.NONE));
            return;
        }
        var seen = new ConcurrentSkipListMap<String, Integer>();
        LongStream.range(FIRST, FIRST + SCHEDULES)
                .parallel()
                .mapToObj(seed -> Schedule.run(seed, Twist.NONE))
                .forEach(outcome -> {
                    assertHolds(outcome);
                    outcome.seen().forEach((what, times) -> seen.merge(what, times, Integer::sum));
                });
        assertThat(seen)
                .as("what happened over all schedules")
                .containsOnlyKeys(
                        "crashes",
                        "dead letters",
                        "documents swept",
                        "epochs",
                        "faster writers",
                        "late effects",
                        "lost answers",
                        "repeated commands",
                        "replays",
                        "resends",
                        "restores",
                        "stops",
                        "troubled appends");
        System.out.println(SCHEDULES + " schedules: " + seen);
    }

    @Test
    void a_seed_always_gives_the_same_schedule() {
        for (long seed = 1; seed <= 50; seed++) {
            var once = Schedule.trace(seed, Twist.NONE);
            assertThat(Schedule.trace(seed, Twist.NONE)).isEqualTo(once);
            assertThat(Schedule.run(seed, Twist.NONE).seen()).isEqualTo(once.seen());
        }
    }

    private static void assertHolds(Outcome outcome) {
        if (outcome.violations().isEmpty()) return;
        var trace = Schedule.trace(outcome.seed(), Twist.NONE);
        fail(
                "Seed %d: %s%n%s%nReplay with -Dsimulation.seed=%d"
                        .formatted(
                                outcome.seed(),
                                String.join("\n", outcome.violations()),
                                String.join("\n", trace.trace()),
                                outcome.seed()));
    }
}
