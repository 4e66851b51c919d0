package id.anugerah.kit.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;

import id.anugerah.kit.document.Outgoing;
import id.anugerah.kit.document.Store;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.kafka.Counter.Count;
import id.anugerah.kit.mongo.MongoStore;
import id.anugerah.kit.testing.FreshDatabase;
import id.anugerah.local.store.DurableStore;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class IntakeTest {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int RECORDS = 11;

    @ParameterizedTest
    @ValueSource(ints = {0, RECORDS / 2, RECORDS - 1})
    void poison_in_any_place_of_a_batch_is_a_dead_letter_soon_and_stalls_its_aggregate_alone(
            int place) throws Exception {
        try (var fresh = new FreshDatabase();
                var stream = new Stream<>(1, "scoring", new Counter(), fresh.database())) {
            stream.start();
            stream.append(List.of(stream.event("first", 1, 1)));
            await().atMost(Duration.ofSeconds(30)).until(() -> times(stream, "first") == 1);

            Stream.Batches.SIZES.clear();
            stream.append(batch(stream, place));
            await().atMost(SOON).until(() -> stream.records("scoring-dlt").size() == 1);
            await().atMost(SOON).until(() -> stream.isRead("scoring"));

            assertThat(Stream.Batches.SIZES).contains(RECORDS);
            assertThat(stream.records("scoring-dlt").getFirst().headers())
                    .containsEntry("ce_id", "scoring/bad/0.1")
                    .containsEntry("dlt-fold", "counts")
                    .containsEntry("dlt-cause", "IllegalArgumentException: 13 is too much");
            for (int i = 0; i < RECORDS; i++) {
                if (i != place) assertThat(times(stream, "good" + i)).isEqualTo(1);
            }
            stream.append(List.of(stream.event("bad", 2, 5)));
            await().atMost(SOON).until(() -> stream.isRead("scoring"));
            assertThat(times(stream, "bad")).isZero();

            stream.append(List.of(stream.event("bad", 1, 12)));
            await().atMost(SOON).until(() -> times(stream, "bad") == 2);
            assertThat(stream.copies().find("bad").map(Stored::state)).contains(new Count(17, 2));
            assertThat(stream.records("scoring-dlt")).hasSize(1);
        }
    }

    /**
     * A container that reads several partitions once kept such a record from its topic for ever.
     */
    @Test
    void what_is_no_event_at_all_is_a_dead_letter_from_every_partition() throws Exception {
        try (var fresh = new FreshDatabase();
                var stream = new Stream<>(3, "scoring", new Counter(), fresh.database())) {
            var good = new ArrayList<Outgoing>();
            for (int i = 0; i < 30; i++) good.add(stream.event("a" + i, 1, i == 7 ? 13 : 1));
            byte[] garbage = {(byte) 0xC3, 0x28};
            for (int i = 0; i < 3; i++) stream.append("scoring", i, "x", garbage);
            stream.append(good.subList(0, 15));
            for (int i = 0; i < 3; i++) stream.append("scoring", i, "x", garbage);
            stream.append(good.subList(15, 30));
            for (int i = 0; i < 3; i++) stream.append("scoring", i, "x", null);
            stream.start();

            await().atMost(Duration.ofSeconds(30)).until(() -> stream.isRead("scoring"));
            assertThat(stream.records("scoring-dlt"))
                    .hasSize(10)
                    .filteredOn(letter -> "*".equals(letter.headers().get("dlt-fold")))
                    .hasSize(9);
            for (int i = 0; i < 30; i++) {
                assertThat(times(stream, "a" + i)).isEqualTo(i == 7 ? 0 : 1);
            }
        }
    }

    @Test
    void while_the_database_is_down_the_batch_is_tried_again_for_ever_and_nothing_is_a_dead_letter(
            @TempDir Path folder) throws Exception {
        int port = freePort();
        var uri = "mongodb://127.0.0.1:" + port + "/?serverSelectionTimeoutMS=300";
        var tries = new AtomicInteger();
        try (var client = MongoClients.create(uri);
                var stream =
                        new Stream<>(
                                1,
                                "scoring",
                                new Counter(),
                                counting(new MongoStore(client.getDatabase("down")), tries))) {
            stream.append(batch(stream, -1));
            stream.start();
            // longer than a consumer may go without asking for records
            await().atMost(Duration.ofSeconds(60)).until(() -> tries.get() >= 8);
            assertThat(stream.isRead("scoring")).isFalse();
            assertThat(stream.records("scoring-dlt")).isEmpty();

            try (var store = DurableStore.start(folder, port, false)) {
                assertThat(store.port()).isEqualTo(port);
                await().atMost(Duration.ofSeconds(30)).until(() -> stream.isRead("scoring"));
                for (int i = 0; i < RECORDS; i++) {
                    assertThat(times(stream, "good" + i)).isEqualTo(1);
                }
                assertThat(stream.records("scoring-dlt")).isEmpty();
            }
        }
    }

    private static List<Outgoing> batch(Stream<Count> stream, int poison) {
        var events = new ArrayList<Outgoing>();
        for (int i = 0; i < RECORDS; i++) {
            events.add(i == poison ? stream.event("bad", 1, 13) : stream.event("good" + i, 1, i));
        }
        return events;
    }

    private static long times(Stream<Count> stream, String aggregate) {
        return stream.copies().find(aggregate).map(found -> found.state().times()).orElse(0L);
    }

    private static Store counting(Store store, AtomicInteger tries) {
        return (Store)
                Proxy.newProxyInstance(
                        Store.class.getClassLoader(),
                        new Class<?>[] {Store.class},
                        (_, method, arguments) -> {
                            tries.incrementAndGet();
                            try {
                                return method.invoke(store, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
