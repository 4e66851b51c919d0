package id.anugerah.journeys.malice;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a value, or only looks as if it were.
 *
 * @param name of the kind of flaw
 * @param value JSON to stand where a good value stood; null to leave it out
 * @param refused whether whoever lets it pass is wrong
 */
record Flaw(String name, @Nullable String value, boolean refused) {
    /** What has to be refused. */
    static Flaw wrong(String name, @Nullable String value) {
        return new Flaw(name, value, true);
    }

    /** What may be taken, but must not break anything. */
    static Flaw odd(String name, @Nullable String value) {
        return new Flaw(name, value, false);
    }
}
