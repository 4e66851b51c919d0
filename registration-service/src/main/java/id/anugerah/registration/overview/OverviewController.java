package id.anugerah.registration.overview;

import static id.anugerah.registration.RegistrationAction.OVERVIEW_COUNT;
import static id.anugerah.registration.RegistrationAction.OVERVIEW_DRAFTS;
import static id.anugerah.registration.RegistrationAction.OVERVIEW_LIST;

import id.anugerah.contracts.registration.EntryEvent.Status;
import id.anugerah.contracts.scoring.EntrantEvent;
import id.anugerah.contracts.scoring.StandingEvent.Outcome;
import id.anugerah.kit.access.Access;
import id.anugerah.kit.access.Action;
import id.anugerah.kit.access.Pass;
import id.anugerah.kit.access.Subject;
import id.anugerah.kit.programme.Editions;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.Page;
import id.anugerah.registration.overview.EntryRow.Step;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

@RestController
@RequestMapping("/api/overview/{edition}")
@Tag(name = "Overview")
class OverviewController {
    private final Lines lines;
    private final Editions editions;
    private final Access access;

    OverviewController(Lines lines, Editions editions, Access access) {
        this.lines = lines;
        this.editions = editions;
        this.access = access;
    }

    /**
     * The funnel of an edition. Drafts are counted for the secretariat alone; chair and auditor
     * know an entry from its submission on.
     *
     * @param steps entries at each step
     * @param statuses registrations by status
     * @param entrants verified entries by where they stand; they sum to the verified ones that
     *     scoring knows
     * @param categories entries by category
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
        var pass = require(OVERVIEW_COUNT, edition, caller);
        var steps = new EnumMap<Step, Integer>(Step.class);
        var statuses = new EnumMap<Status, Integer>(Status.class);
        var entrants = new EnumMap<EntrantEvent.Status, Integer>(EntrantEvent.Status.class);
        var categories = new TreeMap<String, Integer>();
        var all =
                lines.answers(
                        Question.everything(edition),
                        access.permits(pass, OVERVIEW_DRAFTS),
                        Ordering.ID,
                        null,
                        Integer.MAX_VALUE);
        for (var line : all) {
            var row = line.row();
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
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(required = false) @Nullable Step step,
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @Nullable Outcome outcome,
            @RequestParam(required = false) @Nullable String province,
            @RequestParam(required = false) @Nullable String q,
            @Parameter(
                            schema =
                                    @Schema(
                                            allowableValues = {
                                                "id", "code", "title", "status", "updated"
                                            }))
                    @RequestParam(defaultValue = "id")
                    String sort,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        var pass = require(OVERVIEW_LIST, edition, caller);
        var drafts = access.permits(pass, OVERVIEW_DRAFTS);
        var by = Ordering.of(sort);
        var question = new Question(edition, category, status, step, stage, outcome, province, q);
        return Page.read(
                limit,
                cursor,
                (after, most) -> lines.answers(question, drafts, by, after, most),
                by::place,
                line -> new RowView(line.id(), line.row().step(), line.row()));
    }

    private Pass require(Action action, String edition, Caller caller) {
        var pass = access.require(caller, action, Subject.edition(edition));
        editions.get(edition);
        return pass;
    }
}
