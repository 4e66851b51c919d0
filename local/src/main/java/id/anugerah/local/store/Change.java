package id.anugerah.local.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;

import io.netty.buffer.ByteBuf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One change of what is stored, as journals and snapshots keep it. Changes name results, never
 * commands: replaying them needs no clock, no random and no query, and a partly failed command
 * leaves exactly the part that happened.
 */
sealed interface Change {

    /** The collection's full name, {@code database.collection}. */
    String namespace();

    /** A new document, encoded, behind all others of its collection. */
    @SuppressWarnings("ArrayRecordComponent")
    record Inserted(String namespace, long position, byte[] document) implements Change {}

    /** Top-level fields of a document that were set, in this order, after others were removed. */
    record Altered(String namespace, long position, Document set, List<String> unset)
            implements Change {

        static Altered between(String namespace, long position, Document before, Document after) {
            var set = new Document();
            after.forEach((field, value) -> {
                if (!before.containsKey(field) || !Objects.equals(before.get(field), value)) {
                    set.put(field, value);
                }
            });
            var unset = new ArrayList<>(before.keySet());
            unset.removeAll(after.keySet());
            return new Altered(namespace, position, set, unset);
        }
    }

    /** A document that is no more. */
    record Removed(String namespace, long position) implements Change {}

    /** A collection that is no more, with all that is in it. */
    record Dropped(String namespace) implements Change {}

    /** A collection that goes by another name from now on. */
    record Renamed(String namespace, String to) implements Change {}

    private Document head() {
        var head = new Document("n", namespace());
        return switch (this) {
            case Inserted(_, var position, _) -> head.append("o", "i").append("p", position);
            case Altered(_, var position, _, var unset) ->
                    head.append("o", "u").append("p", position).append("r", unset);
            case Removed(_, var position) -> head.append("o", "d").append("p", position);
            case Dropped _ -> head.append("o", "x");
            case Renamed(_, var to) -> head.append("o", "m").append("t", to);
        };
    }

    /**
     * Appends the stored form: a head and, apart from it, the content, so that a document of the
     * greatest allowed size still fits.
     */
    default void encode(ByteBuf out) {
        BsonEncoder.encodeDocument(head(), out);
        switch (this) {
            case Inserted(_, _, var document) -> out.writeBytes(document);
            case Altered(_, _, var set, _) -> BsonEncoder.encodeDocument(set, out);
            case Removed _, Dropped _, Renamed _ -> {} // all is in the head
        }
    }

    /** Reads one stored form; throws {@link StoreDamaged} for anything else. */
    static Change decode(ByteBuf in) {
        try {
            var head = BsonDecoder.decodeBson(in);
            var namespace = part(head, "n", String.class);
            return switch (part(head, "o", String.class)) {
                case "i" -> new Inserted(namespace, position(head), bytes(in));
                case "u" ->
                        new Altered(
                                namespace,
                                position(head),
                                BsonDecoder.decodeBson(in),
                                names(part(head, "r", List.class)));
                case "d" -> new Removed(namespace, position(head));
                case "x" -> new Dropped(namespace);
                case "m" -> new Renamed(namespace, part(head, "t", String.class));
                case String other -> throw new StoreDamaged("an unknown change \"" + other + "\"");
            };
        } catch (IllegalArgumentException
                | IndexOutOfBoundsException
                | ClassCastException
                | NegativeArraySizeException e) {
            throw new StoreDamaged("a change that cannot be read: " + e.getMessage());
        }
    }

    private static byte[] bytes(ByteBuf in) {
        var document = new byte[in.getIntLE(in.readerIndex())];
        in.readBytes(document);
        return document;
    }

    private static List<String> names(List<?> fields) {
        return fields.stream().map(String::valueOf).toList();
    }

    private static long position(Document head) {
        return part(head, "p", Long.class);
    }

    private static <T> T part(Document head, String field, Class<T> type) {
        var value = head.get(field);
        if (value == null) {
            throw new StoreDamaged("a change without \"" + field + "\"");
        }
        return type.cast(value);
    }
}
