package id.anugerah.scoring.panel;

import static id.anugerah.scoring.ScoringAction.PANEL_MAKE;
import static id.anugerah.scoring.ScoringAction.PANEL_REPLACE;

import id.anugerah.contracts.edition.Rules.StageRules;
import id.anugerah.contracts.registration.MembershipEvent.Membership;
import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.access.Access;
import id.anugerah.kit.access.Action;
import id.anugerah.kit.access.Subject;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.programme.Editions;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.kit.web.Refused;
import id.anugerah.scoring.ScoringRefusal;
import id.anugerah.scoring.entrant.Entrants;
import id.anugerah.scoring.entrant.domain.Entrant;
import id.anugerah.scoring.panel.domain.Assessor;
import id.anugerah.scoring.panel.domain.Assignment;
import id.anugerah.scoring.panel.domain.Conflict;
import id.anugerah.scoring.panel.domain.Entry;
import id.anugerah.scoring.panel.domain.Panels;
import id.anugerah.scoring.panel.domain.Recusal;
import id.anugerah.scoring.sheet.Sheets;
import id.anugerah.scoring.stage.Stages;
import id.anugerah.scoring.stage.domain.Stage;
import id.anugerah.scoring.stage.domain.StageId;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Puts assessors on panels and gives each their sheet. */
@Component
class PanelDesk {
    private final PanelStore panels;
    private final Stages stages;
    private final Sheets sheets;
    private final Conflicts conflicts;
    private final Entrants entrants;
    private final Editions editions;
    private final Access access;

    PanelDesk(
            PanelStore panels,
            Stages stages,
            Sheets sheets,
            Conflicts conflicts,
            Entrants entrants,
            Editions editions,
            Access access) {
        this.panels = panels;
        this.stages = stages;
        this.sheets = sheets;
        this.conflicts = conflicts;
        this.entrants = entrants;
        this.editions = editions;
        this.access = access;
    }

    /** What the panels would be; nothing is kept. */
    Panels tryOut(StageId id, String seed, Caller caller) {
        var stage = open(PANEL_MAKE, id, caller);
        var existing = panels.find(id).map(Panel::seats).orElse(List.of());
        return table(stage).plan(existing, seed);
    }

    /** Makes the panels and their sheets, or what is missing of both. */
    Panels make(StageId id, String seed, Caller caller) {
        var table = table(open(PANEL_MAKE, id, caller));
        var planned = new Panels[1];
        var panel =
                panels.change(
                        id,
                        seed,
                        found -> {
                            if (!found.seed().equals(seed)) {
                                throw ScoringRefusal.PANEL_MADE_WITH_OTHER_SEED.because();
                            }
                            planned[0] = table.plan(found.seats(), seed);
                            return found.with(planned[0].added());
                        });
        assign(panel, editions.at(panel.edition(), caller).act(caller));
        return Objects.requireNonNull(planned[0]);
    }

    /** Puts somebody else on the panel of an entry from which an assessor is recused. */
    List<Assignment> replace(StageId id, String entry, String recused, String seed, Caller caller) {
        var table = table(open(PANEL_REPLACE, id, caller));
        if (!table.recusals().contains(new Recusal(recused, entry))) {
            throw ScoringRefusal.NOT_RECUSED.because();
        }
        if (panels.find(id).isEmpty()) throw ScoringRefusal.NO_PANEL.because();
        var act = editions.at(id.edition(), caller).act(caller);
        var panel = fill(id, table, entry, seed, act);
        return panel.seats().stream()
                .filter(seat -> seat.entry().equals(entry))
                .filter(seat ->
                        !table.recusals().contains(new Recusal(seat.assessor(), seat.entry())))
                .toList();
    }

    /**
     * Puts somebody else on the panel of an entry whose assessor was kept away by the chair; does
     * nothing where the stage takes no new sheets.
     */
    void refill(StageId id, String entry, String seed, Act act) {
        var stage = stages.find(id).filter(found -> found.status() == Stage.Status.OPEN);
        var open = panels.find(id).filter(panel -> !panel.sealed());
        if (stage.isEmpty() || open.isEmpty()) return;
        try {
            fill(id, table(stage.get()), entry, seed, act);
        } catch (Refused refused) {
            // the stage began to close meanwhile
            if (refused.refusal() != ScoringRefusal.PANEL_SEALED) throw refused;
        }
    }

    private Panel fill(StageId id, Table table, String entry, String seed, Act act) {
        var panel =
                panels.change(
                        id,
                        seed,
                        found ->
                                found.with(
                                        table.plan(found.seats(), seed).added().stream()
                                                .filter(seat -> seat.entry().equals(entry))
                                                .toList()));
        assign(panel, act);
        return panel;
    }

    private Stage open(Action action, StageId id, Caller caller) {
        access.require(caller, action, Subject.edition(id.edition()));
        var stage = stages.get(id);
        if (stage.status() != Stage.Status.OPEN) throw ScoringRefusal.STAGE_NOT_OPEN.because();
        return stage;
    }

    private void assign(Panel panel, Act act) {
        sheets.assign(panel.sheets(), act);
        // a conflict may have been upheld after the plan was made and before its sheets were
        conflicts.end(panel.edition(), sheets.known(panel.sheets()), act);
    }

    private Table table(Stage stage) {
        var rules = editions.get(stage.edition()).rules().stage(stage.code());
        if (rules == null) throw CommonRefusal.NOT_FOUND.because(stage.code());
        var known = entrants.findAll(stage.entries()).values();
        var entries = known.stream().filter(Entrant::takesPart).flatMap(PanelDesk::entry).toList();
        return new Table(
                entries,
                assessors(stage.edition(), rules),
                recusals(stage.edition(), known),
                conflicts.among(stage.edition(), known, Conflict::waits),
                rules.assessorsPerEntry());
    }

    private static Stream<Entry> entry(Entrant entrant) {
        return Stream.ofNullable(entrant.registration())
                .map(known -> new Entry(entrant.entry(), known.category(), known.provinceCode()));
    }

    private List<Assessor> assessors(String edition, StageRules rules) {
        var byAccount = new TreeMap<String, Membership>();
        access.all(edition, Role.ASSESSOR).forEach(m -> byAccount.put(m.account(), m));
        return byAccount.values().stream()
                .map(m -> new Assessor(m.account(), m.home(), rules.loadLimit()))
                .toList();
    }

    /** Whoever is recused from an entry in any stage stays so in all. */
    private List<Recusal> recusals(String edition, Collection<Entrant> entries) {
        var own =
                sheets.recusedIn(edition).stream()
                        .map(sheet -> new Recusal(sheet.assessor(), sheet.entry()));
        var upheld = conflicts.among(edition, entries, Conflict::holds).stream();
        return Stream.concat(own, upheld).distinct().toList();
    }

    /**
     * What a plan is made from.
     *
     * @param undecided conflicts that wait for the chair: nobody new is put there, but whoever has
     *     a seat keeps it until then
     */
    private record Table(
            List<Entry> entries,
            List<Assessor> assessors,
            List<Recusal> recusals,
            List<Recusal> undecided,
            int perEntry) {
        Panels plan(List<Assignment> existing, String seed) {
            var seated = Set.copyOf(existing);
            var waiting =
                    undecided.stream()
                            .filter(one ->
                                    !seated.contains(new Assignment(one.entry(), one.assessor())));
            var away = Stream.concat(recusals.stream(), waiting).toList();
            return Assignment.plan(entries, assessors, away, existing, perEntry, seed);
        }
    }
}
