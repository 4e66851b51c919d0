package id.anugerah.local.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

@Execution(ExecutionMode.CONCURRENT)
class KilledStoreTest {

    private static final int ROUNDS = 20;
    private static final int WRITERS = 4;

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<String> attempted = ConcurrentHashMap.newKeySet();
    private final int[] steps = new int[WRITERS];
    private final AtomicInteger highestReturned = new AtomicInteger();
    private final AtomicInteger highestRead = new AtomicInteger();

    @TempDir Path directory;

    @Test
    void no_answer_is_untrue_after_twenty_kills_under_load() throws Exception {
        var random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            try (var store = StoreProcess.start(directory);
                    var client = MongoClients.create(store.uri())) {
                check(client);
                load(client, store, round, 150 + random.nextInt(600));
            }
        }
        try (var store = StoreProcess.start(directory);
                var client = MongoClients.create(store.uri())) {
            check(client);
        }
        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS * 50);
    }

    private static MongoCollection<Document> sheets(MongoClient client) {
        return client.getDatabase("season").getCollection("sheets");
    }

    private static MongoCollection<Document> counters(MongoClient client) {
        return client.getDatabase("season").getCollection("counters");
    }

    /** Lets clients write until enough was acknowledged, then kills the store amid their work. */
    private void load(MongoClient client, StoreProcess store, int round, int answers)
            throws InterruptedException {
        sheets(client).createIndex(Indexes.ascending("code"), new IndexOptions().unique(true));
        var enough = new CountDownLatch(answers);
        try (var threads = Executors.newFixedThreadPool(WRITERS + 1)) {
            for (int writer = 0; writer < WRITERS; writer++) {
                int number = writer;
                threads.execute(() -> write(client, round, number, enough));
            }
            threads.execute(() -> read(client));
            assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
            store.kill();
            threads.shutdownNow();
        }
    }

    private void write(MongoClient client, int round, int writer, CountDownLatch enough) {
        var after = new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
        try {
            for (int i = 0; ; i++) {
                var id = round + "-" + writer + "-" + i;
                attempted.add(id);
                sheets(client)
                        .insertOne(
                                new Document("_id", id)
                                        .append("code", id)
                                        .append("text", "x".repeat(200)));
                acknowledged.add(id);
                step(client, writer);
                var total = counters(client).findOneAndUpdate(eq("_id", "all"), inc("n", 1), after);
                highestReturned.accumulateAndGet(total.getInteger("n"), Math::max);
                enough.countDown();
            }
        } catch (MongoException killed) {
            // what this last request did is not known, and not claimed
        }
    }

    /** A compare-and-set that must always find what the last one left. */
    private void step(MongoClient client, int writer) {
        int last = steps[writer];
        var result =
                counters(client)
                        .updateOne(
                                and(eq("_id", writer), eq("n", last)),
                                set("n", last + 1),
                                new UpdateOptions().upsert(last == 0));
        assertThat(result.getModifiedCount() + (result.getUpsertedId() == null ? 0 : 1))
                .isEqualTo(1);
        steps[writer] = last + 1;
    }

    /** Whoever reads may act on it, so what was read must not be undone either. */
    private void read(MongoClient client) {
        try {
            while (true) {
                var total = counters(client).find(eq("_id", "all")).first();
                if (total != null) {
                    highestRead.accumulateAndGet(total.getInteger("n"), Math::max);
                }
            }
        } catch (MongoException killed) {
            // the store is gone
        }
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        var rest = new HashSet<>(all);
        some.forEach(rest::remove);
        return rest;
    }

    private void check(MongoClient client) {
        var stored = sheets(client).distinct("_id", String.class).into(new HashSet<>());
        assertThat(without(acknowledged, stored)).as("lost").isEmpty();
        assertThat(without(stored, attempted)).as("never sent").isEmpty();
        for (int writer = 0; writer < WRITERS; writer++) {
            var counter = counters(client).find(eq("_id", writer)).first();
            int value = counter == null ? 0 : counter.getInteger("n");
            assertThat(value).isBetween(steps[writer], steps[writer] + 1);
            steps[writer] = value;
        }
        var total = counters(client).find(eq("_id", "all")).first();
        int reached = total == null ? 0 : total.getInteger("n");
        assertThat(reached)
                .isGreaterThanOrEqualTo(highestReturned.get())
                .isGreaterThanOrEqualTo(highestRead.get());
        for (var id : List.copyOf(new ArrayList<>(stored).subList(0, Math.min(3, stored.size())))) {
            assertThatExceptionOfType(MongoWriteException.class)
                    .isThrownBy(() -> sheets(client).insertOne(new Document("code", id)))
                    .returns(11000, refused -> refused.getError().getCode());
        }
    }
}
