package id.anugerah.registration.edition;

import static id.anugerah.registration.RegistrationRefusal.SCHEDULE_REASON_MISSING;

import id.anugerah.contracts.LocalText;
import id.anugerah.contracts.edition.Rules;
import id.anugerah.contracts.edition.Schedule;
import id.anugerah.contracts.registration.EditionEvent.Edition;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.kit.web.Created;
import id.anugerah.kit.web.EntityTag;
import id.anugerah.kit.web.IdempotencyKey;
import id.anugerah.kit.web.Page;
import id.anugerah.kit.web.Plain;
import id.anugerah.registration.edition.EditionDesk.Order;
import id.anugerah.registration.edition.domain.Rescheduling.Dates;
import id.anugerah.registration.template.Summary;
import id.anugerah.registration.template.Templates;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

@RestController
@Tag(name = "Editions")
class EditionController {
    private final EditionDesk desk;
    private final Templates templates;
    private final InstantSource machine;

    EditionController(EditionDesk desk, Templates templates, InstantSource machine) {
        this.desk = desk;
        this.templates = templates;
        this.machine = machine;
    }

    record TemplateView(Summary summary, Rules rules) {}

    record PublicationForm(
            @NotNull @Size(max = 40) String template,
            @NotNull LocalDate startsOn,
            @Nullable Boolean demo,
            @Nullable Map<String, Dates> windows,
            @Nullable Map<String, Integer> places) {
        Order toOrder() {
            return new Order(
                    template,
                    startsOn,
                    Boolean.TRUE.equals(demo),
                    Objects.requireNonNullElse(windows, Map.of()),
                    Objects.requireNonNullElse(places, Map.of()));
        }
    }

    record ScheduleForm(
            @NotEmpty Map<String, Dates> windows,
            @Nullable @Plain(lines = true) @Size(max = 1000) String reason) {}

    record ClockForm(@NotNull Instant to) {}

    /**
     * What would be published.
     *
     * @param problems for which it would not be; empty where nothing is wrong
     */
    record PublicationPreview(Rules rules, Schedule schedule, List<TemplateProblem> problems) {}

    /**
     * @param path of what is wrong: {@code schedule.<window>}, {@code places.<stage>} for a stage
     *     that there is not, or a field of the rules such as {@code stages[0].places}
     */
    record TemplateProblem(String path, LocalText text) {}

    /** A stage in short. */
    record StageSummary(
            String code,
            Rules.StageKind kind,
            LocalText name,
            Rules.OutcomeKind outcome,
            int places) {
        static StageSummary of(Rules.StageRules stage) {
            return new StageSummary(
                    stage.code(), stage.kind(), stage.name(), stage.outcome(), stage.places());
        }
    }

    /** An edition in a list. */
    record EditionRow(
            String id,
            String template,
            LocalText name,
            int season,
            Rules.Entrants entrants,
            List<StageSummary> stages,
            Schedule schedule,
            Instant programmeTime,
            boolean demo) {}

    record EditionView(
            String id, Rules rules, Schedule schedule, Instant programmeTime, boolean demo) {}

    @Operation(summary = "The templates from which editions are published")
    @GetMapping("/api/templates")
    List<Summary> templates() {
        return templates.all();
    }

    @Operation(summary = "One template with its rules")
    @GetMapping("/api/templates/{code}")
    TemplateView template(@PathVariable String code) {
        var template =
                templates.find(code).orElseThrow(() -> CommonRefusal.NOT_FOUND.because(code));
        return new TemplateView(template.summary(), template.rules());
    }

    @Operation(summary = "Shows what would be published, and what is wrong with it")
    @PostMapping("/api/editions/preview")
    PublicationPreview preview(@Valid @RequestBody PublicationForm form, Caller caller) {
        var preview = desk.preview(form.toOrder(), caller);
        var problems =
                preview.problems().stream()
                        .map(one -> new TemplateProblem(one.path(), one.text()))
                        .toList();
        return new PublicationPreview(preview.rules(), preview.schedule(), problems);
    }

    @Operation(summary = "Publishes an edition from a template; its rules are final")
    @PostMapping("/api/editions")
    ResponseEntity<Created> publish(
            @Valid @RequestBody PublicationForm form, IdempotencyKey key, Caller caller) {
        var edition = desk.publish(form.toOrder(), key, caller);
        return ResponseEntity.created(URI.create("/api/editions/" + edition.id()))
                .eTag(EntityTag.of(edition))
                .body(new Created(edition.id()));
    }

    @Operation(summary = "All editions")
    @GetMapping("/api/editions")
    Page<EditionRow> editions(
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return Page.read(limit, cursor, desk::page, Stored::id, this::row);
    }

    @Operation(summary = "One edition with rules, schedule and its present time")
    @GetMapping("/api/editions/{id}")
    ResponseEntity<EditionView> edition(@PathVariable String id) {
        return view(desk.find(id).orElseThrow(() -> CommonRefusal.NOT_FOUND.because(id)));
    }

    @Operation(summary = "Changes dates, with a reason; nothing closes earlier than announced")
    @PostMapping("/api/editions/{id}/schedule")
    ResponseEntity<EditionView> reschedule(
            @PathVariable String id,
            @Valid @RequestBody ScheduleForm form,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Caller caller) {
        if (form.reason() == null || form.reason().isBlank()) {
            throw SCHEDULE_REASON_MISSING.field("reason");
        }
        return view(desk.reschedule(id, ifMatch, form.windows(), form.reason(), caller));
    }

    @Operation(summary = "Advances the time of a demo edition")
    @PostMapping("/api/editions/{id}/clock")
    ResponseEntity<EditionView> advance(
            @PathVariable String id, @Valid @RequestBody ClockForm form, Caller caller) {
        return view(desk.advance(id, form.to(), caller));
    }

    private ResponseEntity<EditionView> view(Stored<Edition> stored) {
        var edition = stored.state();
        return ResponseEntity.ok()
                .eTag(EntityTag.of(stored))
                .body(
                        new EditionView(
                                stored.id(),
                                edition.rules(),
                                edition.schedule(),
                                programmeTime(edition),
                                edition.demo()));
    }

    private EditionRow row(Stored<Edition> stored) {
        var edition = stored.state();
        var rules = edition.rules();
        return new EditionRow(
                stored.id(),
                rules.template(),
                rules.name(),
                rules.season(),
                rules.entrants(),
                rules.stages().stream().map(StageSummary::of).toList(),
                edition.schedule(),
                programmeTime(edition),
                edition.demo());
    }

    private Instant programmeTime(Edition edition) {
        return machine.instant().plusMillis(edition.clockOffsetMillis());
    }
}
