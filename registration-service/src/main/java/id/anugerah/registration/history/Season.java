package id.anugerah.registration.history;

import id.anugerah.contracts.LocalText;

import org.jspecify.annotations.Nullable;

/**
 * One season and how many took part.
 *
 * @param season the programme year
 * @param note what a reader has to know about the number, or null
 * @param edition the edition on this platform, or null for a season before it
 */
record Season(
        int season,
        LocalText name,
        int participants,
        Citation source,
        @Nullable LocalText note,
        @Nullable String edition) {
    /**
     * Where a number comes from.
     *
     * @param url where it can be read, or null where it is in no public place
     */
    record Citation(String title, @Nullable String url) {}
}
