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

    /**
     * The page of a list that was read with one item more than asked for.
     *
     * @param id the id by which the list is sorted
     */
    public static <A, T> Page<T> of(
            List<A> read, int limit, Function<A, String> id, Function<A, T> show) {
        var shown = read.stream().limit(limit).map(show).toList();
        var more = read.size() > limit;
        return new Page<>(shown, more ? encode(id.apply(read.get(limit - 1))) : null);
    }

    /** The id after which the page begins, or null for the first page. */
    public static @Nullable String after(@Nullable String cursor) {
        if (cursor == null) return null;
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw CommonRefusal.WRONG_VALUE.field("cursor", "cursor", cursor);
        }
    }

    /** The limit if it is 1 to {@value #MOST}. */
    public static int limit(int asked) {
        if (asked >= 1 && asked <= MOST) return asked;
        throw CommonRefusal.WRONG_VALUE.field("limit", "limit", "1–" + MOST);
    }

    private static String encode(String id) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }
}
