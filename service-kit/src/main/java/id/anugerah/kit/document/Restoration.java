package id.anugerah.kit.document;

import id.anugerah.kit.event.Envelope;

import org.bson.Document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Brings a database that was restored from a backup into a new epoch. The log still has events that
 * the restored aggregates have forgotten; in the new epoch each aggregate tells its whole state
 * once, by which consumers replace what they hold of it, and goes on from there. Several instances
 * may do so at once, and after a crash it is done again.
 */
public final class Restoration {
    private static final String EPOCHS = "epochs";
    private static final String PROGRESS = "relay-progress";
    private static final int PAGE = 200;

    private final Store store;
    private final Handover handover;
    private final Teller teller;
    private final Function<String, Optional<Outgoing>> resend;

    /**
     * @param resend makes the event that carries an aggregate's present state, or none where the id
     *     is no aggregate's
     */
    public Restoration(
            Store store,
            Handover handover,
            Teller teller,
            Function<String, Optional<Outgoing>> resend) {
        this.store = store;
        this.handover = handover;
        this.teller = teller;
        this.resend = resend;
    }

    /**
     * Whether this database has not been brought into the present epoch yet.
     *
     * @throws IllegalStateException if it already is in a later one
     */
    public boolean isDue() {
        long reached = 0;
        for (var epoch : store.query(EPOCHS, new Document(), null, 1000)) {
            reached = Math.max(reached, Long.parseLong(epoch.getString("_id")));
        }
        if (reached > teller.epoch()) {
            throw new IllegalStateException(
                    "The database is in epoch %d already, and anugerah.epoch is %d"
                            .formatted(reached, teller.epoch()));
        }
        return reached < teller.epoch();
    }

    /**
     * Brings every aggregate into the present epoch.
     *
     * @param collections all that hold aggregates or copies
     * @return those aggregates that told events and have no way to tell their state; consumers wait
     *     for them
     */
    public List<String> run(List<String> collections) {
        forgetProgress();
        var mute = new ArrayList<String>();
        for (var collection : collections) raiseAll(collection, mute);
        store.put(
                EPOCHS,
                new Document("_id", Long.toString(teller.epoch()))
                        .append("at", teller.machine().instant().toString()));
        return mute;
    }

    /** The log's confirmations are of events that the restored outboxes may not hold yet. */
    private void forgetProgress() {
        while (true) {
            var page = store.query(PROGRESS, new Document(), null, PAGE);
            if (page.isEmpty()) return;
            store.remove(PROGRESS, page.stream().map(one -> one.getString("_id")).toList());
        }
    }

    private void raiseAll(String collection, List<String> mute) {
        var older = new Document("epoch", new Document("$lt", teller.epoch()));
        String after = null;
        while (true) {
            var page = store.query(collection, older, after, PAGE);
            if (page.isEmpty()) return;
            after = page.getLast().getString("_id");
            for (var found : page) raise(collection, found, mute);
        }
    }

    private void raise(String collection, Document found, List<String> mute) {
        var id = found.getString("_id");
        Optional<Document> present = Optional.of(found);
        while (present.isPresent() && Layout.epoch(present.get()) < teller.epoch()) {
            if (write(collection, raised(collection, present.get(), mute))) return;
            present = store.find(collection, id);
        }
    }

    private boolean write(String collection, Document document) {
        var id = document.getString("_id");
        try {
            if (!store.write(collection, List.of(document)).isEmpty()) return false;
        } catch (Store.StoreUnavailable e) {
            handover.doubt(collection, id);
            throw e;
        }
        handover.publish(collection, id, Layout.outbox(document));
        return true;
    }

    private Document raised(String collection, Document document, List<String> mute) {
        var id = document.getString("_id");
        long seq = Layout.seq(document);
        var told = List.<Outgoing>of();
        // who has told nothing begins the new epoch with its first event
        if (seq > 0) {
            told = resend.apply(id).map(event -> inThisEpoch(event, seq + 1)).stream().toList();
            if (told.isEmpty()) mute.add(id);
        }
        var outbox =
                Outboxes.after(
                        Layout.outbox(document),
                        handover.published(collection, id),
                        told,
                        teller.writer());
        return Layout.raised(
                document, seq + told.size(), teller.epoch(), outbox, UUID.randomUUID().toString());
    }

    private Outgoing inThisEpoch(Outgoing event, long seq) {
        var told = event.envelope();
        return new Outgoing(
                event.topic(),
                teller.writer(),
                new Envelope(
                        told.source(),
                        told.type(),
                        told.aggregate(),
                        seq,
                        teller.epoch(),
                        true,
                        told.at(),
                        told.act(),
                        told.data()));
    }
}
