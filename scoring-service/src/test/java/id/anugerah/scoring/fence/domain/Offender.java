package id.anugerah.scoring.fence.domain;

import org.springframework.util.StringUtils;

import java.time.Instant;

/** Breaks the fence in two ways, so that a test can see it hold. */
public final class Offender {
    private Offender() {}

    /** Asks a clock and a framework. */
    public static boolean offend() {
        return StringUtils.hasText(Instant.now().toString());
    }
}
