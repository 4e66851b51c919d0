package id.anugerah.scoring.decision;

import id.anugerah.contracts.scoring.DecisionEvent.Status;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.event.Json;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.Created;
import id.anugerah.kit.web.IdempotencyKey;
import id.anugerah.kit.web.Page;
import id.anugerah.scoring.ReasonForm;
import id.anugerah.scoring.Written;
import id.anugerah.scoring.decision.domain.Computed;
import id.anugerah.scoring.decision.domain.Computed.LineView;
import id.anugerah.scoring.decision.domain.Decision;
import id.anugerah.scoring.decision.domain.Hand;
import id.anugerah.scoring.decision.domain.Result;
import id.anugerah.scoring.stage.domain.StageId;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.time.Instant;
import java.util.List;

@RestController
@Tag(name = "decisions", description = "Stage decisions and the four eyes they need")
class DecisionController {
    private final DecisionDesk desk;

    DecisionController(DecisionDesk desk) {
        this.desk = desk;
    }

    record ProposalForm(
            @Nullable String edition,
            @Nullable String stage,
            @Nullable String lotSeed,
            @Nullable String reason) {
        StageId stageId() {
            return new StageId(Written.word("edition", edition), Written.word("stage", stage));
        }
    }

    record HandView(String account, @Nullable Instant at) {
        static @Nullable HandView of(@Nullable Hand hand) {
            return hand == null ? null : new HandView(hand.account(), hand.act().programmeTime());
        }
    }

    record PreviewView(
            String method, String inputs, String digest, Result result, List<LineView> lines) {
        static PreviewView of(Computed computed) {
            return new PreviewView(
                    computed.method(),
                    computed.inputs(),
                    computed.result(),
                    Json.read(computed.canonical(), Result.class),
                    computed.lines());
        }
    }

    /**
     * A decision as shown.
     *
     * @param spread whether every entry was told
     */
    record DecisionView(
            String id,
            String edition,
            String stage,
            int version,
            Status status,
            @Nullable String lotSeed,
            @Nullable String reason,
            @Nullable String refusal,
            @Nullable HandView proposed,
            @Nullable HandView approved,
            @Nullable HandView published,
            boolean spread,
            PreviewView preview) {
        static DecisionView of(Decision decision) {
            return new DecisionView(
                    decision.id(),
                    decision.edition(),
                    decision.stage(),
                    decision.version(),
                    decision.status(),
                    decision.lotSeed(),
                    decision.reason(),
                    decision.refusal(),
                    HandView.of(decision.proposed()),
                    HandView.of(decision.approved()),
                    HandView.of(decision.published()),
                    decision.spread(),
                    PreviewView.of(decision.outcome()));
        }
    }

    /** A decision in a list: without what was computed. */
    record DecisionRow(
            String id,
            String stage,
            int version,
            Status status,
            @Nullable String reason,
            @Nullable String refusal,
            @Nullable HandView proposed,
            @Nullable HandView approved,
            @Nullable HandView published) {
        static DecisionRow of(Decision decision) {
            return new DecisionRow(
                    decision.id(),
                    decision.stage(),
                    decision.version(),
                    decision.status(),
                    decision.reason(),
                    decision.refusal(),
                    HandView.of(decision.proposed()),
                    HandView.of(decision.approved()),
                    HandView.of(decision.published()));
        }
    }

    @PostMapping("/api/decisions")
    @Operation(summary = "Computes and proposes the decision on a closed stage")
    ResponseEntity<Created> propose(
            @RequestBody ProposalForm form, IdempotencyKey key, Caller caller) {
        var id = form.stageId();
        var request = DecisionDesk.Request.of(key, caller, form);
        var decision =
                desk.propose(
                        id,
                        Written.wordIfAny("lotSeed", form.lotSeed()),
                        Written.reasonIfAny(form.reason()),
                        request,
                        caller);
        var location = URI.create("/api/decisions/" + decision.id());
        return ResponseEntity.created(location).body(new Created(decision.id()));
    }

    @GetMapping("/api/stages/{edition}/{stage}/preview")
    @Operation(summary = "What a decision on the closed stage would come to")
    PreviewView preview(
            @PathVariable String edition,
            @PathVariable String stage,
            @RequestParam(required = false) @Nullable String lotSeed,
            @RequestParam(required = false) @Nullable String reason,
            Caller caller) {
        return PreviewView.of(
                desk.preview(
                        new StageId(edition, stage),
                        Written.wordIfAny("lotSeed", lotSeed),
                        Written.reasonIfAny(reason),
                        caller));
    }

    @GetMapping("/api/decisions")
    @Operation(summary = "The decisions of an edition, of one stage or all, whatever their state")
    Page<DecisionRow> list(
            @RequestParam String edition,
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor,
            Caller caller) {
        return Page.read(
                limit,
                cursor,
                (after, most) -> desk.page(edition, stage, after, most, caller),
                Stored::id,
                found -> DecisionRow.of(found.state()));
    }

    @GetMapping("/api/decisions/{id}")
    @Operation(summary = "One decision with its ranking")
    DecisionView read(@PathVariable String id, Caller caller) {
        return DecisionView.of(desk.read(id, caller));
    }

    @PostMapping("/api/decisions/{id}/approval")
    @Operation(summary = "The chair agrees; never the person who proposed")
    DecisionView approve(@PathVariable String id, Caller caller) {
        return DecisionView.of(desk.approve(id, caller));
    }

    @PostMapping("/api/decisions/{id}/refusal")
    @Operation(summary = "The chair does not agree")
    DecisionView refuse(@PathVariable String id, @RequestBody ReasonForm form, Caller caller) {
        return DecisionView.of(desk.refuse(id, form.required(), caller));
    }

    @PostMapping("/api/decisions/{id}/publication")
    @Operation(summary = "Publishes the decision to everyone at once")
    DecisionView publish(@PathVariable String id, Caller caller) {
        return DecisionView.of(desk.publish(id, caller));
    }
}
