package id.anugerah.registration.overview;

import static id.anugerah.registration.RegistrationAction.OVERVIEW_COUNT;
import static id.anugerah.registration.RegistrationAction.OVERVIEW_DRAFTS;
import static id.anugerah.registration.RegistrationAction.OVERVIEW_LIST;
import static id.anugerah.registration.RegistrationAction.OVERVIEW_SUBMISSIONS;

import id.anugerah.contracts.edition.Schedule;
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

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
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
    private final Lines lines;
    private final Editions editions;
    private final Access access;
    private final InstantSource machine;

    OverviewController(Lines lines, Editions editions, Access access, InstantSource machine) {
        this.lines = lines;
        this.editions = editions;
        this.access = access;
        this.machine = machine;
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
     * @param waiting how long entries have been at each step but the last, which is no waiting
     */
    record Funnel(
            int entries,
            Map<Step, Integer> steps,
            Map<Status, Integer> statuses,
            Map<EntrantEvent.Status, Integer> entrants,
            Map<String, Integer> categories,
            Map<Step, WaitView> waiting) {}

    /**
     * How long entries have been at a step.
     *
     * @param oldest machine time at which the one came there that has been there for the longest
     * @param medianSeconds of the times up to now
     */
    record WaitView(Instant oldest, long medianSeconds) {
        static WaitView of(List<Instant> arrivals, Instant now) {
            var sorted = arrivals.stream().sorted().toList();
            int half = sorted.size() / 2;
            var later = Duration.between(sorted.get(half), now);
            var earlier = Duration.between(sorted.get((sorted.size() - 1) / 2), now);
            return new WaitView(sorted.getFirst(), later.plus(earlier).toSeconds() / 2);
        }
    }

    /**
     * When dossiers were submitted.
     *
     * @param closes the first instant that is too late, by the present schedule
     * @param hours those in which there were any, in their order
     */
    record SubmissionsView(@Nullable Instant closes, List<SubmissionHour> hours) {}

    /**
     * @param hour of programme time, from this instant
     */
    record SubmissionHour(Instant hour, int count) {}

    record RowView(String id, Step step, EntryRow row) {}

    @Operation(summary = "How many entries are how far")
    @GetMapping
    Funnel funnel(@PathVariable String edition, Caller caller) {
        var pass = require(OVERVIEW_COUNT, edition, caller);
        var steps = new EnumMap<Step, Integer>(Step.class);
        var statuses = new EnumMap<Status, Integer>(Status.class);
        var entrants = new EnumMap<EntrantEvent.Status, Integer>(EntrantEvent.Status.class);
        var categories = new TreeMap<String, Integer>();
        var arrivals = new EnumMap<Step, List<Instant>>(Step.class);
        var all = lines.all(Question.everything(edition), access.permits(pass, OVERVIEW_DRAFTS));
        for (var line : all) {
            var row = line.row();
            var entry = Objects.requireNonNull(row.entry());
            var step = row.step();
            steps.merge(step, 1, Integer::sum);
            if (step != Step.OUT && row.stepSince() != null) {
                arrivals.computeIfAbsent(step, _ -> new ArrayList<>()).add(row.stepSince());
            }
            statuses.merge(entry.status(), 1, Integer::sum);
            categories.merge(entry.category(), 1, Integer::sum);
            if (row.entrant() != null) entrants.merge(row.entrant(), 1, Integer::sum);
        }
        var now = machine.instant();
        var waiting = new EnumMap<Step, WaitView>(Step.class);
        arrivals.forEach((step, since) -> waiting.put(step, WaitView.of(since, now)));
        return new Funnel(all.size(), steps, statuses, entrants, categories, waiting);
    }

    @Operation(summary = "How many dossiers were submitted in which hour of programme time")
    @GetMapping("/submissions")
    SubmissionsView submissions(@PathVariable String edition, Caller caller) {
        require(OVERVIEW_SUBMISSIONS, edition, caller);
        var hours = new TreeMap<Instant, Integer>();
        for (var line : lines.all(Question.everything(edition), false)) {
            var at = line.row().submittedAt();
            if (at != null) hours.merge(at.truncatedTo(ChronoUnit.HOURS), 1, Integer::sum);
        }
        var window = editions.get(edition).schedule().window(Schedule.SUBMISSION);
        return new SubmissionsView(
                window == null ? null : window.closes(),
                hours.entrySet().stream()
                        .map(one -> new SubmissionHour(one.getKey(), one.getValue()))
                        .toList());
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
                                                "id", "code", "title", "status", "updated",
                                                "waiting"
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
