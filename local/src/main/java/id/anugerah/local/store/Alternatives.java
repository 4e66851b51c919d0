package id.anugerah.local.store;

import de.bwaldvogel.mongo.backend.KeyValue;

import java.util.ArrayList;
import java.util.List;

/** All combinations of the values that a query allows for the fields of an index. */
final class Alternatives {

    private static final int MOST = 10_000;

    private List<List<Object>> combinations = List.of(List.of());

    /** Adds the next field's values; false, and no change, if that would be too many. */
    boolean add(List<?> values) {
        if ((long) combinations.size() * values.size() > MOST) {
            return false;
        }
        var longer = new ArrayList<List<Object>>();
        for (var combination : combinations) {
            for (var value : values) {
                var next = new ArrayList<>(combination);
                next.add(value);
                longer.add(next);
            }
        }
        combinations = longer;
        return true;
    }

    List<List<Object>> all() {
        return combinations;
    }

    List<KeyValue> keys() {
        return combinations.stream().map(values -> new KeyValue(values).normalized()).toList();
    }
}
