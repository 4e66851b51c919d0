package id.anugerah.registration.overview;

import id.anugerah.contracts.registration.EntryEvent.Entry;
import id.anugerah.contracts.registration.EntryEvent.Status;
import id.anugerah.contracts.scoring.StandingEvent.Outcome;
import id.anugerah.registration.overview.EntryRow.Step;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import java.util.Locale;

/**
 * Which entries of an edition are asked for; null asks for all.
 *
 * @param stage code of a stage in which the entry stands
 * @param outcome of that stage, or of any
 * @param province its two digits
 * @param q part of the title, or the beginning of the code
 */
record Question(
        String edition,
        @Nullable String category,
        @Nullable Status status,
        @Nullable Step step,
        @Nullable String stage,
        @Nullable Outcome outcome,
        @Nullable String province,
        @Nullable String q) {

    /** The edition's entries, all of them. */
    static Question everything(String edition) {
        return new Question(edition, null, null, null, null, null, null, null);
    }

    /** What the store can tell by itself. */
    Document filter() {
        var filter = new Document("state.entry.edition", edition);
        if (category != null) filter.append("state.entry.category", category);
        if (status != null) filter.append("state.entry.status", status.name());
        if (province != null) filter.append("state.entry.provinceCode", province);
        return filter;
    }

    /** Whether a draft may be among the answers. */
    boolean allowsDrafts() {
        return status == null || status == Status.DRAFT || status == Status.WITHDRAWN;
    }

    /** Whether the row answers the question. */
    boolean matches(EntryRow row) {
        var entry = row.entry();
        return entry != null
                && entry.edition().equals(edition)
                && isAsked(category, entry.category())
                && isAsked(status, entry.status())
                && isAsked(province, entry.provinceCode())
                && isAsked(step, row.step())
                && stands(row)
                && says(entry);
    }

    private static boolean isAsked(@Nullable Object asked, Object found) {
        return asked == null || asked.equals(found);
    }

    private boolean stands(EntryRow row) {
        if (stage == null && outcome == null) return true;
        return row.standings().entrySet().stream()
                .filter(one -> isAsked(stage, one.getKey()))
                .anyMatch(one -> isAsked(outcome, one.getValue().outcome()));
    }

    private boolean says(Entry entry) {
        if (q == null) return true;
        var asked = q.strip().toLowerCase(Locale.ROOT);
        return entry.code().toLowerCase(Locale.ROOT).startsWith(asked)
                || entry.title().toLowerCase(Locale.ROOT).contains(asked);
    }
}
