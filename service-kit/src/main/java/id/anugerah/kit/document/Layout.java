package id.anugerah.kit.document;

import id.anugerah.kit.event.Json;

import org.bson.Document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** How a {@link Stored} and its outbox lie in a document. */
public final class Layout {
    private static final String VERSION = "version";
    private static final String STAMP = "stamp";
    private static final String SEQ = "seq";
    private static final String EPOCH = "epoch";

    /** The outbox's field name, which stores index and trim. */
    public static final String OUTBOX = "outbox";

    private Layout() {}

    /** The version that compare-and-set looks at. */
    public static long version(Document document) {
        return number(document, VERSION);
    }

    /** The epoch in which the document was written last. */
    static long epoch(Document document) {
        return number(document, EPOCH);
    }

    /** The last event that the document told. */
    static long seq(Document document) {
        return number(document, SEQ);
    }

    /**
     * The document in a later epoch, after one more event where it has told any.
     *
     * @param outbox all that waits now
     */
    static Document raised(
            Document document, long seq, long epoch, List<Outgoing> outbox, String stamp) {
        var raised = new Document(document);
        raised.append(VERSION, version(document) + 1)
                .append(STAMP, stamp)
                .append(SEQ, seq)
                .append(EPOCH, epoch);
        if (outbox.isEmpty()) raised.remove(OUTBOX);
        else raised.append(OUTBOX, outbox.stream().map(Posted::document).toList());
        return raised;
    }

    /** The events that wait in the outbox. */
    public static List<Outgoing> outbox(Document document) {
        return document.getList(OUTBOX, Document.class, List.of()).stream()
                .map(Posted::outgoing)
                .toList();
    }

    static <S> Stored<S> read(Document document, Class<S> state) {
        var parts = new LinkedHashMap<String, Part>();
        document.get("parts", new Document())
                .forEach((name, part) -> parts.put(name, part((Document) part)));
        return new Stored<>(
                document.getString("_id"),
                version(document),
                seq(document),
                epoch(document),
                document.getString("bodyHash"),
                Json.from(document.get("state", new Document()), state),
                parts);
    }

    /**
     * The document to write.
     *
     * @param stamp marks this write, so that a writer can see whether it was its own that is stored
     */
    static <S> Document write(Stored<S> stored, List<Outgoing> outbox, String stamp) {
        var document =
                new Document("_id", stored.id())
                        .append(VERSION, stored.version())
                        .append(STAMP, stamp)
                        .append(SEQ, stored.seq())
                        .append(EPOCH, stored.epoch());
        if (stored.bodyHash() != null) document.append("bodyHash", stored.bodyHash());
        document.append("state", Json.document(stored.state()));
        if (!stored.parts().isEmpty()) {
            var parts = new Document();
            stored.parts().forEach((name, part) -> parts.append(name, document(part)));
            document.append("parts", parts);
            int parked = stored.parts().values().stream().mapToInt(p -> p.parked().size()).sum();
            if (parked > 0) document.append("parked", parked);
        }
        if (!outbox.isEmpty()) {
            var events = new ArrayList<Document>();
            outbox.forEach(event -> events.add(Posted.document(event)));
            document.append(OUTBOX, events);
        }
        return document;
    }

    private static Document document(Part part) {
        var document =
                new Document(SEQ, part.seq())
                        .append(EPOCH, part.epoch())
                        .append("parked", part.parked().stream().map(Posted::document).toList());
        return part.erased() ? document.append("erased", true) : document;
    }

    private static Part part(Document document) {
        return new Part(
                seq(document),
                epoch(document),
                document.getList("parked", Document.class, List.of()).stream()
                        .map(Posted::envelope)
                        .toList(),
                document.getBoolean("erased", false));
    }

    private static long number(Document document, String field) {
        return document.get(field, (Number) 0L).longValue();
    }
}
