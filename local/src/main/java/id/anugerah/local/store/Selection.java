package id.anugerah.local.store;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
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

    /** Sorts by the values that decide, taken out of each document once. */
    static Stream<byte[]> sorted(Stream<byte[]> stored, Document orderBy) {
        var names = new HashSet<String>();
        orderBy.keySet().forEach(key -> names.add(root(key)));
        return stored.map(bytes -> new Keyed(values(RawBson.only(bytes, names), orderBy), bytes))
                .sorted(Comparator.comparing(Keyed::values, order(orderBy)))
                .map(Keyed::bytes);
    }

    private static List<Object> values(Document document, Document orderBy) {
        var values = new ArrayList<>();
        for (var path : orderBy.keySet()) {
            values.add(Utils.getSubdocumentValueCollectionAware(document, path));
        }
        return values;
    }

    private static Comparator<List<Object>> order(Document orderBy) {
        var directions =
                orderBy.values().stream()
                        .map(value ->
                                value instanceof Number number && number.doubleValue() < 0
                                        ? ValueComparator.desc()
                                        : ValueComparator.asc())
                        .toList();
        return (one, other) -> {
            for (int i = 0; i < directions.size(); i++) {
                int order = directions.get(i).compare(one.get(i), other.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        };
    }

    /** Lets a list be read again and again, decoding as it is read. */
    static Iterable<Document> decoding(List<byte[]> stored, Function<byte[], Document> decoder) {
        return () -> stored.stream().map(decoder).iterator();
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Keyed(List<Object> values, byte[] bytes) {}
}
