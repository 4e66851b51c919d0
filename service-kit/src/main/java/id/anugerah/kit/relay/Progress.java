package id.anugerah.kit.relay;

import id.anugerah.kit.document.Store;
import id.anugerah.kit.document.Store.Trim;
import id.anugerah.kit.event.Json;
import id.anugerah.kit.relay.Relay.Key;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What the log has: a record for one batch or several, listing documents and seqs. The records of a
 * writer live until its outboxes are trimmed, so that after a crash nobody publishes twice what
 * need not be.
 */
public final class Progress {
    private static final String COLLECTION = "relay-progress";
    private static final int REMEMBERED = 50_000;

    /** As one text, which a store takes in at once; thousands of fields cost it several times. */
    private static final String SEQS = "seqs";

    /** The last seq in the log by id, by collection. */
    private static final class Seqs extends HashMap<String, Map<String, Long>> {}

    private final Store store;
    private final String writer;
    private final Map<Key, Long> published =
            new LinkedHashMap<>(1024, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Long> eldest) {
                    return size() > REMEMBERED;
                }
            };
    private final List<String> records = new ArrayList<>();
    private final Map<Key, Long> untrimmed = new HashMap<>();
    private final Map<String, String> lastSeen = new HashMap<>();
    private long count;

    public Progress(Store store, String writer) {
        this.store = store;
        this.writer = writer;
    }

    /** The seq up to which the document's events are known to be in the log, or 0. */
    synchronized long published(Key key) {
        return published.getOrDefault(key, 0L);
    }

    /**
     * Events up to this one are known to be in the log and lie in an outbox nevertheless: a slow
     * writer read them before they were trimmed and wrote them back.
     */
    synchronized void cameBack(Key key, long seq) {
        untrimmed.merge(key, seq, Math::max);
    }

    /** How many records were written and their outboxes not trimmed yet. */
    public synchronized int backlog() {
        return records.size();
    }

    void record(Map<Key, Long> confirmed) {
        if (confirmed.isEmpty()) return;
        var seqs = new HashMap<String, Map<String, Long>>();
        confirmed.forEach((key, seq) ->
                seqs.computeIfAbsent(key.collection(), _ -> new LinkedHashMap<>())
                        .put(key.document(), seq));
        // after a failed attempt the same record is written again, so that none is left behind
        var id = "%s:%012d".formatted(writer, count);
        store.put(
                COLLECTION,
                new Document("_id", id).append("writer", writer).append(SEQS, Json.write(seqs)));
        synchronized (this) {
            count++;
            records.add(id);
            confirmed.forEach((key, seq) -> published.merge(key, seq, Math::max));
            confirmed.forEach((key, seq) -> untrimmed.merge(key, seq, Math::max));
        }
    }

    /** Takes what was published out of the outboxes and then forgets the records. */
    public void trim() {
        List<String> done;
        Map<Key, Long> trims;
        synchronized (this) {
            done = List.copyOf(records);
            trims = Map.copyOf(untrimmed);
        }
        if (done.isEmpty() && trims.isEmpty()) return;
        trim(trims);
        store.remove(COLLECTION, done);
        synchronized (this) {
            records.removeAll(done);
            trims.forEach((key, seq) -> untrimmed.remove(key, seq));
        }
    }

    /**
     * What all but these writers had recorded; read before the outboxes of those that are gone are
     * swept.
     */
    void adoptAllBut(Collection<String> living) {
        var filter = new Document("writer", new Document("$nin", List.copyOf(living)));
        eachRecord(filter, null, this::remember);
    }

    /**
     * Learns what other writers have recorded since they were last asked about, so that their
     * events need not be published once more.
     */
    void catchUp(Collection<String> writers) {
        for (var other : writers) {
            var filter = new Document("writer", other);
            eachRecord(
                    filter,
                    lastSeen.get(other),
                    record -> {
                        seqs(record).forEach(this::learn);
                        lastSeen.put(other, record.getString("_id"));
                    });
        }
    }

    private void eachRecord(Document filter, @Nullable String after, Consumer<Document> use) {
        while (true) {
            var page = store.query(COLLECTION, filter, after, 500);
            if (page.isEmpty()) return;
            synchronized (this) {
                page.forEach(use);
            }
            after = page.getLast().getString("_id");
        }
    }

    private void remember(Document record) {
        var id = record.getString("_id");
        if (!records.contains(id)) records.add(id);
        seqs(record)
                .forEach((key, seq) -> {
                    learn(key, seq);
                    untrimmed.merge(key, seq, Math::max);
                });
    }

    private void learn(Key key, long seq) {
        published.merge(key, seq, Math::max);
    }

    private static Map<Key, Long> seqs(Document record) {
        var text = record.getString(SEQS);
        // a record in the earlier form tells nothing: its events are published once more
        if (text == null) return Map.of();
        var seqs = new HashMap<Key, Long>();
        Json.read(text, Seqs.class)
                .forEach((collection, documents) ->
                        documents.forEach((id, seq) -> seqs.put(new Key(collection, id), seq)));
        return seqs;
    }

    private void trim(Map<Key, Long> trims) {
        var byCollection = new HashMap<String, List<Trim>>();
        trims.forEach((key, seq) ->
                byCollection
                        .computeIfAbsent(key.collection(), _ -> new ArrayList<>())
                        .add(new Trim(key.document(), seq)));
        byCollection.forEach(store::trim);
    }
}
