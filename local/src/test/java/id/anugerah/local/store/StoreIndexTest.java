package id.anugerah.local.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

class StoreIndexTest {

    private final DurableStore store = DurableStore.inMemory();
    private final MongoClient client = MongoClients.create(store.uri());
    private final MongoCollection<Document> indexed =
            client.getDatabase("season").getCollection("indexed");
    private final MongoCollection<Document> plain =
            client.getDatabase("season").getCollection("plain");

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    private void both(Consumer<MongoCollection<Document>> write) {
        write.accept(indexed);
        write.accept(plain);
    }

    @Test
    void an_index_changes_no_result() {
        indexed.createIndex(Indexes.ascending("a"));
        indexed.createIndex(Indexes.ascending("b", "a"));
        indexed.createIndex(Indexes.descending("b", "c.d"));
        indexed.createIndex(Indexes.ascending("c.d"));
        indexed.createIndex(Indexes.ascending("key", "b"), new IndexOptions().unique(true));
        var random = new Random(99);
        int found = 0;
        for (int step = 0; step < 400; step++) {
            int id = step;
            var document = document(random).append("_id", id).append("key", id);
            both(collection -> collection.insertOne(new Document(document)));
            if (step % 3 == 0) {
                var value = value(random);
                var query = query(random);
                both(collection -> collection.updateOne(query, Updates.set("a", value)));
            }
            if (step % 7 == 0) {
                var query = query(random);
                both(collection -> collection.deleteOne(query));
            }
            var query = query(random);
            var expected = plain.find(query).into(new ArrayList<>());
            assertThat(indexed.find(query).into(new ArrayList<>()))
                    .as("%s", query)
                    .isEqualTo(expected);
            assertThat(indexed.countDocuments(query)).isEqualTo(expected.size());
            found += expected.size();
        }
        assertThat(found).isGreaterThan(800);
    }

    private static Document document(Random random) {
        var document = new Document();
        if (random.nextInt(5) > 0) {
            document.append("a", value(random));
        }
        if (random.nextInt(5) > 0) {
            document.append("b", random.nextInt(4));
        }
        if (random.nextInt(3) > 0) {
            document.append(
                    "c",
                    random.nextBoolean()
                            ? new Document("d", value(random))
                            : List.of(
                                    new Document("d", random.nextInt(4)),
                                    new Document("d", random.nextInt(4))));
        }
        return document;
    }

    private static @Nullable Object value(Random random) {
        int number = random.nextInt(5);
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> number;
            case 3 -> (long) number;
            case 4 -> number + 0.5;
            case 5 -> new Decimal128(number);
            case 6, 7 -> "t" + number;
            case 8 -> Instant.ofEpochMilli(number);
            case 9 -> number > 2;
            case 10 -> null;
            default -> new Document("x", number);
        };
    }

    private static Document query(Random random) {
        var query = new Document();
        for (var field : List.of("a", "b", "c.d", "key", "_id")) {
            if (random.nextInt(field.length() == 1 ? 2 : 5) == 0) {
                query.append(field, condition(random));
            }
        }
        return random.nextInt(3) > 0 || query.isEmpty()
                ? query
                : new Document("$and", List.of(query, new Document("b", condition(random))));
    }

    private static @Nullable Object condition(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> new Document("$in", Arrays.asList(value(random), value(random)));
            case 1 -> new Document("$gte", random.nextInt(4));
            case 2 -> new Document("$gt", 0).append("$lt", 3);
            case 3 -> new Document("$lte", "t" + random.nextInt(4));
            case 4 -> new Document("$ne", value(random));
            case 5 -> new Document("$exists", random.nextBoolean());
            default -> value(random);
        };
    }

    @Test
    void a_partial_unique_index_binds_only_the_documents_it_covers() {
        indexed.createIndex(
                Indexes.ascending("code"),
                new IndexOptions().unique(true).partialFilterExpression(exists("active")));
        insert(1, "x", true);
        insert(2, "x", false);
        insert(3, "x", false);

        assertRefused(() -> insert(4, "x", true));
        assertRefused(() -> indexed.updateOne(eq("_id", 2), Updates.set("active", true)));

        indexed.updateOne(eq("_id", 1), Updates.unset("active"));
        indexed.updateOne(eq("_id", 2), Updates.set("active", true));
        assertRefused(() -> insert(5, "x", true));
        indexed.deleteOne(eq("_id", 2));
        insert(6, "x", true);
        Bson all = eq("code", "x");
        assertThat(indexed.find(all).into(new ArrayList<>())).hasSize(3);
    }

    private void insert(int id, String code, boolean active) {
        var document = new Document("_id", id).append("code", code);
        indexed.insertOne(active ? document.append("active", true) : document);
    }

    private static void assertRefused(Runnable write) {
        assertThatExceptionOfType(MongoWriteException.class)
                .isThrownBy(write::run)
                .returns(11000, refused -> refused.getError().getCode());
    }
}
