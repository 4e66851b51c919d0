package id.anugerah.registration.domain;

import java.time.Instant;

/** Does what no rule may do; it is here to show that the fence notices. */
public final class Trespasser {
    private Trespasser() {}

    public static Instant today() {
        return Instant.now();
    }
}
