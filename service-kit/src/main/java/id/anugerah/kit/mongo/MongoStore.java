package id.anugerah.kit.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;

import id.anugerah.kit.document.Layout;
import id.anugerah.kit.document.Store;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The store port on a MongoDB database. It uses nothing beyond single-document writes and unique
 * keys.
 */
public final class MongoStore implements Store {
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final int DUPLICATE = 11000;

    private final MongoDatabase database;
    private final List<Wish> wishes = new CopyOnWriteArrayList<>();

    public MongoStore(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<Document> find(String collection, String id) {
        return answered(
                () -> Optional.ofNullable(in(collection).find(Filters.eq("_id", id)).first()));
    }

    @Override
    public List<Document> findAll(String collection, Collection<String> ids) {
        if (ids.isEmpty()) return List.of();
        return answered(() -> in(collection).find(Filters.in("_id", ids)).into(new ArrayList<>()));
    }

    @Override
    public List<Document> query(
            String collection, Document filter, @Nullable String after, int limit) {
        var condition = after == null ? filter : Filters.and(filter, Filters.gt("_id", after));
        return answered(() ->
                in(collection)
                        .find(condition)
                        .sort(Sorts.ascending("_id"))
                        .limit(limit)
                        .into(new ArrayList<>()));
    }

    @Override
    public Set<String> write(String collection, List<Document> documents) {
        if (documents.isEmpty()) return Set.of();
        return answered(() ->
                documents.size() == 1
                        ? writeOne(in(collection), documents.getFirst())
                        : writeMany(in(collection), documents));
    }

    private Set<String> writeOne(MongoCollection<Document> collection, Document document) {
        var id = document.getString("_id");
        try {
            if (Layout.version(document) == 1) {
                collection.insertOne(document);
                return Set.of();
            }
            var result = collection.replaceOne(unchanged(document), document);
            return result.getMatchedCount() == 1 ? Set.of() : Set.of(id);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            return lostOrTaken(collection, document, e.getError().getMessage());
        }
    }

    private Set<String> writeMany(MongoCollection<Document> collection, List<Document> documents) {
        var models = new ArrayList<WriteModel<Document>>(documents.size());
        int replacements = 0;
        for (var document : documents) {
            if (Layout.version(document) == 1) models.add(new InsertOneModel<>(document));
            else {
                models.add(new ReplaceOneModel<>(unchanged(document), document));
                replacements++;
            }
        }
        var lost = new HashSet<String>();
        String taken = null;
        int matched;
        try {
            matched = collection.bulkWrite(models, UNORDERED).getMatchedCount();
        } catch (MongoBulkWriteException e) {
            for (var error : e.getWriteErrors()) {
                if (error.getCode() != DUPLICATE) throw e;
                var document = documents.get(error.getIndex());
                try {
                    lost.addAll(lostOrTaken(collection, document, error.getMessage()));
                } catch (KeyTaken key) {
                    taken = key.getMessage();
                }
            }
            if (e.getWriteConcernError() != null) throw e;
            matched = e.getWriteResult().getMatchedCount();
        }
        if (matched < replacements) lost.addAll(notOurs(collection, documents));
        if (taken != null) throw new KeyTaken(taken);
        return lost;
    }

    /** Which of the documents were not written, told by the stamp of each write. */
    private static Set<String> notOurs(
            MongoCollection<Document> collection, List<Document> documents) {
        var stamps = new HashMap<String, @Nullable String>();
        collection
                .find(Filters.in("_id", documents.stream().map(d -> d.getString("_id")).toList()))
                .projection(new Document("stamp", 1))
                .forEach(found -> stamps.put(found.getString("_id"), found.getString("stamp")));
        var lost = new HashSet<String>();
        for (var document : documents) {
            var id = document.getString("_id");
            if (!document.getString("stamp").equals(stamps.get(id))) lost.add(id);
        }
        return lost;
    }

    private static Set<String> lostOrTaken(
            MongoCollection<Document> collection, Document document, String message) {
        var id = document.getString("_id");
        var exists = collection.countDocuments(Filters.eq("_id", id)) > 0;
        if (Layout.version(document) == 1 && exists) return Set.of(id);
        throw new KeyTaken(message);
    }

    private static Document unchanged(Document document) {
        return new Document("_id", document.getString("_id"))
                .append("version", Layout.version(document) - 1);
    }

    @Override
    public void insertNew(String collection, List<Document> documents) {
        if (documents.isEmpty()) return;
        answered(() -> {
            try {
                var models =
                        documents.stream().<WriteModel<Document>>map(InsertOneModel::new).toList();
                in(collection).bulkWrite(models, UNORDERED);
            } catch (MongoBulkWriteException e) {
                if (!e.getWriteErrors().stream().allMatch(MongoStore::isDuplicate)) throw e;
            }
            return true;
        });
    }

    private static boolean isDuplicate(BulkWriteError error) {
        return error.getCode() == DUPLICATE;
    }

    @Override
    public void put(String collection, Document document) {
        answered(() ->
                in(collection)
                        .replaceOne(
                                Filters.eq("_id", document.getString("_id")),
                                document,
                                new ReplaceOptions().upsert(true)));
    }

    @Override
    public void remove(String collection, Collection<String> ids) {
        if (ids.isEmpty()) return;
        answered(() -> in(collection).deleteMany(Filters.in("_id", ids)));
    }

    @Override
    public void trim(String collection, List<Trim> trims) {
        if (trims.isEmpty()) return;
        var models =
                trims.stream()
                        .<WriteModel<Document>>map(trim ->
                                new UpdateOneModel<>(
                                        Filters.eq("_id", trim.id()),
                                        Updates.pull(
                                                Layout.OUTBOX, Filters.lte("seq", trim.seq()))))
                        .toList();
        answered(() -> in(collection).bulkWrite(models, UNORDERED));
    }

    @Override
    public void eachUnpublished(String collection, Consumer<Document> visitor) {
        answered(() -> {
            in(collection).find(Filters.exists(Layout.OUTBOX + ".0")).forEach(visitor);
            return true;
        });
    }

    @Override
    public void unique(String collection, List<String> fields) {
        wishes.add(new Wish(collection, fields, new IndexOptions().unique(true)));
    }

    @Override
    public void index(String collection, List<String> fields) {
        wishes.add(new Wish(collection, fields, new IndexOptions()));
    }

    /**
     * Creates the indexes asked for so far; services ask before the database is known to answer.
     */
    public void createIndexes() {
        for (var wish : wishes) {
            answered(() ->
                    in(wish.collection())
                            .createIndex(Indexes.ascending(wish.fields()), wish.options()));
        }
    }

    private record Wish(String collection, List<String> fields, IndexOptions options) {}

    private MongoCollection<Document> in(String collection) {
        return database.getCollection(collection);
    }

    private static <T> T answered(Supplier<T> call) {
        try {
            return call.get();
        } catch (MongoException e) {
            throw new StoreUnavailable("The database did not carry out the request", e);
        }
    }
}
