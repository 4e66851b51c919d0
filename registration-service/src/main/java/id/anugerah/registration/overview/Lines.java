package id.anugerah.registration.overview;

import id.anugerah.contracts.registration.EntryEvent.Entry;
import id.anugerah.kit.copy.Copies;
import id.anugerah.kit.runtime.Platform;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.registration.entry.Entries;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Answers questions about entries. Drafts come from this service alone: nobody was told of them.
 */
@Component
class Lines {
    private static final int SHORTEST = 100;
    private static final int LONGEST = 500;

    private final Copies<EntryRow> rows;
    private final Entries entries;

    Lines(Platform platform, Entries entries) {
        this.rows = platform.copies(new OverviewFold()).index("entry.edition");
        this.entries = entries;
    }

    /**
     * The answers in this order.
     *
     * @param drafts whether who asks may see drafts
     * @param after the place after which they begin, or null
     */
    List<Line> answers(
            Question asked, boolean drafts, Ordering by, @Nullable String after, int limit) {
        if (by == Ordering.ID) {
            if (after == null || !after.contains("\n")) {
                return inOrderOfIds(asked, drafts, after, limit);
            }
            throw CommonRefusal.WRONG_VALUE.field("cursor", "cursor", "sort");
        }
        // the store sorts by id alone
        return by.sorting().page(all(asked, drafts), after, limit);
    }

    /** All answers, by ascending id. */
    List<Line> all(Question asked, boolean drafts) {
        return inOrderOfIds(asked, drafts, null, Integer.MAX_VALUE);
    }

    private List<Line> inOrderOfIds(
            Question asked, boolean drafts, @Nullable String after, int limit) {
        var found = new ArrayList<Line>();
        int size = Math.clamp(limit, SHORTEST, LONGEST);
        var from = after;
        while (found.size() < limit) {
            var page = page(asked, drafts && asked.allowsDrafts(), from, size);
            page.stream().filter(line -> asked.matches(line.row())).forEach(found::add);
            if (page.size() < size) break;
            from = page.getLast().id();
        }
        return found.subList(0, Math.min(limit, found.size()));
    }

    private List<Line> page(Question asked, boolean drafts, @Nullable String after, int size) {
        var lines = new LinkedHashMap<String, Line>();
        if (drafts) {
            entries.drafts(asked.edition(), after, size)
                    .forEach(draft -> lines.put(draft.id(), draft(draft)));
        }
        // what was a draft a moment ago and is submitted now is told by its row
        rows.query(asked.filter(), after, size)
                .forEach(row -> lines.put(row.id(), new Line(row.id(), row.state())));
        return lines.values().stream().sorted(Comparator.comparing(Line::id)).limit(size).toList();
    }

    private static Line draft(Entry entry) {
        return new Line(entry.id(), EntryRow.draft(entry));
    }
}
