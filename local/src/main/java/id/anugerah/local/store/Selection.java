package id.anugerah.local.store;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.bson.Document;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Filters and sorts stored documents by looking only at the fields that decide. */
final class Selection {

    private static final Set<String> COMBINING = Set.of("$and", "$or", "$nor");

    private final Document query;
    private final @Nullable Set<String> fields;
    private final DefaultQueryMatcher matcher = new DefaultQueryMatcher();

    Selection(Document query) {
        this.query = query;
        var names = new HashSet<String>();
        this.fields = collect(query, names) ? names : null;
    }

    /** False if a condition may look at any field. */
    private static boolean collect(Document conditions, Set<String> names) {
        for (var condition : conditions.entrySet()) {
            var key = condition.getKey();
            if (COMBINING.contains(key) && condition.getValue() instanceof Collection<?> parts) {
                for (var part : parts) {
                    if (!(part instanceof Document inner) || !collect(inner, names)) {
                        return false;
                    }
                }
            } else if (key.startsWith("$")) {
                return false;
            } else {
                names.add(root(key));
            }
        }
        return true;
    }

    static String root(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    boolean matches(byte[] stored) {
        return query.isEmpty()
                || matcher.matches(
                        fields == null ? RawBson.decode(stored) : RawBson.only(stored, fields),
                        query);
    }

    static Stream<byte[]> sorted(
            Stream<byte[]> stored, Document orderBy, Comparator<Document> order) {
        var names = new HashSet<String>();
        orderBy.keySet().forEach(key -> names.add(root(key)));
        return stored.map(bytes -> new Keyed(RawBson.only(bytes, names), bytes))
                .sorted(Comparator.comparing(Keyed::key, order))
                .map(Keyed::bytes);
    }

    /** Lets a list be read again and again, decoding as it is read. */
    static Iterable<Document> decoding(List<byte[]> stored, Function<byte[], Document> decoder) {
        return () -> stored.stream().map(decoder).iterator();
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Keyed(Document key, byte[] bytes) {}
}
