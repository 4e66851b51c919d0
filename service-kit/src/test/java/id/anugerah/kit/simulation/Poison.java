package id.anugerah.kit.simulation;

import id.anugerah.kit.event.Envelope;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** The events that a fold cannot take in until they are put right. */
final class Poison {
    private final long seed;
    private final int oneIn;
    private final Set<String> putRight = new HashSet<>();
    private boolean allPutRight;

    /**
     * @param oneIn one event in so many is poison, or 0 where none is
     */
    Poison(long seed, int oneIn) {
        this.seed = seed;
        this.oneIn = oneIn;
    }

    boolean isPoison(String fold, String event) {
        if (oneIn == 0 || allPutRight || putRight.contains(fold + event)) return false;
        var hash = Objects.hash(seed, fold, event) * 0x9E3779B9;
        return Math.floorMod(hash >>> 8, oneIn) == 0;
    }

    void check(String fold, Envelope event) {
        if (isPoison(fold, event.id())) throw new IllegalStateException("poison " + event.id());
    }

    void putRight(String fold, String event) {
        putRight.add(fold + event);
    }

    void putAllRight() {
        allPutRight = true;
    }
}
