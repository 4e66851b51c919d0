package id.anugerah.journeys.malice;

import org.jspecify.annotations.Nullable;

/**
 * How to spoil a good request of one operation.
 *
 * @param flaw what is wrong with it then
 * @param field what an answer has to blame; null where nothing single is to blame
 * @param refused whether whoever does what is asked is wrong
 */
record Recipe(
        Operation operation, String flaw, @Nullable String field, boolean refused, Spoiling spoil) {
    /** Makes a good request a bad one. */
    @FunctionalInterface
    interface Spoiling {
        void spoil(Draft draft, Examples examples);
    }

    @Override
    public String toString() {
        return operation + ": " + flaw + (field == null ? "" : " of " + field);
    }
}
