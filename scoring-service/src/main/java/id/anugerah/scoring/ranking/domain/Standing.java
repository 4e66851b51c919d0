package id.anugerah.scoring.ranking.domain;

import java.util.Locale;

/** What the stage means for an entry. */
public enum Standing {
    ADVANCED,
    ELIMINATED,
    /** Holds one of the places, such as Juara I; the place is the rank. */
    AWARDED,
    /** Ranked, without a place. */
    NOT_AWARDED,
    PASSED,
    NOT_PASSED;

    /** Whether the entry is on the good side of the line. */
    public boolean isIn() {
        return this == ADVANCED || this == AWARDED || this == PASSED;
    }

    /** The word in result bytes, such as {@code not-awarded}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
