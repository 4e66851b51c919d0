package id.anugerah.local.store;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;

import java.util.List;
import java.util.function.Function;

/** What a query found and has not handed out yet, as it was when the query ran. */
final class StoredCursor extends AbstractCursor {

    private final Function<byte[], Document> decoder;
    private List<byte[]> remaining;

    StoredCursor(long id, List<byte[]> remaining, Function<byte[], Document> decoder) {
        super(id);
        this.remaining = remaining;
        this.decoder = decoder;
    }

    @Override
    public synchronized boolean isEmpty() {
        return remaining.isEmpty();
    }

    @Override
    public synchronized List<Document> takeDocuments(int numberToReturn) {
        int taken = Math.min(numberToReturn, remaining.size());
        var documents = remaining.subList(0, taken).stream().map(decoder).toList();
        remaining = remaining.subList(taken, remaining.size());
        return documents;
    }
}
