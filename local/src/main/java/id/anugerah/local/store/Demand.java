package id.anugerah.local.store;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What a query demands of one field, as far as an index may rely on it: the index offers candidates
 * and the query itself still decides, so a demand may be wider than the query but never narrower.
 */
sealed interface Demand {

    /** The field must equal one of these values. */
    record OneOf(List<?> values) implements Demand {}

    /** The field must lie between these bounds, both included; null leaves a side open. */
    record Between(@Nullable Object low, @Nullable Object high) implements Demand {}

    /** Nothing an index can use. */
    record Anything() implements Demand {}

    /**
     * The fields a query names, those inside {@code $and} too; of two conditions for one field the
     * first, which is demand enough.
     */
    static Document fields(Document query) {
        if (!(query.get("$and") instanceof Collection<?> all)) {
            return query;
        }
        var fields = query.clone();
        fields.remove("$and");
        for (var each : all) {
            if (each instanceof Document conditions) {
                fields(conditions).forEach(fields::putIfAbsent);
            }
        }
        return fields;
    }

    static Demand of(@Nullable Object wanted) {
        if (!(wanted instanceof Document operators)) {
            return isPoint(wanted) ? new OneOf(List.of(wanted)) : new Anything();
        }
        if (operators.keySet().stream().noneMatch(key -> key.startsWith("$"))) {
            return isPlain(operators) ? new OneOf(List.of(operators)) : new Anything();
        }
        if (operators.containsKey("$eq")) {
            return isPoint(operators.get("$eq"))
                    ? new OneOf(List.of(operators.get("$eq")))
                    : new Anything();
        }
        if (operators.get("$in") instanceof Collection<?> values) {
            return values.stream().allMatch(Demand::isPoint)
                    ? new OneOf(List.copyOf(values))
                    : new Anything();
        }
        return between(
                firstBound(operators.get("$gt"), operators.get("$gte")),
                firstBound(operators.get("$lt"), operators.get("$lte")));
    }

    private static Demand between(@Nullable Object low, @Nullable Object high) {
        return low == null && high == null ? new Anything() : new Between(low, high);
    }

    private static @Nullable Object firstBound(@Nullable Object one, @Nullable Object other) {
        return isOrdered(one) ? one : isOrdered(other) ? other : null;
    }

    private static boolean isOrdered(@Nullable Object value) {
        return value instanceof Number || value instanceof String || value instanceof Instant;
    }

    private static boolean isPoint(@Nullable Object value) {
        return isOrdered(value)
                || value instanceof Boolean
                || value instanceof ObjectId
                || value instanceof UUID
                || value instanceof BinData;
    }

    private static boolean isPlain(Document value) {
        return value.entrySet().stream()
                .allMatch(field -> !field.getKey().startsWith("$") && isPlain(field.getValue()));
    }

    private static boolean isPlain(@Nullable Object value) {
        return value instanceof Document inner ? isPlain(inner) : isPoint(value);
    }
}
