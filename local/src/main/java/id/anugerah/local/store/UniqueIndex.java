package id.anugerah.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A unique index that serves every query naming all of its fields, whatever else the query asks,
 * and that honours a partial filter.
 */
final class UniqueIndex extends AbstractUniqueIndex<Long> {

    private final Map<KeyValue, Long> positions = new HashMap<>();
    private final @Nullable Document filter;

    UniqueIndex(String name, List<IndexKey> keys, boolean sparse, @Nullable Document filter) {
        super(name, keys, sparse);
        this.filter = filter;
    }

    private boolean covers(Document document) {
        return filter == null || new DefaultQueryMatcher().matches(document, filter);
    }

    /** The library accepts a document missing from an index only if the index is sparse. */
    @Override
    protected boolean isSparse() {
        return super.isSparse() || filter != null;
    }

    @Override
    public synchronized void checkAdd(Document document, MongoCollection<Long> collection) {
        if (covers(document)) {
            super.checkAdd(document, collection);
        }
    }

    @Override
    public synchronized void add(
            Document document, Long position, MongoCollection<Long> collection) {
        if (covers(document)) {
            super.add(document, position, collection);
        }
    }

    @Override
    public synchronized @Nullable Long remove(Document document) {
        return covers(document) ? super.remove(document) : null;
    }

    @Override
    public @Nullable Long getPosition(Document document) {
        return covers(document) ? super.getPosition(document) : null;
    }

    @Override
    public synchronized void checkUpdate(
            Document before, Document after, MongoCollection<Long> collection) {
        if (covers(before)) {
            if (covers(after)) {
                super.checkUpdate(before, after, collection);
            }
        } else {
            checkAdd(after, collection);
        }
    }

    @Override
    public void updateInPlace(
            Document before, Document after, Long position, MongoCollection<Long> collection) {
        if (filter == null) {
            super.updateInPlace(before, after, position, collection);
        } else {
            remove(before);
            add(after, position, collection);
        }
    }

    @Override
    public synchronized boolean canHandle(Document query) {
        return filter == null && alternatives(query) != null;
    }

    @Override
    public synchronized Iterable<Long> getPositions(Document query) {
        var found = new TreeSet<Long>();
        var alternatives = alternatives(query);
        if (alternatives != null) {
            for (var key : alternatives.keys()) {
                var position = positions.get(key);
                if (position != null) {
                    found.add(position);
                }
            }
        }
        return found;
    }

    private @Nullable Alternatives alternatives(Document query) {
        var alternatives = new Alternatives();
        for (var key : keys()) {
            if (!(Demand.of(query.get(key)) instanceof Demand.OneOf(var values))
                    || LookupIndex.pointsIntoArray(key)
                    || !alternatives.add(values)) {
                return null;
            }
        }
        return alternatives;
    }

    @Override
    protected @Nullable Long removeDocument(KeyValue keyValue) {
        return positions.remove(keyValue);
    }

    @Override
    protected boolean putKeyPosition(KeyValue keyValue, Long position) {
        return positions.putIfAbsent(keyValue, position) == null;
    }

    @Override
    protected Iterable<Map.Entry<KeyValue, Long>> getIterable() {
        return positions.entrySet();
    }

    @Override
    protected @Nullable Long getPosition(KeyValue keyValue) {
        return positions.get(keyValue);
    }

    @Override
    public long getCount() {
        return positions.size();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
