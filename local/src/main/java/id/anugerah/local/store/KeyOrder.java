package id.anugerah.local.store;

import de.bwaldvogel.mongo.backend.KeyValue;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Comparator;

/**
 * Orders index keys field by field, a prefix before what it begins. Numbers, texts and instants
 * stand in their own order; any other values only need a place of their own.
 */
final class KeyOrder implements Comparator<KeyValue> {

    @Override
    public int compare(KeyValue one, KeyValue other) {
        int shared = Math.min(one.size(), other.size());
        for (int i = 0; i < shared; i++) {
            int order = compareValues(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    static int compareValues(@Nullable Object one, @Nullable Object other) {
        int kind = Integer.compare(kind(one), kind(other));
        if (kind != 0 || one == null || other == null) {
            return kind;
        }
        return switch (one) {
            case Number number -> compareNumbers(number, (Number) other);
            case String text -> text.compareTo((String) other);
            case Instant instant -> instant.compareTo((Instant) other);
            default ->
                    Comparator.<Object, String>comparing(value -> value.getClass().getName())
                            .thenComparing(Object::toString)
                            .compare(one, other);
        };
    }

    /** Normalised numbers are doubles, apart from longs that no double can hold. */
    private static int compareNumbers(Number one, Number other) {
        int near = Double.compare(one.doubleValue(), other.doubleValue());
        if (near != 0) {
            return near;
        }
        return one instanceof Long exact && other instanceof Long otherExact
                ? Long.compare(exact, otherExact)
                : Boolean.compare(one instanceof Long, other instanceof Long);
    }

    private static int kind(@Nullable Object value) {
        return switch (value) {
            case null -> 0;
            case Number _ -> 1;
            case String _ -> 2;
            case Instant _ -> 3;
            default -> 4;
        };
    }
}
