package id.anugerah.kit.simulation;

import id.anugerah.kit.document.Store;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A store to build broken ones from. */
class DelegatingStore implements Store {
    final Store store;

    DelegatingStore(Store store) {
        this.store = store;
    }

    @Override
    public Optional<Document> find(String collection, String id) {
        return store.find(collection, id);
    }

    @Override
    public List<Document> findAll(String collection, Collection<String> ids) {
        return store.findAll(collection, ids);
    }

    @Override
    public List<Document> query(
            String collection, Document filter, @Nullable String after, int limit) {
        return store.query(collection, filter, after, limit);
    }

    @Override
    public Set<String> write(String collection, List<Document> documents) {
        return store.write(collection, documents);
    }

    @Override
    public void insertNew(String collection, List<Document> documents) {
        store.insertNew(collection, documents);
    }

    @Override
    public void put(String collection, Document document) {
        store.put(collection, document);
    }

    @Override
    public void remove(String collection, Collection<String> ids) {
        store.remove(collection, ids);
    }

    @Override
    public void trim(String collection, List<Trim> trims) {
        store.trim(collection, trims);
    }

    @Override
    public void eachUnpublished(String collection, Consumer<Document> visitor) {
        store.eachUnpublished(collection, visitor);
    }

    @Override
    public void unique(String collection, List<String> fields) {
        store.unique(collection, fields);
    }

    @Override
    public void index(String collection, List<String> fields) {
        store.index(collection, fields);
    }
}
