package id.anugerah.contracts.edition;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * The windows of an edition in programme time. A changed schedule carries the next number and the
 * reason for the change.
 *
 * @param number counts the schedules of an edition from 1
 * @param reason null for the first schedule
 */
public record Schedule(int number, List<Window> windows, @Nullable String reason) {
    /** The window in which governments or groups register. */
    public static final String REGISTRATION = "registration";

    /** The window in which dossiers are submitted. */
    public static final String SUBMISSION = "submission";

    /**
     * A span of programme time.
     *
     * @param code {@value #REGISTRATION}, {@value #SUBMISSION} or {@code stage:} and the stage's
     *     code
     * @param opens the first instant inside
     * @param closes the first instant that is too late
     */
    public record Window(String code, Instant opens, Instant closes) {
        /** Whether the instant lies inside: from opening, before closing. */
        public boolean isOpenAt(Instant programmeTime) {
            return !programmeTime.isBefore(opens) && programmeTime.isBefore(closes);
        }

        /** Whether the closing instant has come. */
        public boolean isOverAt(Instant programmeTime) {
            return !programmeTime.isBefore(closes);
        }
    }

    /** The window with this code, or null where the schedule has none. */
    public @Nullable Window window(String code) {
        return windows.stream()
                .filter(window -> window.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
