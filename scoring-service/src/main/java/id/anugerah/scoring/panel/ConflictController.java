package id.anugerah.scoring.panel;

import static id.anugerah.scoring.ScoringRefusal.CONFLICT_SUBJECT;

import id.anugerah.contracts.scoring.ConflictEvent.Status;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.kit.web.Created;
import id.anugerah.kit.web.IdempotencyKey;
import id.anugerah.kit.web.Page;
import id.anugerah.scoring.Written;
import id.anugerah.scoring.panel.ConflictDesk.Declaration;
import id.anugerah.scoring.panel.domain.Conflict;
import id.anugerah.scoring.panel.domain.Conflict.By;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.time.Instant;

@RestController
@RequestMapping("/api/conflicts")
@Tag(name = "conflicts", description = "Conflicts of interest, declared and decided")
class ConflictController {
    private final ConflictDesk desk;

    ConflictController(ConflictDesk desk) {
        this.desk = desk;
    }

    /**
     * Of entry and region exactly one.
     *
     * @param assessor account; an assessor declares for themselves and leaves it out
     * @param region code of a province or of one government
     */
    record DeclarationForm(
            @Nullable String edition,
            @Nullable String assessor,
            @Nullable String entry,
            @Nullable String region,
            @Nullable String reason) {
        Declaration toDeclaration() {
            var oneEntry = Written.wordIfAny("entry", entry);
            var oneRegion = Written.wordIfAny("region", region);
            if ((oneEntry == null) == (oneRegion == null)) throw CONFLICT_SUBJECT.field("entry");
            return new Declaration(
                    Written.word("edition", edition),
                    Written.wordIfAny("assessor", assessor),
                    oneEntry,
                    oneRegion,
                    Written.reason(reason));
        }
    }

    /** A dismissal needs a reason. */
    record RulingForm(@Nullable Boolean upheld, @Nullable String reason) {
        boolean required() {
            if (upheld == null) throw CommonRefusal.MISSING_VALUE.field("upheld", "upheld");
            return upheld;
        }
    }

    record StepView(String account, Instant at) {
        static @Nullable StepView of(@Nullable By by) {
            return by == null ? null : new StepView(by.account(), by.at());
        }
    }

    /** A conflict as shown. */
    record ConflictView(
            String id,
            String edition,
            String assessor,
            @Nullable String entry,
            @Nullable String region,
            String reason,
            Status status,
            @Nullable StepView declared,
            @Nullable StepView decided,
            @Nullable String ruling) {
        static ConflictView of(Stored<Conflict> stored) {
            var conflict = stored.state();
            return new ConflictView(
                    stored.id(),
                    conflict.edition(),
                    conflict.assessor(),
                    conflict.entry(),
                    conflict.region(),
                    conflict.reason(),
                    conflict.status(),
                    StepView.of(conflict.declared()),
                    StepView.of(conflict.decided()),
                    conflict.ruling());
        }
    }

    @PostMapping
    @Operation(
            summary = "Declares a conflict with an entry or a region, before or after assignment")
    ResponseEntity<Created> declare(
            @RequestBody DeclarationForm form, IdempotencyKey key, Caller caller) {
        // assessor and subject name the conflict, so a repeat under any key finds the same one
        var declared = desk.declare(form.toDeclaration(), caller);
        return ResponseEntity.created(URI.create("/api/conflicts/" + declared.id()))
                .body(new Created(declared.id()));
    }

    @GetMapping
    @Operation(summary = "Declared conflicts; an assessor sees the own ones")
    Page<ConflictView> list(
            @RequestParam String edition,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        return Page.read(
                limit,
                cursor,
                (after, most) -> desk.page(edition, status, after, most, caller),
                Stored::id,
                ConflictView::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One conflict")
    ConflictView read(@PathVariable String id, Caller caller) {
        return ConflictView.of(desk.read(id, caller));
    }

    @PostMapping("/{id}/decision")
    @Operation(summary = "The chair upholds the conflict, which reassigns what it touches, or not")
    ConflictView decide(@PathVariable String id, @RequestBody RulingForm form, Caller caller) {
        var reason = Written.reasonIfAny(form.reason());
        return ConflictView.of(desk.decide(id, form.required(), reason, caller));
    }
}
