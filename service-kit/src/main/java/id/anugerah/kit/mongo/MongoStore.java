package id.anugerah.kit.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
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
    private static final int OUT_OF_DISK = 14031;
    private static final ScopedValue<Boolean> INSIDE = ScopedValue.newInstance();

    private final MongoDatabase database;
    private final List<Wish> wishes = new CopyOnWriteArrayList<>();
    private volatile boolean shut;

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
            if (isLost(collection, document)) return Set.of(id);
            throw new KeyTaken(e.getError().getMessage(), Set.of(id));
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
        var taken = new Taken();
        int matched;
        try {
            matched = collection.bulkWrite(models, UNORDERED).getMatchedCount();
        } catch (MongoBulkWriteException e) {
            for (var error : e.getWriteErrors()) {
                if (error.getCode() != DUPLICATE) throw e;
                var document = documents.get(error.getIndex());
                if (isLost(collection, document)) lost.add(document.getString("_id"));
                else taken.add(document, error.getMessage());
            }
            if (e.getWriteConcernError() != null) throw e;
            matched = e.getWriteResult().getMatchedCount();
        }
        if (matched < replacements) lost.addAll(notOurs(collection, documents));
        taken.check();
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

    /**
     * Whether a document to insert was refused because its id is there. A server names the key that
     * was taken in words of its own, so the documents are asked instead.
     */
    private static boolean isLost(MongoCollection<Document> collection, Document document) {
        return Layout.version(document) == 1
                && collection.countDocuments(Filters.eq("_id", document.getString("_id"))) > 0;
    }

    /** The documents that were refused because another key than the id is taken. */
    private static final class Taken {
        private final Set<String> ids = new HashSet<>();
        private String message = "";

        void add(Document document, String why) {
            ids.add(document.getString("_id"));
            message = why;
        }

        void check() {
            if (!ids.isEmpty()) throw new KeyTaken(message, ids);
        }
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
                var taken = new Taken();
                for (var error : e.getWriteErrors()) {
                    if (error.getCode() != DUPLICATE) throw e;
                    var document = documents.get(error.getIndex());
                    if (!isLost(in(collection), document)) taken.add(document, error.getMessage());
                }
                if (e.getWriteConcernError() != null) throw e;
                taken.check();
            }
            return true;
        });
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
            in(collection)
                    .find(Filters.exists(Layout.OUTBOX + ".0"))
                    .projection(new Document(Layout.OUTBOX, 1))
                    .forEach(visitor);
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

    /** Refuses every request, because the documents are being brought into their present form. */
    public void shut() {
        shut = true;
    }

    /** Carries out requests again. */
    public void open() {
        shut = false;
    }

    /** Does what has to be done before the store opens; its own requests are carried out. */
    public void beforeOpening(Runnable work) {
        ScopedValue.where(INSIDE, true).run(work);
    }

    private <T> T answered(Supplier<T> call) {
        if (shut && !INSIDE.isBound()) {
            throw new StoreUnavailable("The documents are being brought into their present form");
        }
        try {
            return call.get();
        } catch (MongoException e) {
            var full = e.getCode() == OUT_OF_DISK;
            throw new StoreUnavailable("The database did not carry out the request", e, full);
        }
    }
}
