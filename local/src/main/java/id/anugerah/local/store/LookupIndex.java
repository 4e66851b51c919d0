package id.anugerah.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A plain index: it serves queries that pin its first fields to values and perhaps the next one to
 * a range. Documents are found again in the order in which they were inserted.
 */
final class LookupIndex extends Index<Long> {

    private final NavigableMap<KeyValue, long[]> positions = new TreeMap<>(new KeyOrder());
    private boolean severalKeysPerDocument;

    /** Always sparse for the library, which else expects every index to know every position. */
    LookupIndex(String name, List<IndexKey> keys) {
        super(name, keys, true);
    }

    /** Whether an index with these keys can be served; text, wildcard and the like cannot. */
    static boolean fits(Document keys) {
        return keys.entrySet().stream()
                .allMatch(key ->
                        key.getValue() instanceof Number
                                && !key.getKey().contains("$")
                                && !pointsIntoArray(key.getKey()));
    }

    static boolean pointsIntoArray(String path) {
        return Arrays.stream(path.split("\\."))
                .anyMatch(step -> !step.isEmpty() && step.chars().allMatch(Character::isDigit));
    }

    @Override
    public boolean canHandle(Document query) {
        return worth(query) > 0;
    }

    /** How many of its fields the index can use for a query. */
    int worth(Document query) {
        int worth = 0;
        for (var key : keys()) {
            switch (Demand.of(query.get(key))) {
                case Demand.OneOf _ -> worth++;
                case Demand.Between _ -> {
                    return worth + 1;
                }
                case Demand.Anything _ -> {
                    return worth;
                }
            }
        }
        return worth;
    }

    @Override
    public Iterable<Long> getPositions(Document query) {
        var prefixes = new Alternatives();
        for (var key : keys()) {
            switch (Demand.of(query.get(key))) {
                case Demand.OneOf(var values) -> {
                    if (!prefixes.add(values)) {
                        return collect(prefixes, null, null);
                    }
                }
                case Demand.Between(var low, var high) -> {
                    // two elements of an array may satisfy one bound each
                    boolean oneBound = severalKeysPerDocument && low != null;
                    return collect(prefixes, low, oneBound ? null : high);
                }
                case Demand.Anything _ -> {
                    return collect(prefixes, null, null);
                }
            }
        }
        return collect(prefixes, null, null);
    }

    private Set<Long> collect(Alternatives prefixes, @Nullable Object low, @Nullable Object high) {
        var found = new TreeSet<Long>();
        for (var prefix : prefixes.all()) {
            collect(prefix, low, high, found);
        }
        return found;
    }

    private void collect(
            List<Object> prefix, @Nullable Object low, @Nullable Object high, Set<Long> found) {
        var from = new ArrayList<>(prefix);
        if (low != null) {
            from.add(low);
        }
        var entries =
                from.isEmpty()
                        ? positions
                        : positions.tailMap(new KeyValue(from).normalized(), true);
        var wanted = prefix.isEmpty() ? null : new KeyValue(prefix).normalized();
        var last = high == null ? null : new KeyValue(high).normalized().get(0);
        for (var entry : entries.entrySet()) {
            var key = entry.getKey();
            if ((wanted != null && !startsWith(key, wanted))
                    || (last != null && KeyOrder.compareValues(key.get(prefix.size()), last) > 0)) {
                return;
            }
            for (long position : entry.getValue()) {
                found.add(position);
            }
        }
    }

    private static boolean startsWith(KeyValue key, KeyValue prefix) {
        for (int i = 0; i < prefix.size(); i++) {
            if (KeyOrder.compareValues(key.get(i), prefix.get(i)) != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Long> collection) {
        // fails for documents that no index can hold
        var _ = getKeyValues(document);
    }

    @Override
    public void add(Document document, Long position, MongoCollection<Long> collection) {
        var keys = getKeyValues(document);
        severalKeysPerDocument |= keys.size() > 1;
        keys.forEach(key -> put(key, position));
    }

    private void put(KeyValue key, long position) {
        positions.merge(
                key,
                new long[] {position},
                (known, _) -> {
                    int at = Arrays.binarySearch(known, position);
                    if (at >= 0) {
                        return known;
                    }
                    int place = -at - 1;
                    var more = new long[known.length + 1];
                    System.arraycopy(known, 0, more, 0, place);
                    more[place] = position;
                    System.arraycopy(known, place, more, place + 1, known.length - place);
                    return more;
                });
    }

    /** Takes a document out again. */
    void forget(Document document, long position) {
        getKeyValues(document).forEach(key -> drop(key, position));
    }

    private void drop(KeyValue key, long position) {
        positions.computeIfPresent(
                key,
                (_, known) -> {
                    int at = Arrays.binarySearch(known, position);
                    if (at < 0) {
                        return known;
                    }
                    if (known.length == 1) {
                        return null;
                    }
                    var fewer = Arrays.copyOf(known, known.length - 1);
                    System.arraycopy(known, at + 1, fewer, at, known.length - at - 1);
                    return fewer;
                });
    }

    @Override
    public void checkUpdate(
            Document oldDocument, Document newDocument, MongoCollection<Long> collection) {
        checkAdd(newDocument, collection);
    }

    @Override
    public void updateInPlace(
            Document oldDocument,
            Document newDocument,
            Long position,
            MongoCollection<Long> collection) {
        var before = new HashSet<>(getKeyValues(oldDocument));
        var after = getKeyValues(newDocument);
        if (!before.equals(after)) {
            forget(oldDocument, position);
            add(newDocument, position, collection);
        }
    }

    /** Only whoever knows the position can take a document out: see {@link #forget}. */
    @Override
    public @Nullable Long remove(Document document) {
        return null;
    }

    @Override
    public @Nullable Long getPosition(Document document) {
        return null;
    }

    @Override
    public long getCount() {
        return positions.size();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }

    @Override
    public void drop() {
        positions.clear();
    }
}
