package id.anugerah.journeys.season;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** What happens to whom: a function of the seed and of names that stay the same in every play. */
public record Fate(String seed) {
    /** The items in an order that belongs to the matter. */
    public <T> List<T> order(Collection<T> items, String matter, Function<T, String> name) {
        return items.stream()
                .sorted(
                        Comparator.<T>comparingLong(item -> of(matter, name.apply(item)))
                                .thenComparing(name))
                .toList();
    }

    /** The seed of a stage's lot, made known when the stage opens. */
    public String lotSeed(String stage) {
        return seed + "|" + stage;
    }

    private long of(String matter, String name) {
        return ByteBuffer.wrap(sha256(seed + "|" + matter + "|" + name)).getLong();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
