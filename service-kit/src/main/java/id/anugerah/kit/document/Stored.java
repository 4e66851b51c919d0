package id.anugerah.kit.document;

import id.anugerah.kit.event.Envelope.Aggregate;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An aggregate or a copy as it lies in the store.
 *
 * @param version counts the writes from 1; the compare-and-set and the entity tag use it
 * @param seq the last event the aggregate told, 0 before the first
 * @param bodyHash hash of the request that created it, or null where none did
 * @param parts how far each source aggregate was followed
 */
public record Stored<S>(
        String id,
        long version,
        long seq,
        long epoch,
        @Nullable String bodyHash,
        S state,
        Map<String, Part> parts) {

    /** How far the source was followed. */
    public Part part(Aggregate source) {
        return parts.getOrDefault(source.toString(), Part.NONE);
    }

    /** Where fields of the state lie in the store. */
    public static List<String> fields(String... ofState) {
        return Stream.of(ofState).map(field -> "state." + field).toList();
    }
}
