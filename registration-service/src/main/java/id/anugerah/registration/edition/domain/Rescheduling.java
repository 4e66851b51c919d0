package id.anugerah.registration.edition.domain;

import static id.anugerah.registration.RegistrationRefusal.SCHEDULE_ALREADY_OPEN;
import static id.anugerah.registration.RegistrationRefusal.SCHEDULE_CLOSES_EARLIER;
import static id.anugerah.registration.RegistrationRefusal.SCHEDULE_SHORTER;

import id.anugerah.contracts.LocalText;
import id.anugerah.contracts.edition.Schedule;
import id.anugerah.contracts.edition.Schedule.Window;
import id.anugerah.kit.web.CommonRefusal;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Changes of a schedule that nobody loses by: a window never closes earlier than announced and is
 * never shorter, and once it is open its opening stays.
 */
public final class Rescheduling {
    private static final LocalText UNCHANGED =
            new LocalText("tidak ada yang berubah", "nothing changes");

    private Rescheduling() {}

    /** When a window opens and closes; null leaves what was announced. */
    public record Dates(@Nullable Instant opens, @Nullable Instant closes) {}

    /**
     * The schedule that follows; refuses one by which somebody loses, or that changes nothing.
     *
     * @param changes by code of the window
     * @param now programme time
     */
    public static Schedule next(
            Schedule old, Map<String, Dates> changes, String reason, Instant now) {
        changes.forEach((code, dates) -> requireNoLoss(old, code, dates, now));
        var windows =
                old.windows().stream()
                        .map(window ->
                                changes.containsKey(window.code())
                                        ? moved(old, window.code(), changes.get(window.code()))
                                        : window)
                        .toList();
        if (windows.equals(old.windows())) {
            throw CommonRefusal.WRONG_VALUE.field("windows", "windows", UNCHANGED);
        }
        return new Schedule(old.number() + 1, windows, reason);
    }

    /** The window with these dates; refuses an unknown one and dates beyond all programmes. */
    public static Window moved(Schedule old, String code, @Nullable Dates dates) {
        var field = "windows." + code;
        var window = old.window(code);
        if (window == null) throw CommonRefusal.WRONG_VALUE.field(field, "windows", code);
        if (dates == null) throw CommonRefusal.MISSING_VALUE.field(field, field);
        Era.require(field + ".opens", dates.opens());
        Era.require(field + ".closes", dates.closes());
        return new Window(
                code,
                dates.opens() == null ? window.opens() : dates.opens(),
                dates.closes() == null ? window.closes() : dates.closes());
    }

    private static void requireNoLoss(
            Schedule schedule, String code, @Nullable Dates dates, Instant now) {
        var next = moved(schedule, code, dates);
        var old = schedule.window(code);
        if (old == null) return;
        var field = "windows." + code;
        if (next.closes().isBefore(old.closes())) {
            throw SCHEDULE_CLOSES_EARLIER.field(field + ".closes", code, old.closes());
        }
        if (next.opens().equals(old.opens())) return;
        if (!now.isBefore(old.opens())) {
            throw SCHEDULE_ALREADY_OPEN.field(field + ".opens", code, old.opens());
        }
        if (length(next).compareTo(length(old)) < 0) {
            throw SCHEDULE_SHORTER.field(field + ".opens", code, old.opens(), old.closes());
        }
    }

    private static Duration length(Window window) {
        return Duration.between(window.opens(), window.closes());
    }
}
