package id.anugerah.registration.template;

import id.anugerah.contracts.edition.Schedule.Window;

import java.time.Duration;
import java.time.Instant;

/**
 * A window counted from the start of an edition, which is midnight in WIB.
 *
 * @param opens the first instant inside
 * @param closes the first instant that is too late
 */
public record Span(Duration opens, Duration closes) {
    /** The window as counted from the start. */
    public static Span of(Window window, Instant start) {
        return new Span(
                Duration.between(start, window.opens()), Duration.between(start, window.closes()));
    }

    Window from(Instant start, String code) {
        return new Window(code, start.plus(opens), start.plus(closes));
    }
}
