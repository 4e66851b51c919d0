package id.anugerah.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;

import io.netty.buffer.Unpooled;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Stream;

/** A collection in {@link Contents} that tells the {@link Recorder} of every change. */
final class StoreCollection extends AbstractSynchronizedMongoCollection<Long> {

    /** Bound while a pipeline runs that writes into the documents it is given. */
    static final ScopedValue<Boolean> COPIES = ScopedValue.newInstance();

    private static final int WORTH_MEASURING = 256 * 1024;

    private final Contents contents;
    private final Recorder recorder;
    private final NavigableMap<Long, Document> documents;

    StoreCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            Contents contents,
            Recorder recorder) {
        super(database, name, options, cursors);
        this.contents = contents;
        this.recorder = recorder;
        this.documents = contents.open(getFullName());
    }

    @Override
    protected Long addDocumentInternal(Document document) {
        long position = documents.isEmpty() ? 1 : documents.lastKey() + 1;
        documents.put(position, document);
        recorder.record(new Change.Inserted(getFullName(), position, document));
        return position;
    }

    @Override
    protected void handleUpdate(Long position, Document oldDocument, Document newDocument) {
        int size =
                recorder.record(
                        Change.Altered.between(getFullName(), position, oldDocument, newDocument));
        if (size > WORTH_MEASURING) {
            recorder.refuseAbove(sizeOf(newDocument));
        }
    }

    @Override
    protected void removeDocument(Long position) {
        var document = documents.remove(position);
        for (var index : getIndexes()) {
            if (document != null && index instanceof LookupIndex lookup) {
                lookup.forget(document, position);
            }
        }
        recorder.record(new Change.Removed(getFullName(), position));
    }

    @Override
    public void drop() {
        super.drop();
        contents.drop(getFullName());
        recorder.record(new Change.Dropped(getFullName()));
    }

    @Override
    public synchronized void renameTo(MongoDatabase newDatabase, String newCollectionName) {
        var before = getFullName();
        super.renameTo(newDatabase, newCollectionName);
        contents.rename(before, getFullName());
        recorder.record(new Change.Renamed(before, getFullName()));
    }

    @Override
    protected QueryResult queryDocuments(
            Document query,
            @Nullable Document orderBy,
            int numberToSkip,
            int limit,
            int batchSize,
            @Nullable Document fieldSelector) {
        var index =
                getIndexes().stream()
                        .filter(candidate -> candidate.canHandle(query))
                        .max(Comparator.comparingInt(candidate -> worth(candidate, query)));
        return index.isPresent()
                ? matchDocuments(
                        query,
                        index.get().getPositions(query),
                        orderBy,
                        numberToSkip,
                        limit,
                        batchSize,
                        fieldSelector)
                : matchDocuments(query, orderBy, numberToSkip, limit, batchSize, fieldSelector);
    }

    private static int worth(Index<Long> index, Document query) {
        return index instanceof LookupIndex lookup ? lookup.worth(query) : Integer.MAX_VALUE;
    }

    @Override
    protected QueryResult matchDocuments(
            Document query,
            @Nullable Document orderBy,
            int numberToSkip,
            int limit,
            int batchSize,
            @Nullable Document fieldSelector) {
        var inOrder = isNaturalDescending(orderBy) ? documents.descendingMap() : documents;
        return matchDocumentsFromStream(
                inOrder.values().stream(),
                query,
                orderBy,
                numberToSkip,
                limit,
                batchSize,
                fieldSelector);
    }

    @Override
    protected QueryResult matchDocumentsFromStream(
            Document query,
            Stream<Document> stream,
            int numberToSkip,
            int limit,
            int batchSize,
            @Nullable Comparator<Document> comparator,
            @Nullable Document fieldSelector) {
        var safe =
                COPIES.isBound()
                        ? stream.filter(document -> documentMatchesQuery(document, query))
                                .map(Document::cloneDeeply)
                        : stream;
        return super.matchDocumentsFromStream(
                query, safe, numberToSkip, limit, batchSize, comparator, fieldSelector);
    }

    @Override
    public synchronized int count() {
        return documents.size();
    }

    @Override
    protected @Nullable Document getDocument(Long position) {
        return documents.get(position);
    }

    @Override
    protected @Nullable Long findDocumentPosition(Document document) {
        return documents.entrySet().stream()
                .filter(entry -> entry.getValue().equals(document))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    @Override
    protected Stream<DocumentWithPosition<Long>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream()
                .map(entry -> new DocumentWithPosition<>(entry.getValue(), entry.getKey()));
    }

    /** Sizes are measured when somebody asks, not with every write. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int sizeDelta) {}

    @Override
    protected int getDataSize() {
        long size = documents.values().stream().mapToLong(StoreCollection::sizeOf).sum();
        return (int) Math.min(size, Integer.MAX_VALUE);
    }

    private static int sizeOf(Document document) {
        var buffer = Unpooled.buffer();
        BsonEncoder.encodeDocument(document, buffer);
        return buffer.readableBytes();
    }
}
