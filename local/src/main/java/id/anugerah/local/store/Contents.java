package id.anugerah.local.store;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * All stored documents by collection and position, including the two system collections in which
 * the server library keeps names and indexes: whatever is here is enough to open every database.
 *
 * <p>Guarded by the lock of {@link Commands}; the bytes of a document never change.
 */
final class Contents {

    private final Map<String, NavigableMap<Long, byte[]>> collections = new ConcurrentHashMap<>();

    NavigableMap<Long, byte[]> open(String namespace) {
        return collections.computeIfAbsent(namespace, _ -> new TreeMap<>());
    }

    void drop(String namespace) {
        collections.remove(namespace);
    }

    void rename(String namespace, String to) {
        var documents = collections.remove(namespace);
        if (documents != null) {
            collections.put(to, documents);
        }
    }

    Set<String> databases() {
        var names = new TreeSet<String>();
        collections.forEach((namespace, documents) -> {
            if (!documents.isEmpty()) {
                names.add(namespace.substring(0, namespace.indexOf('.')));
            }
        });
        return names;
    }

    void apply(Change change) {
        switch (change) {
            case Change.Inserted(var namespace, var position, var document) ->
                    open(namespace).put(position, document);
            case Change.Altered(var namespace, var position, var set, var unset) -> {
                var bytes = open(namespace).get(position);
                if (bytes == null) {
                    throw new StoreDamaged("a change of a document that is not there");
                }
                var document = RawBson.decode(bytes);
                unset.forEach(document::remove);
                document.putAll(set);
                open(namespace).put(position, RawBson.encode(document));
            }
            case Change.Removed(var namespace, var position) -> open(namespace).remove(position);
            case Change.Dropped(var namespace) -> drop(namespace);
            case Change.Renamed(var namespace, var to) -> rename(namespace, to);
        }
    }

    /** A copy that later changes leave alone. */
    Contents image() {
        var image = new Contents();
        collections.forEach((namespace, documents) -> {
            if (!documents.isEmpty()) {
                image.collections.put(namespace, new TreeMap<>(documents));
            }
        });
        return image;
    }

    void forEach(Consumer<Change.Inserted> consumer) {
        collections.forEach((namespace, documents) ->
                documents.forEach((position, document) ->
                        consumer.accept(new Change.Inserted(namespace, position, document))));
    }

    long size() {
        return collections.entrySet().stream()
                .filter(entry -> !entry.getKey().contains(".system."))
                .mapToLong(entry -> entry.getValue().size())
                .sum();
    }
}
