package id.anugerah.kit.document;

import id.anugerah.kit.event.Envelope.Aggregate;

import org.bson.Document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A document in the hands of the inbox: what was read, and what the events have made of it so far.
 */
public final class Copy<S> {
    private final Stored<S> before;
    private final List<Outgoing> waiting;
    private final Map<String, Part> parts;
    private final List<Outgoing> told = new ArrayList<>();
    private S state;
    private List<Outgoing> outbox = List.of();
    private boolean changed;

    private Copy(Stored<S> before, List<Outgoing> waiting) {
        this.before = before;
        this.waiting = waiting;
        this.parts = new LinkedHashMap<>(before.parts());
        this.state = before.state();
    }

    /** The document as it was read. */
    public static <S> Copy<S> of(Document document, Class<S> type) {
        return new Copy<>(Layout.read(document, type), Layout.outbox(document));
    }

    /** A document that is not there yet. */
    public static <S> Copy<S> fresh(String id, S state, long epoch) {
        return new Copy<>(new Stored<>(id, 0, 0, epoch, null, state, Map.of()), List.of());
    }

    public String id() {
        return before.id();
    }

    public long seq() {
        return before.seq() + told.size();
    }

    public long epoch() {
        return before.epoch();
    }

    public S state() {
        return state;
    }

    /** What lies in the outbox of the document that was made last. */
    public List<Outgoing> outbox() {
        return outbox;
    }

    public boolean isChanged() {
        return changed;
    }

    public Part part(Aggregate source) {
        return parts.getOrDefault(source.toString(), Part.NONE);
    }

    /** Notes how far the source is followed now. */
    public void part(Aggregate source, Part part) {
        changed = true;
        parts.put(source.toString(), part);
    }

    /** Takes on a new state and what is told because of it. */
    public void become(S next, List<Outgoing> events) {
        changed = true;
        state = next;
        told.addAll(events);
    }

    /** The document as it was read. */
    public Stored<S> stored() {
        return before;
    }

    /** The document to write by compare-and-set, its outbox without what is published. */
    public Document toDocument(long published, String writer) {
        var after =
                new Stored<>(
                        id(),
                        before.version() + 1,
                        seq(),
                        epoch(),
                        before.bodyHash(),
                        state,
                        parts);
        outbox = Outboxes.after(waiting, published, told, writer);
        return Layout.write(after, outbox, UUID.randomUUID().toString());
    }

    /** The document to insert for the first time. */
    public Document toNewDocument() {
        return toDocument(0, "");
    }
}
