package id.anugerah.kit.copy;

import id.anugerah.kit.copy.Fold.Insert;
import id.anugerah.kit.document.Copy;
import id.anugerah.kit.document.Handover;
import id.anugerah.kit.document.Part;
import id.anugerah.kit.document.Store;
import id.anugerah.kit.document.Store.KeyTaken;
import id.anugerah.kit.document.Store.StoreUnavailable;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.document.Teller;
import id.anugerah.kit.event.Envelope;
import id.anugerah.kit.event.Envelope.Aggregate;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the documents of one {@link Fold}. A batch costs one bulk read, one bulk insert of what the
 * events add and one bulk compare-and-set; whatever was not written because another writer came
 * first is folded again.
 */
public final class Copies<S> {
    private static final int ATTEMPTS = 50;

    private final Fold<S> fold;
    private final Store store;
    private final Handover handover;
    private final Teller teller;
    private final DeadLetters deadLetters;

    public Copies(
            Fold<S> fold, Store store, Handover handover, Teller teller, DeadLetters deadLetters) {
        this.fold = fold;
        this.store = store;
        this.handover = handover;
        this.teller = teller;
        this.deadLetters = deadLetters;
    }

    /** The fold whose documents these are. */
    public Fold<S> fold() {
        return fold;
    }

    /** The copy with this id. */
    public Optional<Stored<S>> find(String id) {
        return store.find(fold.collection(), id).map(this::stored);
    }

    /** Those of the copies that exist, by id. */
    public Map<String, Stored<S>> findAll(Collection<String> ids) {
        var found = new LinkedHashMap<String, Stored<S>>();
        store.findAll(fold.collection(), ids)
                .forEach(document -> found.put(document.getString("_id"), stored(document)));
        return found;
    }

    /** The copies that match the filter, by ascending id; see {@link Store#query}. */
    public List<Stored<S>> query(Document filter, @Nullable String after, int limit) {
        return store.query(fold.collection(), filter, after, limit).stream()
                .map(this::stored)
                .toList();
    }

    /** Asks for an index over these fields of the state. */
    public Copies<S> index(String... fields) {
        store.index(fold.collection(), Stored.fields(fields));
        return this;
    }

    /**
     * The last event of this aggregate that was applied, or empty if the fold does not follow it.
     */
    public Optional<Long> applied(Aggregate source) {
        var home = fold.home(source);
        if (home == null) return Optional.empty();
        return Optional.of(find(home).map(copy -> copy.part(source).seq()).orElse(0L));
    }

    /**
     * Takes in events as they were delivered; returns when all that could take effect has done so
     * durably.
     */
    void accept(List<Read> reads) {
        var byHome = new LinkedHashMap<String, List<Read>>();
        for (var read : reads) {
            var home = fold.home(read.envelope().teller());
            if (home != null) byHome.computeIfAbsent(home, _ -> new ArrayList<>()).add(read);
        }
        var batch = new Batch();
        for (int attempt = 0; !byHome.isEmpty(); attempt++) {
            if (attempt == ATTEMPTS) throw new IllegalStateException("Too many writers at once");
            byHome.keySet().retainAll(fold(byHome, batch));
        }
    }

    /** One event and the record that brought it. */
    record Read(Envelope envelope, Delivery record) {}

    /** What is remembered while a batch is folded, perhaps several times. */
    private final class Batch {
        private final Map<String, List<Insert>> inserts = new LinkedHashMap<>();
        private final Set<String> refused = new HashSet<>();

        void begin() {
            inserts.clear();
        }

        void add(List<Insert> more) {
            for (var insert : more) {
                if (refused.contains(name(insert.collection(), insert.id()))) {
                    throw new IllegalStateException(insert.id() + " has a key that is taken");
                }
            }
            more.forEach(insert ->
                    inserts.computeIfAbsent(insert.collection(), _ -> new ArrayList<>())
                            .add(insert));
        }

        /**
         * Whether all that the events add is there now; if not, their fault is known from here on.
         */
        boolean insert() {
            boolean complete = true;
            for (var each : inserts.entrySet()) {
                try {
                    store.insertNew(each.getKey(), documents(each.getValue()));
                } catch (KeyTaken e) {
                    complete = false;
                    e.ids().forEach(id -> refused.add(name(each.getKey(), id)));
                }
            }
            return complete;
        }

        private List<Document> documents(List<Insert> added) {
            var byId = new LinkedHashMap<String, Document>();
            for (var insert : added) {
                byId.computeIfAbsent(
                        insert.id(),
                        id -> Copy.fresh(id, insert.state(), teller.epoch()).toNewDocument());
            }
            return List.copyOf(byId.values());
        }

        private static String name(String collection, String id) {
            return collection + "/" + id;
        }
    }

    private Set<String> fold(Map<String, List<Read>> byHome, Batch batch) {
        var copies = new LinkedHashMap<String, Copy<S>>();
        store.findAll(fold.collection(), byHome.keySet())
                .forEach(found -> copies.put(found.getString("_id"), Copy.of(found, fold.state())));
        batch.begin();
        byHome.forEach((home, reads) -> {
            var copy = copies.computeIfAbsent(home, this::fresh);
            reads.forEach(read -> take(copy, read, batch));
        });
        // what an event adds comes first, so that an event which was applied has added it
        if (!batch.insert()) return Set.copyOf(byHome.keySet());
        var changed = copies.values().stream().filter(Copy::isChanged).toList();
        return changed.isEmpty() ? Set.of() : write(changed);
    }

    private Copy<S> fresh(String home) {
        return Copy.fresh(home, fold.start(home), teller.epoch());
    }

    private Set<String> write(List<Copy<S>> changed) {
        var collection = fold.collection();
        try {
            var documents = changed.stream().map(this::document).toList();
            var lost = store.write(collection, documents);
            changed.stream().filter(copy -> !lost.contains(copy.id())).forEach(this::handOver);
            // a lost write may still have been ours if its confirmation was lost; its outbox then
            // holds events
            lost.forEach(id -> handover.doubt(collection, id));
            return lost;
        } catch (StoreUnavailable | KeyTaken e) {
            changed.forEach(copy -> handover.doubt(collection, copy.id()));
            throw e;
        }
    }

    private Document document(Copy<S> copy) {
        long published = handover.published(fold.collection(), copy.id());
        return copy.toDocument(published, teller.writer());
    }

    private void handOver(Copy<S> copy) {
        if (copy.outbox().isEmpty()) return;
        handover.publish(fold.collection(), copy.id(), copy.outbox());
    }

    private void take(Copy<S> copy, Read read, Batch batch) {
        var event = read.envelope();
        var part = copy.part(event.teller());
        if (event.erases()) erase(copy, read);
        else if (part.isPast(event)) return;
        else if (part.erased()) copy.part(event.teller(), part.upTo(event));
        else if (!part.isNext(event)) copy.part(event.teller(), park(part, event));
        else if (apply(copy, event, read.record(), batch)) drain(copy, event.teller(), batch);
    }

    private static Part park(Part part, Envelope event) {
        var known = part.parked().stream().anyMatch(e -> e.id().equals(event.id()));
        if (known) return part;
        var parked = new ArrayList<>(part.parked());
        parked.add(event);
        parked.sort(Comparator.comparingLong(Envelope::epoch).thenComparingLong(Envelope::seq));
        return part.parking(parked);
    }

    private void erase(Copy<S> copy, Read read) {
        var tombstone = read.envelope();
        var part = copy.part(tombstone.teller());
        if (part.erased() && part.isPast(tombstone)) return;
        try {
            copy.become(fold.erase(copy.state(), tombstone), List.of());
        } catch (StoreUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            deadLetters.bury(read.record(), fold.collection(), e);
            return;
        }
        copy.part(tombstone.teller(), part.erasedBy(tombstone));
    }

    private boolean apply(Copy<S> copy, Envelope event, Delivery record, Batch batch) {
        try {
            var folded = fold.apply(copy.state(), event);
            var told = teller.reaction(copy.id(), copy.seq(), copy.epoch(), event, folded.events());
            batch.add(folded.inserts());
            copy.become(folded.state(), told);
        } catch (StoreUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            deadLetters.bury(record, fold.collection(), e);
            return false;
        }
        copy.part(event.teller(), copy.part(event.teller()).upTo(event));
        return true;
    }

    private void drain(Copy<S> copy, Aggregate source, Batch batch) {
        while (true) {
            var part = copy.part(source);
            var waiting = part.parked().stream().filter(event -> !part.isPast(event)).toList();
            copy.part(source, part.parking(waiting));
            if (waiting.isEmpty() || !part.isNext(waiting.getFirst())) return;
            var next = waiting.getFirst();
            if (!apply(copy, next, Parked.delivery(next), batch)) {
                // buried: it waits among the dead letters now, and the rest for it
                copy.part(source, part.parking(waiting).without(next));
                return;
            }
        }
    }

    private Stored<S> stored(Document document) {
        return Copy.of(document, fold.state()).stored();
    }
}
