package id.anugerah.journeys.cast;

import id.anugerah.contracts.canonical.Sha256;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A stream of draws named by a key: SplitMix64 from the first eight bytes of the key's SHA-256.
 * What one stream draws never shifts another.
 */
final class Draws {
    private long state;

    private Draws(long state) {
        this.state = state;
    }

    /** The stream whose key is these parts, joined by {@code |}. */
    static Draws of(Object... parts) {
        String key = Stream.of(parts).map(Object::toString).collect(Collectors.joining("|"));
        return new Draws(ByteBuffer.wrap(Sha256.of(key)).getLong());
    }

    long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A whole number from 0 to {@code bound - 1}. */
    int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }

    /** True in {@code percent} of a hundred draws. */
    boolean chance(int percent) {
        return below(100) < percent;
    }

    /** From 0 inclusive to 1 exclusive. */
    double unit() {
        return (next() >>> 11) * 0x1p-53;
    }

    /**
     * A draw from the normal distribution around 0; StrictMath, so that every machine agrees to the
     * last bit.
     */
    double normal(double deviation) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - unit()));
        return deviation * radius * StrictMath.cos(2 * StrictMath.PI * unit());
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    <T> List<T> shuffled(List<T> items) {
        List<T> order = new ArrayList<>(items);
        for (int i = order.size() - 1; i > 0; i--) {
            int other = below(i + 1);
            T moved = order.get(i);
            order.set(i, order.get(other));
            order.set(other, moved);
        }
        return order;
    }
}
