package id.anugerah.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.BsonConstants;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A collection in {@link Contents} that tells the {@link Recorder} of every change. */
final class StoreCollection extends AbstractSynchronizedMongoCollection<Long> {

    private final Contents contents;
    private final Recorder recorder;
    private final NavigableMap<Long, byte[]> documents;

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
        var bytes = RawBson.encode(document);
        if (bytes.length > BsonConstants.MAX_BSON_OBJECT_SIZE) {
            throw Refusals.tooLarge();
        }
        long position = documents.isEmpty() ? 1 : documents.lastKey() + 1;
        documents.put(position, bytes);
        recorder.record(new Change.Inserted(getFullName(), position, bytes));
        return position;
    }

    @Override
    protected void handleUpdate(Long position, Document oldDocument, Document newDocument) {
        var bytes = RawBson.encode(newDocument);
        if (bytes.length > BsonConstants.MAX_BSON_OBJECT_SIZE) {
            recorder.refuse();
            return;
        }
        documents.put(position, bytes);
        recorder.record(Change.Altered.between(getFullName(), position, oldDocument, newDocument));
    }

    @Override
    protected void removeDocument(Long position) {
        var removed = documents.remove(position);
        if (removed != null) {
            forget(RawBson.decode(removed), position);
            recorder.record(new Change.Removed(getFullName(), position));
        }
    }

    private void forget(Document document, Long position) {
        for (var index : getIndexes()) {
            if (index instanceof LookupIndex lookup) {
                lookup.forget(document, position);
            }
        }
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
        var found = select(query, orderBy, numberToSkip, limit);
        int first = batchSize > 0 ? Math.min(batchSize, found.size()) : found.size();
        Function<byte[], Document> decoder = bytes -> project(bytes, fieldSelector);
        var batch = Selection.decoding(found.subList(0, first), decoder);
        if (first == found.size()) {
            return new QueryResult(batch);
        }
        var rest = List.copyOf(found.subList(first, found.size()));
        var cursor = new StoredCursor(cursorRegistry.generateCursorId(), rest, decoder);
        cursorRegistry.add(cursor);
        return new QueryResult(batch, cursor);
    }

    private List<byte[]> select(
            Document query, @Nullable Document orderBy, int numberToSkip, int limit) {
        var selected = candidates(query, orderBy).filter(new Selection(query)::matches);
        if (orderBy != null && deriveComparator(orderBy) != null) {
            selected = Selection.sorted(selected, orderBy);
        }
        if (numberToSkip > 0) {
            selected = selected.skip(numberToSkip);
        }
        if (limit > 0) {
            selected = selected.limit(limit);
        }
        return selected.toList();
    }

    private Stream<byte[]> candidates(Document query, @Nullable Document orderBy) {
        var fields = Demand.fields(query);
        var index =
                getIndexes().stream()
                        .filter(candidate -> candidate.canHandle(fields))
                        .max(Comparator.comparingInt(candidate -> worth(candidate, fields)));
        if (index.isPresent()) {
            var positions = index.get().getPositions(fields);
            return StreamSupport.stream(positions.spliterator(), false)
                    .map(documents::get)
                    .filter(Objects::nonNull);
        }
        var inOrder = isNaturalDescending(orderBy) ? documents.descendingMap() : documents;
        return new ArrayList<>(inOrder.values()).stream();
    }

    private static int worth(Index<Long> index, Document query) {
        return index instanceof LookupIndex lookup ? lookup.worth(query) : Integer.MAX_VALUE;
    }

    private Document project(byte[] bytes, @Nullable Document fieldSelector) {
        var document = RawBson.decode(bytes);
        if (fieldSelector == null || fieldSelector.isEmpty()) {
            return document;
        }
        return matchDocumentsFromStream(
                        new Document(), Stream.of(document), 0, 0, 0, null, fieldSelector)
                .collectDocuments()
                .getFirst();
    }

    @Override
    protected QueryResult matchDocuments(
            Document query,
            @Nullable Document orderBy,
            int numberToSkip,
            int limit,
            int batchSize,
            @Nullable Document fieldSelector) {
        return queryDocuments(query, orderBy, numberToSkip, limit, batchSize, fieldSelector);
    }

    @Override
    public synchronized int count() {
        return documents.size();
    }

    @Override
    public int count(@Nullable Document query, int skip, int limit) {
        return query == null || query.isEmpty()
                ? super.count(new Document(), skip, limit)
                : select(query, null, skip, limit).size();
    }

    @Override
    protected Document getDocument(Long position) {
        return RawBson.decode(Objects.requireNonNull(documents.get(position)));
    }

    @Override
    protected @Nullable Long findDocumentPosition(Document document) {
        var wanted = RawBson.encode(document);
        return documents.entrySet().stream()
                .filter(entry -> Arrays.equals(entry.getValue(), wanted))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    @Override
    protected Stream<DocumentWithPosition<Long>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream()
                .map(entry ->
                        new DocumentWithPosition<>(
                                RawBson.decode(entry.getValue()), entry.getKey()));
    }

    /** Sizes are summed up when somebody asks, not with every write. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int sizeDelta) {}

    @Override
    protected int getDataSize() {
        long size = documents.values().stream().mapToLong(bytes -> bytes.length).sum();
        return (int) Math.min(size, Integer.MAX_VALUE);
    }
}
