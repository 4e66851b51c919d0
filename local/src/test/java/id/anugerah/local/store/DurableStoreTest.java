package id.anugerah.local.store;

import static com.mongodb.client.model.Filters.eq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

class DurableStoreTest {

    @TempDir Path directory;
    private DurableStore store;
    private MongoClient client;

    @BeforeEach
    void open() {
        var settings =
                StoreSettings.of(directory, 0, true)
                        .withSnapshots(20_000, 5_000, Duration.ofMillis(100));
        store = DurableStore.start(settings, file -> file);
        client = MongoClients.create(store.uri());
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    private void restart() {
        close();
        open();
    }

    private MongoCollection<Document> entries() {
        return client.getDatabase("season").getCollection("entries");
    }

    @Test
    void a_restart_keeps_documents_and_indexes() {
        entries()
                .createIndex(Indexes.ascending("edition", "code"), new IndexOptions().unique(true));
        entries().createIndex(Indexes.ascending("stage"));
        entries().insertOne(new Document("_id", "a").append("edition", 1).append("code", "53.71"));
        entries().updateOne(eq("_id", "a"), Updates.set("stage", "desk"));
        var before = Dump.of(client);

        restart();

        assertThat(Dump.of(client)).isEqualTo(before);
        assertThatExceptionOfType(MongoWriteException.class)
                .isThrownBy(() ->
                        entries().insertOne(new Document("edition", 1).append("code", "53.71")))
                .returns(11000, refused -> refused.getError().getCode());
    }

    @Test
    void ids_and_times_that_the_store_itself_chose_are_the_same_after_a_restart() {
        entries()
                .updateOne(
                        eq("code", "53.71"),
                        Updates.combine(Updates.set("n", 1), Updates.currentDate("at")),
                        new UpdateOptions().upsert(true));
        entries()
                .findOneAndUpdate(
                        eq("code", "53.72"),
                        Updates.currentTimestamp("at"),
                        new FindOneAndUpdateOptions().upsert(true));
        client.getDatabase("season")
                .runCommand(
                        new Document("insert", "entries")
                                .append("documents", List.of(new Document("code", "53.73"))));
        entries()
                .aggregate(
                        List.of(
                                Aggregates.project(new Document("_id", 0).append("code", 1)),
                                Aggregates.out("copies")))
                .toCollection();
        var before = Dump.of(client);
        assertThat(before.documents().get("season.entries")).hasSize(3);
        assertThat(before.documents().get("season.copies")).hasSize(3);

        restart();

        assertThat(Dump.of(client)).isEqualTo(before);
    }

    @Test
    void a_partly_failed_bulk_keeps_exactly_its_part() {
        entries().insertOne(new Document("_id", 2));
        assertThatExceptionOfType(MongoBulkWriteException.class)
                .isThrownBy(() ->
                        entries()
                                .insertMany(
                                        List.of(id(1), id(2), id(3)),
                                        new InsertManyOptions().ordered(true)))
                .returns(1, refused -> refused.getWriteResult().getInsertedCount());
        assertThatExceptionOfType(MongoBulkWriteException.class)
                .isThrownBy(() ->
                        entries()
                                .insertMany(
                                        List.of(id(4), id(2), id(5)),
                                        new InsertManyOptions().ordered(false)))
                .returns(2, refused -> refused.getWriteResult().getInsertedCount());

        restart();

        assertThat(entries().distinct("_id", Integer.class)).containsExactlyInAnyOrder(1, 2, 4, 5);
    }

    @Test
    void an_ordered_batch_of_updates_stops_at_the_first_error() {
        entries().createIndex(Indexes.ascending("code"), new IndexOptions().unique(true));
        entries().insertMany(List.of(id(1).append("code", "x"), id(2).append("code", "y")));

        assertThatExceptionOfType(MongoBulkWriteException.class)
                .isThrownBy(() ->
                        entries()
                                .bulkWrite(
                                        List.of(
                                                set(1, "n", 1),
                                                set(2, "code", "x"),
                                                set(2, "n", 1))))
                .returns(1, refused -> refused.getWriteErrors().getFirst().getIndex())
                .returns(1, refused -> refused.getWriteResult().getModifiedCount());

        assertThat(entries().find(eq("_id", 2)).first()).isEqualTo(id(2).append("code", "y"));
    }

    private static UpdateOneModel<Document> set(int id, String field, Object value) {
        return new UpdateOneModel<>(eq("_id", id), Updates.set(field, value));
    }

    private static Document id(int id) {
        return new Document("_id", id);
    }

    @Test
    void a_long_result_comes_sorted_in_pieces_and_as_it_was_when_asked_for() {
        var documents = new ArrayList<Document>();
        for (int i = 0; i < 1000; i++) {
            documents.add(id(i).append("points", (i * 37) % 100).append("text", "t" + i));
        }
        entries().insertMany(documents);
        var order = new Document("points", -1).append("_id", 1);
        var expected = new ArrayList<Document>();
        for (int points = 99; points >= 0; points--) {
            for (int i = 0; i < 1000; i++) {
                if ((i * 37) % 100 == points) {
                    expected.add(id(i).append("points", points));
                }
            }
        }

        var found = new ArrayList<Document>();
        var query = new Document("text", new Document("$regex", "^t"));
        try (var cursor =
                entries()
                        .find(query)
                        .sort(order)
                        .skip(10)
                        .limit(500)
                        .projection(new Document("points", 1))
                        .iterator()) {
            found.add(cursor.next());
            entries().deleteMany(new Document());
            cursor.forEachRemaining(found::add);
        }

        assertThat(found).isEqualTo(expected.subList(10, 510));
    }

    @Test
    void it_says_hello() {
        var hello = client.getDatabase("admin").runCommand(new Document("hello", 1));
        assertThat(hello)
                .containsEntry("ok", 1.0)
                .containsEntry("isWritablePrimary", true)
                .containsEntry("helloOk", true);
    }

    @Test
    void what_it_cannot_do_it_refuses() {
        entries().insertOne(id(1));
        assertThatExceptionOfType(MongoCommandException.class)
                .isThrownBy(() -> entries().updateOne(eq("_id", 1), List.of(Updates.set("n", 1))))
                .returns(115, MongoCommandException::getErrorCode);
        assertThatExceptionOfType(MongoCommandException.class)
                .isThrownBy(
                        () -> client.getDatabase("season").createView("view", "entries", List.of()))
                .returns(115, MongoCommandException::getErrorCode);
    }

    @Test
    void a_document_that_would_grow_too_large_stays_as_it_was() {
        var megabytes = "x".repeat(9_000_000);
        entries().insertOne(id(1).append("text", megabytes));

        assertThatExceptionOfType(MongoCommandException.class)
                .isThrownBy(() -> entries().updateOne(eq("_id", 1), Updates.set("more", megabytes)))
                .returns(17419, MongoCommandException::getErrorCode);

        assertThat(entries().find(eq("_id", 1)).first()).doesNotContainKey("more");
        assertThat(entries().updateOne(eq("_id", 1), Updates.set("n", 1)).getModifiedCount())
                .isEqualTo(1);
        restart();
        assertThat(entries().find(eq("_id", 1)).first()).containsEntry("n", 1);
    }

    @Test
    void every_image_after_a_concurrent_increment_is_a_different_one() throws Exception {
        entries().insertOne(id(1).append("n", 0));
        var seen = ConcurrentHashMap.<Integer>newKeySet();
        var after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 2000; i++) {
                threads.execute(() ->
                        seen.add(
                                entries()
                                        .findOneAndUpdate(eq("_id", 1), Updates.inc("n", 1), after)
                                        .getInteger("n")));
            }
        }
        assertThat(seen).hasSize(2000);
    }

    @Test
    void nobody_reads_half_a_change() throws Exception {
        var start = id(1);
        for (int field = 0; field < 40; field++) {
            start.append("f" + field, 0);
        }
        entries().insertOne(start);
        var torn = ConcurrentHashMap.<Document>newKeySet();
        try (var threads = Executors.newFixedThreadPool(4)) {
            threads.execute(() -> {
                for (int value = 1; value <= 500; value++) {
                    var next = new Document(start);
                    int written = value;
                    next.replaceAll((field, old) -> field.equals("_id") ? old : written);
                    entries().replaceOne(eq("_id", 1), next);
                }
            });
            for (int reader = 0; reader < 3; reader++) {
                threads.execute(() -> {
                    for (int i = 0; i < 500; i++) {
                        var read = entries().find(eq("_id", 1)).first();
                        if (!Objects.equals(read.get("f0"), read.get("f39"))) {
                            torn.add(read);
                        }
                    }
                });
            }
        }
        assertThat(torn).isEmpty();
    }

    @Test
    void a_pipeline_that_adds_fields_leaves_what_is_stored_alone() {
        entries().insertOne(id(1).append("score", new Document("raw", 7)));
        var changed =
                entries()
                        .aggregate(
                                List.of(
                                        Aggregates.addFields(
                                                new com.mongodb.client.model.Field<>(
                                                        "score", new Document("raw", 8)))))
                        .first();
        assertThat(changed).containsEntry("score", new Document("raw", 8));
        assertThat(entries().find().first()).containsEntry("score", new Document("raw", 7));
    }

    @Test
    void whatever_was_done_in_whatever_order_is_the_same_after_a_restart() {
        var random = new Random(20251121);
        for (int round = 0; round < 4; round++) {
            for (int step = 0; step < 150; step++) {
                try {
                    anything(random);
                } catch (com.mongodb.MongoException refused) {
                    // refusals are part of the mixture
                    assertThat(refused.getCode()).isNotEqualTo(91);
                }
            }
            var before = Dump.of(client);
            restart();
            assertThat(Dump.of(client)).isEqualTo(before);
        }
    }

    private void anything(Random random) {
        var database = client.getDatabase(random.nextInt(8) == 0 ? "other" : "season");
        var collection = database.getCollection("c" + random.nextInt(3));
        int id = random.nextInt(30);
        switch (random.nextInt(18)) {
            case 0, 1, 2 ->
                    collection.insertOne(
                            id(id).append("n", random.nextInt(10))
                                    .append("tags", List.of("a", "b")));
            case 3 -> collection.updateOne(eq("_id", id), Updates.push("tags", random.nextInt(5)));
            case 4 -> collection.updateMany(eq("n", random.nextInt(10)), Updates.inc("m", 1.5));
            case 5 -> collection.updateOne(eq("n", random.nextInt(10)), Updates.unset("n"));
            case 6 ->
                    collection.updateOne(
                            eq("n", random.nextInt(10)),
                            Updates.combine(Updates.rename("m", "k"), Updates.currentDate("at")),
                            new UpdateOptions().upsert(true));
            case 7 -> collection.deleteMany(eq("n", random.nextInt(10)));
            case 8 -> collection.findOneAndDelete(eq("tags", random.nextInt(5)));
            case 9 -> collection.replaceOne(eq("_id", id), new Document("z", 1L).append("n", id));
            case 10 ->
                    collection.createIndex(
                            Indexes.ascending(random.nextBoolean() ? "n" : "k"),
                            new IndexOptions().unique(random.nextBoolean()));
            case 11 -> collection.dropIndexes();
            case 12 -> {
                if (random.nextInt(4) == 0) {
                    collection.drop();
                }
            }
            case 13 ->
                    collection.renameCollection(
                            new MongoNamespace(database.getName(), "c" + random.nextInt(3)));
            case 14 ->
                    collection.bulkWrite(
                            List.of(
                                    new InsertOneModel<>(id(id)),
                                    new UpdateManyModel<>(
                                            new Document(), Updates.addToSet("tags", id)),
                                    new InsertOneModel<>(id(id))),
                            new BulkWriteOptions().ordered(random.nextBoolean()));
            case 15 -> {
                if (random.nextInt(6) == 0) {
                    database.drop();
                }
            }
            case 16 ->
                    collection
                            .aggregate(
                                    List.of(
                                            Aggregates.match(new Document("n", id % 10)),
                                            Aggregates.merge("c" + random.nextInt(3))))
                            .into(new ArrayList<>());
            default -> collection.updateOne(eq("_id", id), Updates.set("a.b." + id % 3, "v"));
        }
    }
}
