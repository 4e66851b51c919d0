package id.anugerah.scoring.closing;

import id.anugerah.contracts.edition.Schedule.Window;
import id.anugerah.scoring.ScoringRefusal;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What a stage lacks.
 *
 * @param sheets assigned to assessors and not in, of entries that still take part
 * @param belowQuorum such entries with fewer sheets in than the quorum
 */
record Missing(int sheets, int belowQuorum) {
    boolean none() {
        return sheets == 0 && belowQuorum == 0;
    }

    /** Refuses to cut assessors short, and to leave something out without saying why. */
    void requireClosable(Window window, Instant programmeTime, @Nullable String reason) {
        if (none()) return;
        if (!window.isOverAt(programmeTime)) {
            throw ScoringRefusal.WINDOW_STILL_OPEN.because(sheets, window.closes());
        }
        if (reason == null || reason.isBlank()) {
            throw ScoringRefusal.STAGE_INCOMPLETE.field("reason", sheets, belowQuorum);
        }
    }
}
