package id.anugerah.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.event.Event;
import id.anugerah.contracts.event.EventType;
import id.anugerah.kit.document.Change;
import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Outgoing;
import id.anugerah.kit.document.Teller;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.testing.FreshDatabase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Two instances of a service that write the same aggregate in turn. */
class TwoWritersTest {
    record Score(int points) {}

    /** The score was changed. */
    @EventType("scoring.scored.v1")
    record Scored(int points) implements Event {}

    private final FreshDatabase fresh = new FreshDatabase();
    private final List<Long> log = new ArrayList<>();

    /** One running instance, whose events are published when it is told to. */
    private final class Instance {
        private final Relay relay;
        private final Documents<Score> scores;

        Instance(String name) {
            var store = fresh.store();
            relay = new Relay(store, this::append, new Progress(store, name), 10, 100);
            var teller = new Teller("scoring", name, InstantSource.system());
            scores = new Documents<>("scores", Score.class, store, relay, teller);
        }

        private Set<Integer> append(List<Outgoing> events) {
            events.forEach(event -> log.add(event.envelope().seq()));
            return Set.of();
        }

        void write(int points) {
            scores.change(
                    "sc-1",
                    Act.system("ed-1"),
                    _ -> new Change<>(new Score(points), List.of(new Scored(points))));
        }

        void publish() {
            while (!relay.idle()) relay.step();
        }
    }

    private final Instance first = new Instance("first");
    private final Instance second = new Instance("second");

    @AfterEach
    void drop() {
        fresh.close();
    }

    @Test
    void what_one_has_published_the_other_does_not_publish_again() {
        first.scores.create("sc-1", null, Act.system("ed-1"), new Score(0), List.of(new Scored(0)));
        first.publish();
        for (int points = 1; points < 12; points++) {
            var instance = points % 2 == 0 ? first : second;
            instance.write(points);
            instance.publish();
        }
        assertThat(log).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L);
    }

    @Test
    void what_one_has_not_published_yet_goes_before_what_the_other_tells() {
        first.scores.create("sc-1", null, Act.system("ed-1"), new Score(0), List.of(new Scored(0)));
        second.write(1);
        second.publish();
        assertThat(log).containsExactly(1L, 2L);
    }
}
