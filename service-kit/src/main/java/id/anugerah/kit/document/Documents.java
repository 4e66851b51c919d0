package id.anugerah.kit.document;

import id.anugerah.contracts.event.Event;
import id.anugerah.kit.document.Store.StoreUnavailable;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.event.Envelope.Aggregate;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The aggregates of one collection. Every change is one compare-and-set on one document, which also
 * takes in the events that the change tells.
 */
public final class Documents<S> {
    private static final int ATTEMPTS = 50;

    private final String collection;
    private final Class<S> type;
    private final Store store;
    private final Handover handover;
    private final Teller teller;

    public Documents(
            String collection, Class<S> type, Store store, Handover handover, Teller teller) {
        this.collection = collection;
        this.type = type;
        this.store = store;
        this.handover = handover;
        this.teller = teller;
    }

    /** The collection's name. */
    public String collection() {
        return collection;
    }

    /** The aggregate with this id. */
    public Optional<Stored<S>> find(String id) {
        return store.find(collection, id).map(this::read);
    }

    /** Those of the aggregates that exist, by id. */
    public Map<String, Stored<S>> findAll(List<String> ids) {
        return store.findAll(collection, ids).stream()
                .map(this::read)
                .collect(Collectors.toMap(Stored::id, one -> one));
    }

    /**
     * The aggregates that match, by ascending id.
     *
     * @param filter conditions in MongoDB's query language; the state's fields begin with {@code
     *     state.}
     * @param after only ids greater than this one
     */
    public List<Stored<S>> query(Document filter, @Nullable String after, int limit) {
        return store.query(collection, filter, after, limit).stream().map(this::read).toList();
    }

    /** Promises that no two aggregates have equal values in these fields of the state. */
    public Documents<S> unique(String... fields) {
        store.unique(collection, Stored.fields(fields));
        return this;
    }

    /** Asks for an index over these fields of the state. */
    public Documents<S> index(String... fields) {
        store.index(collection, Stored.fields(fields));
        return this;
    }

    /**
     * Creates an aggregate, or finds the one that an earlier attempt with the same id created.
     *
     * @param bodyHash hash of the request; a repeat must carry the same one
     * @return the aggregate, whose {@code bodyHash} tells a repeat from another request under the
     *     same id
     * @throws Store.KeyTaken if a unique key is taken by another aggregate
     */
    public Stored<S> create(
            String id, @Nullable String bodyHash, Act act, S state, List<Event> events) {
        var existing = find(id);
        if (existing.isPresent()) return reached(existing.get());
        var fresh = new Stored<>(id, 0, 0, teller.epoch(), bodyHash, state, Map.of());
        var created = write(fresh, List.of(), act, new Change<>(state, events));
        return reached(created != null ? created : find(id).orElseThrow());
    }

    /**
     * Decides on the present state and writes what came of it; decides anew if another writer was
     * faster.
     *
     * @param decide looks at the present state, throws a refusal or returns the change; may be
     *     called several times
     * @throws Missing if there is no such aggregate
     * @throws Store.KeyTaken if a unique key is taken by another aggregate
     */
    public Stored<S> change(String id, Act act, Function<Stored<S>, Change<S>> decide) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var document = store.find(collection, id).orElseThrow(() -> new Missing(id));
            var present = read(document);
            var change = decide.apply(present);
            if (change.state() == present.state() && change.events().isEmpty())
                return reached(present);
            var written = write(present, Layout.outbox(document), act, change);
            if (written != null) return reached(written);
        }
        throw new Contended(id);
    }

    /** Changes the state without telling anybody. */
    public Stored<S> update(String id, UnaryOperator<S> edit) {
        return change(
                id, Act.system(null), found -> new Change<>(edit.apply(found.state()), List.of()));
    }

    /** The event of the aggregate's present state at its present seq, ready for the log. */
    public Outgoing resent(Stored<S> stored, @Nullable String edition, Event state) {
        return teller.tell(stored.id(), stored.seq(), stored.epoch(), Act.system(edition), state);
    }

    private Stored<S> reached(Stored<S> stored) {
        handover.reached(new Aggregate(teller.source(), stored.id()), stored.seq());
        return stored;
    }

    private @Nullable Stored<S> write(
            Stored<S> before, List<Outgoing> waiting, Act act, Change<S> change) {
        var told = teller.tell(before.id(), before.seq(), before.epoch(), act, change.events());
        var after =
                new Stored<>(
                        before.id(),
                        before.version() + 1,
                        before.seq() + told.size(),
                        before.epoch(),
                        before.bodyHash(),
                        change.state(),
                        before.parts());
        var outbox =
                Outboxes.after(
                        waiting,
                        handover.published(collection, before.id()),
                        told,
                        teller.writer());
        try {
            var document = Layout.write(after, outbox, UUID.randomUUID().toString());
            if (!store.write(collection, List.of(document)).isEmpty()) return null;
        } catch (StoreUnavailable e) {
            handover.doubt(collection, before.id());
            throw e;
        }
        if (!outbox.isEmpty()) handover.publish(collection, before.id(), outbox);
        return after;
    }

    private Stored<S> read(Document document) {
        return Layout.read(document, type);
    }

    /** There is no aggregate with this id. */
    public static final class Missing extends RuntimeException {
        private final String id;

        Missing(String id) {
            super("There is no " + id);
            this.id = id;
        }

        /** The id that was looked for. */
        public String id() {
            return id;
        }
    }

    /** Other writers were faster again and again. */
    public static final class Contended extends RuntimeException {
        Contended(String id) {
            super("Too many writers at once change " + id);
        }
    }
}
