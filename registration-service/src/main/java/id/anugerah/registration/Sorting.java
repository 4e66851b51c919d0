package id.anugerah.registration;

import id.anugerah.kit.web.CommonRefusal;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * An order in which a list that fits into memory is shown page by page; what is equal in it follows
 * the ids.
 *
 * @param name unlike that of any other order of the list
 * @param key by which it is sorted, as text
 * @param id unique in the list
 */
public record Sorting<T>(String name, Function<T, String> key, Function<T, String> id) {
    /** Where something stands: what follows in this order has greater places. */
    public String place(T item) {
        return name + "\n" + key.apply(item) + "\n" + id.apply(item);
    }

    /**
     * What follows a place, in this order.
     *
     * @param after null from the beginning; refused if it is a place in another order
     * @param most how many at most
     */
    public List<T> page(List<T> all, @Nullable String after, int most) {
        if (after != null && !after.startsWith(name + "\n")) {
            throw CommonRefusal.WRONG_VALUE.field("cursor", "cursor", "sort");
        }
        return all.stream()
                .filter(item -> after == null || place(item).compareTo(after) > 0)
                .sorted(Comparator.comparing(this::place))
                .limit(most)
                .toList();
    }
}
