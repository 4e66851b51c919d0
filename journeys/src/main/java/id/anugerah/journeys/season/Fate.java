package id.anugerah.journeys.season;

import id.anugerah.contracts.canonical.Sha256;

import java.nio.ByteBuffer;
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
        return ByteBuffer.wrap(Sha256.of(seed + "|" + matter + "|" + name)).getLong();
    }
}
