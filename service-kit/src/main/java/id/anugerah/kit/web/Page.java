package id.anugerah.kit.web;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a longer list.
 *
 * @param next to be sent as {@code cursor} for what follows, or null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {
    /** How many items a page has at most. */
    public static final int MOST = 200;

    /** A list that can be read from any of its places. */
    @FunctionalInterface
    public interface Source<A> {
        /**
         * What follows.
         *
         * @param after only what comes after this id; null from the beginning
         * @param most how many at most
         */
        List<A> read(@Nullable String after, int most);
    }

    /**
     * The page that a caller asked for. One item more is read than shown, which tells whether
     * another page follows.
     *
     * @param limit 1 to {@value #MOST}
     * @param cursor {@link #next} of the page before, or null for the first page
     * @param id the id by which the list is sorted
     * @throws Refused if limit or cursor are none
     */
    public static <A, T> Page<T> read(
            int limit,
            @Nullable String cursor,
            Source<A> source,
            Function<A, String> id,
            Function<A, T> show) {
        requireLimit(limit);
        var read = source.read(after(cursor), limit + 1);
        var shown = read.stream().limit(limit).map(show).toList();
        var more = read.size() > limit;
        return new Page<>(shown, more ? encode(id.apply(read.get(limit - 1))) : null);
    }

    private static @Nullable String after(@Nullable String cursor) {
        if (cursor == null) return null;
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw CommonRefusal.WRONG_VALUE.field("cursor", "cursor", cursor);
        }
    }

    private static void requireLimit(int limit) {
        if (limit >= 1 && limit <= MOST) return;
        throw CommonRefusal.WRONG_VALUE.field("limit", "limit", "1–" + MOST);
    }

    private static String encode(String id) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }
}
