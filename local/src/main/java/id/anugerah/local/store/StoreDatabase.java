package id.anugerah.local.store;

import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A database in {@link Contents}, with indexes that are really used. */
final class StoreDatabase extends AbstractSynchronizedMongoDatabase<Long> {

    private final Contents contents;
    private final Recorder recorder;
    private @Nullable Document description;

    StoreDatabase(String name, CursorRegistry cursors, Contents contents, Recorder recorder) {
        super(name, cursors);
        this.contents = contents;
        this.recorder = recorder;
        initializeNamespacesAndIndexes();
    }

    @Override
    protected StoreCollection openOrCreateCollection(String name, CollectionOptions options) {
        return new StoreCollection(this, name, options, cursorRegistry, contents, recorder);
    }

    @Override
    protected synchronized void addIndex(Document indexDescription) {
        var outer = description;
        description = indexDescription;
        try {
            super.addIndex(indexDescription);
        } finally {
            description = outer;
        }
    }

    @Override
    protected Index<Long> openOrCreateUniqueIndex(
            String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
        return new UniqueIndex(
                indexName, keys, sparse, partialFilter(describe(collectionName, indexName)));
    }

    @Override
    protected Index<Long> openOrCreateSecondaryIndex(
            String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
        var described = describe(collectionName, indexName);
        return described != null
                        && described.get("key") instanceof Document key
                        && LookupIndex.fits(key)
                ? new LookupIndex(indexName, keys)
                : super.openOrCreateSecondaryIndex(collectionName, indexName, keys, sparse);
    }

    private @Nullable Document describe(String collectionName, String indexName) {
        if (description != null) {
            return description;
        }
        var known = indexes.get();
        if (known == null) {
            return null;
        }
        var query =
                new Document("ns", getFullCollectionNamespace(collectionName))
                        .append("name", indexName);
        for (var found : known.handleQuery(query)) {
            return found;
        }
        return null;
    }

    private static @Nullable Document partialFilter(@Nullable Document described) {
        return described != null
                        && described.get("partialFilterExpression") instanceof Document filter
                ? filter
                : null;
    }

    @Override
    protected long getStorageSize() {
        return 0;
    }

    @Override
    protected long getFileSize() {
        return 0;
    }
}
