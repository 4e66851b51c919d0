package id.anugerah.kit.relay;

import id.anugerah.kit.document.Layout;
import id.anugerah.kit.document.Store;

import org.bson.Document;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Publishes what writers that are gone left in their outboxes. Every running instance keeps a
 * lease; an instance that finds a lease run out takes it over by compare-and-set, and only then
 * looks through the outboxes, as it does once when it starts. A writer that was only slow, and
 * finds its lease taken, goes on under a new one: its events may be published twice then, which
 * consumers ignore. It may also write and crash before it finds out, so the outboxes are looked
 * through once more a lease later, before the lease is forgotten.
 */
public final class Sweeper {
    private static final String LEASES = "relay-leases";

    private final Store store;
    private final Relay relay;
    private final Progress progress;
    private final Supplier<List<String>> collections;
    private final String writer;
    private final InstantSource machine;
    private final Duration lease;
    private final Map<String, Held> adopted = new LinkedHashMap<>();
    private String own;
    private long generation;
    private int lives = 1;
    private boolean swept;

    /**
     * @param collections all that have outboxes
     * @param lease how long a writer may be silent before it counts as gone
     */
    public Sweeper(
            Store store,
            Relay relay,
            Progress progress,
            Supplier<List<String>> collections,
            String writer,
            InstantSource machine,
            Duration lease) {
        this.store = store;
        this.relay = relay;
        this.progress = progress;
        this.collections = collections;
        this.writer = writer;
        this.machine = machine;
        this.lease = lease;
        this.own = writer;
    }

    /**
     * Says that this writer lives, and holds on to what it took over; to be called before the first
     * write and then several times within a lease.
     */
    public void renew() {
        var until = machine.instant().plus(lease);
        if (!write(own, writer, generation, until)) {
            // somebody took this writer for gone; it lives on under a lease that nobody else knows
            // yet
            own = writer + "#" + ++lives;
            generation = 0;
            write(own, writer, generation, until);
        }
        generation++;
        if (relay.idle() && progress.backlog() == 0) forget();
        adopted.replaceAll((id, found) -> held(id, found, until));
        relay.lookAgain();
    }

    /**
     * Gives the lease back after everything was published and trimmed, to be called when no write
     * can begin any more; while something is left, the lease stays and runs out, and another
     * instance takes over. What was taken over runs out again.
     */
    public void leave() {
        if (!relay.settled() || progress.backlog() > 0) return;
        store.remove(LEASES, List.of(own));
    }

    /**
     * Looks for writers whose lease has run out and takes over what they left.
     *
     * @return how many documents were handed to the relay
     */
    public int sweep() {
        var now = machine.instant();
        var living = new LinkedHashSet<String>();
        living.add(writer);
        var taken = new LinkedHashMap<String, Held>();
        for (var found : store.query(LEASES, new Document(), null, 1000)) {
            var id = found.getString("_id");
            var name = found.getString("writer");
            if (id.equals(own) || adopted.containsKey(id)) continue;
            if (!isOver(found, now)) {
                // under a lease that somebody took over nobody lives
                if (name.equals(found.getString("holder"))) living.add(name);
            } else if (write(id, name, Layout.version(found), now.plus(lease))) {
                taken.put(id, new Held(name, Layout.version(found) + 1, now, false));
            }
        }
        var due = adopted.values().stream().anyMatch(held -> held.isDue(now, lease));
        if (taken.isEmpty() && !due && swept) return 0;
        progress.adoptAllBut(living);
        int left = handOver(living);
        adopted.replaceAll((_, held) -> held.isDue(now, lease) ? held.lookedAtAgain(now) : held);
        // a lease whose outboxes could not be looked through runs out again instead
        adopted.putAll(taken);
        swept = true;
        return left;
    }

    /** Hands over the outboxes in which events of others than these writers lie. */
    private int handOver(Set<String> living) {
        var left = new AtomicInteger();
        for (var collection : collections.get()) {
            store.eachUnpublished(
                    collection,
                    document -> {
                        var events = Layout.outbox(document);
                        if (events.stream().allMatch(e -> living.contains(e.writer()))) return;
                        relay.publish(collection, document.getString("_id"), events);
                        left.incrementAndGet();
                    });
        }
        return left.get();
    }

    private void forget() {
        var over =
                adopted.entrySet().stream()
                        .filter(entry -> entry.getValue().again())
                        .map(Map.Entry::getKey)
                        .toList();
        if (over.isEmpty()) return;
        store.remove(LEASES, over);
        adopted.keySet().removeAll(over);
    }

    private Held held(String id, Held found, Instant until) {
        return write(id, found.writer(), found.version(), until) ? found.renewed() : found;
    }

    private static boolean isOver(Document found, Instant now) {
        return Instant.parse(found.getString("until")).isBefore(now);
    }

    private boolean write(String id, String name, long version, Instant until) {
        var document =
                new Document("_id", id)
                        .append("version", version + 1)
                        .append("stamp", UUID.randomUUID().toString())
                        .append("writer", name)
                        .append("holder", writer)
                        .append("until", until.toString());
        return store.write(LEASES, List.of(document)).isEmpty();
    }

    /**
     * A lease taken over.
     *
     * @param looked when the outboxes were looked through
     * @param again whether the outboxes were looked through once more
     */
    private record Held(String writer, long version, Instant looked, boolean again) {
        boolean isDue(Instant now, Duration lease) {
            return !now.isBefore(looked.plus(lease));
        }

        Held renewed() {
            return new Held(writer, version + 1, looked, again);
        }

        Held lookedAtAgain(Instant now) {
            return new Held(writer, version, now, true);
        }
    }
}
