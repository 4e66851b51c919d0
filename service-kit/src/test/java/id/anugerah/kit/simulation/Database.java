package id.anugerah.kit.simulation;

import id.anugerah.kit.document.Layout;
import id.anugerah.kit.document.Store.Trim;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** What one service's database holds; every call is atomic and durable. */
final class Database {
    private final TreeMap<String, TreeMap<String, Document>> collections = new TreeMap<>();
    private int generation;

    /** What it holds now; later changes do not touch it. */
    Database backup() {
        var backup = new Database();
        collections.forEach((name, all) -> backup.in(name).putAll(all));
        return backup;
    }

    /** How often it was restored. */
    int generation() {
        return generation;
    }

    /**
     * Goes back to a backup.
     *
     * @param parts the collections whose documents go back or stay each on its own, as in a backup
     *     that took its time; all others go back, or stay where {@code parts} is not empty
     */
    void restore(Database backup, Set<String> parts, Dice dice) {
        generation++;
        for (var name : List.copyOf(collections.keySet())) {
            var old = backup.in(name);
            if (parts.isEmpty()) replace(name, old);
            if (!parts.contains(name)) continue;
            var mixed = new TreeMap<String, Document>();
            in(name).forEach((id, present) -> {
                var document = dice.chance(0.5) ? present : old.get(id);
                if (document != null) mixed.put(id, document);
            });
            replace(name, mixed);
        }
    }

    private void replace(String collection, TreeMap<String, Document> documents) {
        collections.put(collection, new TreeMap<>(documents));
    }

    TreeMap<String, Document> in(String collection) {
        return collections.computeIfAbsent(collection, _ -> new TreeMap<>());
    }

    @Nullable Document find(String collection, String id) {
        return in(collection).get(id);
    }

    List<Document> query(String collection, Document filter, @Nullable String after, int limit) {
        var all = in(collection);
        return (after == null ? all : all.tailMap(after, false))
                .values().stream().filter(found -> matches(found, filter)).limit(limit).toList();
    }

    private static boolean matches(Document found, Document filter) {
        for (var condition : filter.entrySet()) {
            var value = found.get(condition.getKey());
            if (condition.getValue() instanceof Document operator) {
                if (!matches(value, operator)) return false;
            } else if (!condition.getValue().equals(value)) return false;
        }
        return true;
    }

    private static boolean matches(@Nullable Object value, Document operator) {
        if (operator.containsKey("$nin")) {
            return !operator.get("$nin", Collection.class).contains(value);
        }
        return value instanceof Long number && number < operator.getLong("$lt");
    }

    /** Whether the document was written, which it is if it still is as it was read. */
    boolean write(String collection, Document document) {
        var all = in(collection);
        var id = document.getString("_id");
        var present = all.get(id);
        long version = present == null ? 0 : Layout.version(present);
        if (version != Layout.version(document) - 1) return false;
        all.put(id, document);
        return true;
    }

    void insertNew(String collection, Document document) {
        in(collection).putIfAbsent(document.getString("_id"), document);
    }

    void put(String collection, Document document) {
        in(collection).put(document.getString("_id"), document);
    }

    void remove(String collection, String id) {
        in(collection).remove(id);
    }

    void trim(String collection, Trim trim) {
        in(collection)
                .computeIfPresent(
                        trim.id(),
                        (_, document) -> {
                            var left =
                                    document
                                            .getList(Layout.OUTBOX, Document.class, List.of())
                                            .stream()
                                            .filter(item -> item.getLong("seq") > trim.seq())
                                            .toList();
                            var trimmed = new Document(document);
                            trimmed.put(Layout.OUTBOX, left);
                            return trimmed;
                        });
    }
}
