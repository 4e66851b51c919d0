package id.anugerah.scoring.closing;

import static id.anugerah.scoring.ScoringAction.STAGE_CLOSE;

import id.anugerah.contracts.canonical.ClosedSet;
import id.anugerah.contracts.edition.Rules.StageRules;
import id.anugerah.contracts.scoring.SheetEvent.Status;
import id.anugerah.kit.access.Access;
import id.anugerah.kit.access.Subject;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.programme.Editions;
import id.anugerah.kit.programme.Editions.Present;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.scoring.entrant.Entrants;
import id.anugerah.scoring.entrant.domain.Entrant;
import id.anugerah.scoring.panel.PanelStore;
import id.anugerah.scoring.sheet.Sheets;
import id.anugerah.scoring.sheet.domain.Sheet;
import id.anugerah.scoring.stage.Stages;
import id.anugerah.scoring.stage.domain.Stage;
import id.anugerah.scoring.stage.domain.StageId;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.stream.Collectors;

/**
 * Closes stages. What is begun can be finished by anybody: every step is one write that a second
 * attempt finds done.
 */
@Component
class ClosingDesk {
    /** The only way in which a sheet can go missing once all were in. */
    private static final String RETURNED_MEANWHILE =
            "A sheet was returned to its assessor while the stage was closing.";

    private final Stages stages;
    private final PanelStore panels;
    private final Sheets sheets;
    private final Entrants entrants;
    private final Editions editions;
    private final Access access;

    ClosingDesk(
            Stages stages,
            PanelStore panels,
            Sheets sheets,
            Entrants entrants,
            Editions editions,
            Access access) {
        this.stages = stages;
        this.panels = panels;
        this.sheets = sheets;
        this.entrants = entrants;
        this.editions = editions;
        this.access = access;
    }

    /**
     * Closes the stage. Before its window is over that is possible only if nothing is missing, and
     * after that it needs a reason if something is.
     */
    Stage close(StageId id, @Nullable String reason, Caller caller) {
        access.require(caller, STAGE_CLOSE, Subject.edition(id.edition()));
        var stage = stages.get(id);
        var present = editions.at(id.edition(), caller);
        var act = present.act(caller);
        if (stage.status() == Stage.Status.OPEN) {
            var missing = missing(stage, present);
            missing.requireClosable(present.window(id.window()), present.programmeTime(), reason);
            var kept = missing.none() ? null : reason;
            stage = stages.change(id, act, found -> found.beginClosing(kept));
        }
        return stage.status() == Stage.Status.CLOSING ? seal(id, present, act) : stage;
    }

    private Stage seal(StageId id, Present present, Act act) {
        var panel = panels.seal(id);
        sheets.assign(panel.sheets(), act);
        var sealed = ClosedSet.of(sheets.seal(panel.sheets()));
        var missing = missing(stages.get(id), present);
        return stages.change(
                id,
                act,
                found -> {
                    var reason = found.reason();
                    var why = missing.none() || reason != null ? reason : RETURNED_MEANWHILE;
                    return found.close(sealed, why);
                });
    }

    private Missing missing(Stage stage, Present present) {
        var rules = present.edition().rules().stage(stage.code());
        if (rules == null) throw CommonRefusal.NOT_FOUND.because(stage.code());
        return missing(stage, rules);
    }

    private Missing missing(Stage stage, StageRules rules) {
        var taking =
                entrants.findAll(stage.entries()).values().stream()
                        .filter(Entrant::takesPart)
                        .map(Entrant::entry)
                        .collect(Collectors.toSet());
        var all = sheets.inStage(stage.id());
        var submitted =
                all.stream()
                        .filter(sheet -> sheet.status() == Status.SUBMITTED)
                        .collect(Collectors.groupingBy(Sheet::entry, Collectors.counting()));
        long awaited =
                all.stream()
                        .filter(sheet -> sheet.awaited() && taking.contains(sheet.entry()))
                        .count();
        long below =
                taking.stream()
                        .filter(entry -> submitted.getOrDefault(entry, 0L) < rules.quorum())
                        .count();
        return new Missing((int) awaited, (int) below);
    }
}
