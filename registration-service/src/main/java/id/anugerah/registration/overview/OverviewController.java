package id.anugerah.registration.overview;

import id.anugerah.contracts.registration.EntryEvent.Status;
import id.anugerah.contracts.registration.Role;
import id.anugerah.contracts.scoring.EntrantEvent;
import id.anugerah.kit.access.Access;
import id.anugerah.kit.copy.Copies;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.runtime.Platform;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.Page;
import id.anugerah.registration.overview.EntryRow.Step;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

@RestController
@RequestMapping("/api/overview/{edition}")
@Tag(name = "Overview")
class OverviewController {
    private static final int PAGE = 500;

    private final Copies<EntryRow> rows;
    private final Access access;

    OverviewController(Platform platform, Access access) {
        this.rows = platform.copies(new OverviewFold());
        this.access = access;
    }

    /**
     * The funnel of an edition.
     *
     * @param steps entries at each step
     * @param statuses registrations by status
     * @param entrants verified entries by where they stand; they sum to the verified ones that
     *     scoring knows
     * @param categories entries by category, drafts left out
     */
    record Funnel(
            int entries,
            Map<Step, Integer> steps,
            Map<Status, Integer> statuses,
            Map<EntrantEvent.Status, Integer> entrants,
            Map<String, Integer> categories) {}

    record RowView(String id, Step step, EntryRow row) {}

    @Operation(summary = "How many entries are how far")
    @GetMapping
    Funnel funnel(@PathVariable String edition, Caller caller) {
        access.inEdition(caller, edition, Role.SECRETARIAT, Role.CHAIR, Role.AUDITOR);
        var steps = new EnumMap<Step, Integer>(Step.class);
        var statuses = new EnumMap<Status, Integer>(Status.class);
        var entrants = new EnumMap<EntrantEvent.Status, Integer>(EntrantEvent.Status.class);
        var categories = new TreeMap<String, Integer>();
        var all = all(edition);
        for (var row : all) {
            var entry = Objects.requireNonNull(row.entry());
            steps.merge(row.step(), 1, Integer::sum);
            statuses.merge(entry.status(), 1, Integer::sum);
            categories.merge(entry.category(), 1, Integer::sum);
            if (row.entrant() != null) entrants.merge(row.entrant(), 1, Integer::sum);
        }
        return new Funnel(all.size(), steps, statuses, entrants, categories);
    }

    @Operation(summary = "The entries with what all services tell about them")
    @GetMapping("/entries")
    Page<RowView> entries(
            @PathVariable String edition,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        access.inEdition(caller, edition, Role.SECRETARIAT, Role.CHAIR, Role.AUDITOR);
        int asked = Page.limit(limit);
        var filter = new Document("state.entry.edition", edition);
        if (category != null) filter.append("state.entry.category", category);
        var read = rows.query(filter, Page.after(cursor), asked + 1);
        return Page.of(
                read,
                asked,
                Stored::id,
                stored -> new RowView(stored.id(), stored.state().step(), stored.state()));
    }

    private List<EntryRow> all(String edition) {
        var filter = new Document("state.entry.edition", edition);
        var all = new ArrayList<EntryRow>();
        String after = null;
        while (true) {
            var page = rows.query(filter, after, PAGE);
            page.forEach(stored -> all.add(stored.state()));
            if (page.size() < PAGE) return all;
            after = page.getLast().id();
        }
    }
}
