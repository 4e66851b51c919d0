package id.anugerah.registration.overview;

import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.registration.Sorting;
import id.anugerah.registration.overview.EntryRow.Step;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/** By what a list is sorted; entries that are equal in it follow their ids. */
enum Ordering {
    /** The one in which the store lists them, whose places are the ids themselves. */
    ID(line -> ""),
    CODE(line -> Objects.requireNonNull(line.row().entry()).code()),
    TITLE(line -> Objects.requireNonNull(line.row().entry()).title().toLowerCase(Locale.ROOT)),
    STATUS(line -> Objects.requireNonNull(line.row().entry()).status().name()),
    UPDATED(line ->
            Sorting.oldestFirst(Objects.requireNonNullElse(line.row().since(), Instant.EPOCH))),
    /**
     * Who has been at their step for the longest comes first; nobody waits for a draft, or for who
     * is out of the programme.
     */
    WAITING(line -> Sorting.oldestFirst(waitingSince(line.row())));

    private final Sorting<Line> sorting;

    Ordering(Function<Line, String> key) {
        this.sorting = new Sorting<>(name(), key, Line::id);
    }

    /** The order with this name, in lower case. */
    static Ordering of(String name) {
        for (var one : values()) if (one.name().toLowerCase(Locale.ROOT).equals(name)) return one;
        throw CommonRefusal.WRONG_VALUE.field("sort", "sort", name);
    }

    /** The order as it is applied to lines; not for {@link #ID}. */
    Sorting<Line> sorting() {
        return sorting;
    }

    /** Where a line stands: lines in this order have ascending places. */
    String place(Line line) {
        return this == ID ? line.id() : sorting.place(line);
    }

    private static @Nullable Instant waitingSince(EntryRow row) {
        return row.step() == Step.OUT ? null : row.stepSince();
    }
}
