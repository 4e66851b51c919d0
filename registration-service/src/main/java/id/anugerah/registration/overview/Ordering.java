package id.anugerah.registration.overview;

import id.anugerah.kit.web.CommonRefusal;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/** By what a list is sorted; entries that are equal in it follow their ids. */
enum Ordering {
    ID(line -> ""),
    CODE(line -> Objects.requireNonNull(line.row().entry()).code()),
    TITLE(line -> Objects.requireNonNull(line.row().entry()).title().toLowerCase(Locale.ROOT)),
    STATUS(line -> Objects.requireNonNull(line.row().entry()).status().name()),
    UPDATED(Ordering::updated);

    private final Function<Line, String> key;

    Ordering(Function<Line, String> key) {
        this.key = key;
    }

    /** The order with this name, in lower case. */
    static Ordering of(String name) {
        for (var one : values()) if (one.name().toLowerCase(Locale.ROOT).equals(name)) return one;
        throw CommonRefusal.WRONG_VALUE.field("sort", "sort", name);
    }

    /** Where a line stands: lines in this order have ascending places. */
    String place(Line line) {
        return this == ID ? line.id() : name() + "\n" + key.apply(line) + "\n" + line.id();
    }

    /** Refuses a place in another order. */
    void require(String place) {
        if (this == ID ? !place.contains("\n") : place.startsWith(name() + "\n")) return;
        throw CommonRefusal.WRONG_VALUE.field("cursor", "cursor", "sort");
    }

    Comparator<Line> comparator() {
        return Comparator.comparing(this::place);
    }

    /** As many digits for every instant, so that texts sort as instants do. */
    private static String updated(Line line) {
        var since = line.row().since();
        return String.format(Locale.ROOT, "%015d", since == null ? 0 : since.toEpochMilli());
    }
}
