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
    void accept(List<Read> batch) {
        var byHome = new LinkedHashMap<String, List<Read>>();
        for (var read : batch) {
            var home = fold.home(read.envelope().teller());
            if (home != null) byHome.computeIfAbsent(home, _ -> new ArrayList<>()).add(read);
        }
        for (int attempt = 0; !byHome.isEmpty(); attempt++) {
            if (attempt == ATTEMPTS) throw new IllegalStateException("Too many writers at once");
            byHome.keySet().retainAll(fold(byHome));
        }
    }

    /** One event and the record that brought it. */
    record Read(Envelope envelope, Delivery record) {}

    private Set<String> fold(Map<String, List<Read>> byHome) {
        var copies = new LinkedHashMap<String, Copy<S>>();
        store.findAll(fold.collection(), byHome.keySet())
                .forEach(found -> copies.put(found.getString("_id"), Copy.of(found, fold.state())));
        var inserts = new ArrayList<Insert>();
        byHome.forEach((home, reads) -> {
            var copy = copies.computeIfAbsent(home, id -> Copy.fresh(id, fold.start(id)));
            reads.forEach(read -> take(copy, read, inserts));
        });
        insert(inserts);
        var changed = copies.values().stream().filter(Copy::isChanged).toList();
        return changed.isEmpty() ? Set.of() : write(changed);
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

    private void take(Copy<S> copy, Read read, List<Insert> inserts) {
        var event = read.envelope();
        var part = copy.part(event.teller());
        if (isPast(part, event)) return;
        if (!isNext(part, event)) copy.part(event.teller(), park(part, event));
        else if (apply(copy, event, read.record(), inserts)) drain(copy, event.teller(), inserts);
    }

    private static boolean isPast(Part part, Envelope event) {
        if (event.epoch() != part.epoch()) return event.epoch() < part.epoch();
        return event.seq() <= part.seq();
    }

    private static boolean isNext(Part part, Envelope event) {
        if (event.state()) return true;
        return event.epoch() == part.epoch() && event.seq() == part.seq() + 1;
    }

    private static Part park(Part part, Envelope event) {
        var known = part.parked().stream().anyMatch(e -> e.id().equals(event.id()));
        if (known) return part;
        var parked = new ArrayList<>(part.parked());
        parked.add(event);
        parked.sort(Comparator.comparingLong(Envelope::epoch).thenComparingLong(Envelope::seq));
        return new Part(part.seq(), part.epoch(), List.copyOf(parked));
    }

    private boolean apply(Copy<S> copy, Envelope event, Delivery record, List<Insert> inserts) {
        try {
            var folded = fold.apply(copy.state(), event);
            var told = teller.reaction(copy.id(), copy.seq(), copy.epoch(), event, folded.events());
            copy.become(folded.state(), told);
            inserts.addAll(folded.inserts());
        } catch (StoreUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            deadLetters.bury(record, fold.collection(), e);
            return false;
        }
        var part = copy.part(event.teller());
        copy.part(event.teller(), new Part(event.seq(), event.epoch(), part.parked()));
        return true;
    }

    private void drain(Copy<S> copy, Aggregate source, List<Insert> inserts) {
        while (true) {
            var part = copy.part(source);
            var waiting = part.parked().stream().filter(event -> !isPast(part, event)).toList();
            copy.part(source, new Part(part.seq(), part.epoch(), waiting));
            if (waiting.isEmpty() || !isNext(part, waiting.getFirst())) return;
            var next = waiting.getFirst();
            if (!apply(copy, next, Parked.delivery(next), inserts)) {
                // buried: it waits among the dead letters now, and the rest for it
                copy.part(source, new Part(part.seq(), part.epoch(), waiting).without(next));
                return;
            }
        }
    }

    private void insert(List<Insert> inserts) {
        var byCollection = new LinkedHashMap<String, List<Document>>();
        var seen = new HashSet<String>();
        for (var insert : inserts) {
            if (!seen.add(insert.collection() + "/" + insert.id())) continue;
            byCollection
                    .computeIfAbsent(insert.collection(), _ -> new ArrayList<>())
                    .add(Copy.fresh(insert.id(), insert.state()).toNewDocument());
        }
        byCollection.forEach(store::insertNew);
    }

    private Stored<S> stored(Document document) {
        return Copy.of(document, fold.state()).stored();
    }
}
