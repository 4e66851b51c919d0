package id.anugerah.registration;

import id.anugerah.kit.web.CommonRefusal;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
    private static final long LAST_MILLI = 999_999_999_999_999L;

    /** A key that is less for what is older; what has no instant comes last. */
    public static String oldestFirst(@Nullable Instant at) {
        return digits(at == null ? LAST_MILLI : at.toEpochMilli());
    }

    /** A key that is less for what is newer. */
    public static String newestFirst(Instant at) {
        return digits(LAST_MILLI - at.toEpochMilli());
    }

    /** As many digits for every instant, so that texts sort as instants do. */
    private static String digits(long millis) {
        return String.format(Locale.ROOT, "%015d", millis);
    }

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
                .map(item -> new Placed<>(place(item), item))
                .filter(one -> after == null || one.place().compareTo(after) > 0)
                .sorted(Comparator.comparing(Placed::place))
                .limit(most)
                .map(Placed::item)
                .toList();
    }

    /** An item with its place, which is worked out once and compared many times. */
    private record Placed<T>(String place, T item) {}
}
