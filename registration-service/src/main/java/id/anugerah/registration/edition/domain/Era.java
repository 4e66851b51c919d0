package id.anugerah.registration.edition.domain;

import id.anugerah.kit.web.CommonRefusal;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** The age of programmes: dates beyond it are slips of the pen, and sums of them overflow. */
public final class Era {
    private static final Instant BEGINS = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant ENDS = Instant.parse("2100-01-01T00:00:00Z");

    private Era() {}

    /** Refuses an instant outside, naming its field; null is left alone. */
    public static void require(String field, @Nullable Instant at) {
        if (at == null || (!at.isBefore(BEGINS) && at.isBefore(ENDS))) return;
        throw CommonRefusal.WRONG_VALUE.field(field, field, "2000–2099");
    }
}
