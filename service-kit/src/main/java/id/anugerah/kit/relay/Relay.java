package id.anugerah.kit.relay;

import id.anugerah.kit.document.Handover;
import id.anugerah.kit.document.Layout;
import id.anugerah.kit.document.Outgoing;
import id.anugerah.kit.document.Store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Publishes what durable writes handed over, in the order of each document's seq, and records its
 * progress when nothing waits, or every few batches while more waits. What does not fit into
 * memory, or whose write is in doubt, is read from the document's outbox instead.
 *
 * <p>An event is published only behind all earlier ones of its document that are not known to be in
 * the log, whoever wrote them. That is why one seq per document says what may be trimmed.
 *
 * <p>{@link #step} does one batch and is called by one thread at a time; handing over is open to
 * all threads.
 */
public final class Relay implements Handover {
    /** How often a document is looked at again after a write to it was in doubt. */
    private static final int LOOKS = 3;

    /** For how many batches one record is written while more waits; a crash repeats these. */
    private static final int BATCHES_PER_RECORD = 5;

    /** A document among all collections. */
    public record Key(String collection, String document) {}

    private record Item(Key key, Outgoing event) {
        long seq() {
            return event.envelope().seq();
        }
    }

    private final Store store;
    private final Log log;
    private final Progress progress;
    private final int batch;
    private final int capacity;
    private final ArrayDeque<Item> queue = new ArrayDeque<>();
    private final Map<Key, Long> underWay = new HashMap<>();
    private final Set<Key> doubtful = new LinkedHashSet<>();
    private final Map<Key, Integer> suspects = new LinkedHashMap<>();
    private final Map<Key, Long> unrecorded = new HashMap<>();
    private List<Item> unconfirmed = List.of();
    private boolean busy;
    private boolean queueWasFirst;

    /**
     * @param batch how many events are appended at once at most
     * @param capacity how many events are kept in memory; beyond, they are read back from the store
     */
    public Relay(Store store, Log log, Progress progress, int batch, int capacity) {
        this.store = store;
        this.log = log;
        this.progress = progress;
        this.batch = batch;
        this.capacity = capacity;
    }

    @Override
    public synchronized void publish(String collection, String document, List<Outgoing> events) {
        if (events.isEmpty()) return;
        var key = new Key(collection, document);
        long published = progress.published(key);
        if (events.getFirst().envelope().seq() <= published) progress.cameBack(key, published);
        long known = Math.max(confirmed(key), underWay.getOrDefault(key, 0L));
        var items =
                events.stream()
                        .map(event -> new Item(key, event))
                        .filter(item -> item.seq() > known)
                        .toList();
        if (items.isEmpty()) return;
        // once a document is read back, its later events have to wait for that, or they would
        // overtake
        if (doubtful.contains(key) || queue.size() + items.size() > capacity) doubtful.add(key);
        else {
            queue.addAll(items);
            underWay.put(key, items.getLast().seq());
        }
        notifyAll();
    }

    @Override
    public synchronized void doubt(String collection, String document) {
        var key = new Key(collection, document);
        doubtful.add(key);
        suspects.put(key, LOOKS);
        notifyAll();
    }

    @Override
    public long published(String collection, String document) {
        return progress.published(new Key(collection, document));
    }

    /** Waits until there is something to publish or the time is over, or for nothing at all. */
    @SuppressWarnings("WaitNotInLoop") // who waits looks again in any case
    public synchronized void await(long millis) throws InterruptedException {
        if (idle()) wait(millis);
    }

    /** Whether everything handed over so far is published. */
    public synchronized boolean idle() {
        return !busy
                && queue.isEmpty()
                && doubtful.isEmpty()
                && unconfirmed.isEmpty()
                && unrecorded.isEmpty();
    }

    /** Whether, besides, no write is in doubt that could still take effect. */
    synchronized boolean settled() {
        return idle() && suspects.isEmpty();
    }

    /** A write whose answer was lost may take effect late, so its document is read once more. */
    synchronized void lookAgain() {
        doubtful.addAll(suspects.keySet());
        suspects.replaceAll((_, looks) -> looks - 1);
        suspects.values().removeIf(looks -> looks == 0);
        notifyAll();
    }

    /** Whether the last batch was not confirmed and has to be tried again. */
    public synchronized boolean isStuck() {
        return !unconfirmed.isEmpty();
    }

    /**
     * Publishes the next batch. If the log or the store fails, nothing is forgotten and the next
     * step tries again.
     *
     * @return how many events were confirmed by the log
     */
    public int step() {
        synchronized (this) {
            busy = true;
        }
        try {
            int confirmed = publishNext();
            if (!moreWaits() || unrecorded.size() >= BATCHES_PER_RECORD * batch) recordProgress();
            return confirmed;
        } finally {
            synchronized (this) {
                busy = false;
            }
        }
    }

    private int publishNext() {
        var items = unconfirmed.isEmpty() ? unpublished(next()) : unconfirmed;
        if (items.isEmpty()) return 0;
        synchronized (this) {
            unconfirmed = items;
        }
        var failed = log.append(items.stream().map(Item::event).toList());
        return items.size() - confirm(items, failed);
    }

    /** Notes what the log has; the rest, how many of them is returned, is tried again. */
    private synchronized int confirm(List<Item> items, Set<Integer> failed) {
        var left = new ArrayList<Item>();
        var held = new HashSet<Key>();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            // a later event that passed an earlier one of its document is appended once more behind
            // it
            if (failed.contains(i) || held.contains(item.key())) {
                held.add(item.key());
                left.add(item);
            } else unrecorded.merge(item.key(), item.seq(), Math::max);
        }
        unconfirmed = List.copyOf(left);
        return left.size();
    }

    private synchronized boolean moreWaits() {
        return unconfirmed.isEmpty() && !(queue.isEmpty() && doubtful.isEmpty());
    }

    /** What the log confirmed is not appended again only because its record could not be kept. */
    private void recordProgress() {
        if (unrecorded.isEmpty()) return;
        progress.record(unrecorded);
        synchronized (this) {
            unrecorded.keySet().forEach(this::arrived);
            unrecorded.clear();
        }
    }

    /** The seq up to which the log has confirmed the document's events, recorded or not, or 0. */
    private synchronized long confirmed(Key key) {
        return Math.max(progress.published(key), unrecorded.getOrDefault(key, 0L));
    }

    private void arrived(Key key) {
        underWay.computeIfPresent(key, (_, seq) -> seq > progress.published(key) ? seq : null);
    }

    private List<Item> next() {
        var readBack = new ArrayList<Key>();
        synchronized (this) {
            var queued = doubtful.isEmpty() || !queueWasFirst ? fromQueue() : List.<Item>of();
            queueWasFirst = !queued.isEmpty();
            if (queueWasFirst) return queued;
            var keys = doubtful.iterator();
            while (keys.hasNext() && readBack.size() < batch) readBack.add(keys.next());
            // from here on new events of these documents go through the queue again, behind what
            // is read now
            readBack.forEach(doubtful::remove);
        }
        try {
            return outboxes(readBack);
        } catch (RuntimeException e) {
            synchronized (this) {
                doubtful.addAll(readBack);
            }
            throw e;
        }
    }

    /** Without what other writers meanwhile published themselves. */
    private List<Item> unpublished(List<Item> items) {
        var formers = new HashSet<String>();
        for (var item : items) {
            var former = item.event().former();
            if (former != null) formers.add(former);
        }
        if (formers.isEmpty()) return items;
        try {
            progress.catchUp(formers);
        } catch (Store.StoreUnavailable e) {
            return items; // twice in the log does less harm than late
        }
        var left = new ArrayList<Item>();
        synchronized (this) {
            for (var item : items) {
                if (item.seq() > confirmed(item.key())) left.add(item);
                else arrived(item.key());
            }
        }
        return left;
    }

    private List<Item> fromQueue() {
        var items = new ArrayList<Item>();
        while (!queue.isEmpty() && items.size() < batch) {
            var item = queue.poll();
            if (item.seq() > confirmed(item.key())) items.add(item);
            else arrived(item.key());
        }
        return items;
    }

    private List<Item> outboxes(List<Key> keys) {
        var items = new ArrayList<Item>();
        var documents = new LinkedHashMap<String, List<String>>();
        keys.forEach(key ->
                documents
                        .computeIfAbsent(key.collection(), _ -> new ArrayList<>())
                        .add(key.document()));
        documents.forEach((collection, ids) -> {
            for (var document : store.findAll(collection, ids)) {
                var key = new Key(collection, document.getString("_id"));
                for (var event : Layout.outbox(document)) {
                    var item = new Item(key, event);
                    if (item.seq() > confirmed(key)) items.add(item);
                    else progress.cameBack(key, item.seq());
                }
            }
        });
        return items;
    }
}
