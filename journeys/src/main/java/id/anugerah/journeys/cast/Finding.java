package id.anugerah.journeys.cast;

/** What a field visit says about a claim. */
public enum Finding {
    /** {@code sesuai} */
    CONFIRMED,
    /** {@code sebagian} */
    PARTLY,
    /** {@code tidak sesuai} */
    REFUTED,
    /** {@code tidak dapat diperiksa} */
    NOT_CHECKABLE;

    static Finding draw(Draws draws) {
        int drawn = draws.below(100);
        if (drawn < 70) return CONFIRMED;
        if (drawn < 90) return PARTLY;
        return drawn < 97 ? REFUTED : NOT_CHECKABLE;
    }
}
