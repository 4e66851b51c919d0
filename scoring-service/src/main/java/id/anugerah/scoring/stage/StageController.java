package id.anugerah.scoring.stage;

import static id.anugerah.scoring.ScoringAction.STAGE_LIST;
import static id.anugerah.scoring.ScoringAction.STAGE_PROGRESS;
import static id.anugerah.scoring.ScoringAction.STAGE_READ;

import id.anugerah.contracts.LocalText;
import id.anugerah.contracts.edition.Rules.StageKind;
import id.anugerah.contracts.edition.Rules.StageRules;
import id.anugerah.contracts.edition.Schedule.Window;
import id.anugerah.kit.access.Access;
import id.anugerah.kit.access.Action;
import id.anugerah.kit.access.Pass;
import id.anugerah.kit.access.Subject;
import id.anugerah.kit.programme.Editions;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.scoring.Written;
import id.anugerah.scoring.stage.domain.Stage;
import id.anugerah.scoring.stage.domain.StageId;
import id.anugerah.scoring.tally.Tallies;
import id.anugerah.scoring.tally.domain.Tally;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.stream.Collectors;

@RestController
@RequestMapping("/api/stages/{edition}")
@Tag(name = "stages", description = "The stages of an edition")
class StageController {
    private final StageDesk desk;
    private final Stages stages;
    private final Tallies tallies;
    private final Editions editions;
    private final Access access;

    StageController(
            StageDesk desk, Stages stages, Tallies tallies, Editions editions, Access access) {
        this.desk = desk;
        this.stages = stages;
        this.tallies = tallies;
        this.editions = editions;
        this.access = access;
    }

    /** The seed of the lot may be fixed here, before any mark is known. */
    record OpeningForm(@Nullable String lotSeed) {}

    /**
     * How far the assessment has come.
     *
     * @param assigned sheets that count once submitted
     * @param complete entries all of whose assigned sheets are in
     * @param belowQuorum entries with fewer sheets in than the quorum
     */
    record Progress(int assigned, int submitted, int complete, int belowQuorum) {}

    /**
     * A stage as shown.
     *
     * @param status null until it is opened
     * @param progress for secretariat, chair and auditor, once it is opened
     * @param decision version of the decision that holds, or null
     */
    record StageView(
            String code,
            LocalText name,
            StageKind kind,
            @Nullable Window window,
            Stage.@Nullable Status status,
            @Nullable Integer entrants,
            @Nullable Integer decision,
            @Nullable String lotSeed,
            @Nullable String reason,
            @Nullable Progress progress) {}

    @GetMapping
    @Operation(summary = "All stages of the edition, opened or not, in their order")
    List<StageView> list(@PathVariable String edition, Caller caller) {
        var pass = require(STAGE_LIST, edition, caller);
        var opened =
                stages.inEdition(edition).stream()
                        .collect(Collectors.toMap(Stage::code, stage -> stage));
        return editions.get(edition).rules().stages().stream()
                .map(rules -> view(edition, rules, opened.get(rules.code()), pass))
                .toList();
    }

    @GetMapping("/{stage}")
    @Operation(summary = "One stage")
    StageView read(@PathVariable String edition, @PathVariable String stage, Caller caller) {
        var pass = require(STAGE_READ, edition, caller);
        return view(new StageId(edition, stage), pass);
    }

    @PostMapping("/{stage}/opening")
    @Operation(summary = "Opens the stage for assessment")
    StageView open(
            @PathVariable String edition,
            @PathVariable String stage,
            @RequestBody(required = false) @Nullable OpeningForm form,
            Caller caller) {
        var id = new StageId(edition, stage);
        var lotSeed = form == null ? null : Written.wordIfAny("lotSeed", form.lotSeed());
        return view(id, desk.open(id, lotSeed, caller));
    }

    private Pass require(Action action, String edition, Caller caller) {
        editions.get(edition);
        return access.require(caller, action, Subject.edition(edition));
    }

    private StageView view(StageId id, Pass pass) {
        var rules = editions.get(id.edition()).rules().stage(id.code());
        if (rules == null) throw CommonRefusal.NOT_FOUND.because(id.code());
        return view(id.edition(), rules, stages.find(id).orElse(null), pass);
    }

    private StageView view(String edition, StageRules rules, @Nullable Stage stage, Pass pass) {
        var id = new StageId(edition, rules.code());
        var window = editions.get(edition).schedule().window(id.window());
        return new StageView(
                rules.code(),
                rules.name(),
                rules.kind(),
                window,
                stage == null ? null : stage.status(),
                stage == null ? null : stage.entries().size(),
                stage == null || stage.decided() == 0 ? null : stage.decided(),
                stage == null ? null : stage.lotSeed(),
                stage == null ? null : stage.reason(),
                stage != null && access.permits(pass, STAGE_PROGRESS)
                        ? progress(rules, stage)
                        : null);
    }

    private Progress progress(StageRules rules, Stage stage) {
        var known = tallies.inStage(stage.id());
        long quorum = known.stream().filter(t -> t.submitted() >= rules.quorum()).count();
        return new Progress(
                known.stream().mapToInt(Tally::assigned).sum(),
                known.stream().mapToInt(Tally::submitted).sum(),
                (int)
                        known.stream()
                                .filter(t -> t.assigned() > 0 && t.submitted() == t.assigned())
                                .count(),
                (int) Math.max(0, stage.entries().size() - quorum));
    }
}
