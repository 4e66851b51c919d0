package id.anugerah.scoring.panel;

import id.anugerah.contracts.edition.Rules.StageRules;
import id.anugerah.contracts.registration.MembershipEvent.Membership;
import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.access.Access;
import id.anugerah.kit.programme.Editions;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.scoring.ScoringRefusal;
import id.anugerah.scoring.entrant.Entrants;
import id.anugerah.scoring.entrant.domain.Entrant;
import id.anugerah.scoring.panel.domain.Assessor;
import id.anugerah.scoring.panel.domain.Assignment;
import id.anugerah.scoring.panel.domain.Entry;
import id.anugerah.scoring.panel.domain.Panels;
import id.anugerah.scoring.panel.domain.Recusal;
import id.anugerah.scoring.sheet.Sheets;
import id.anugerah.scoring.stage.Stages;
import id.anugerah.scoring.stage.domain.Stage;
import id.anugerah.scoring.stage.domain.StageId;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Puts assessors on panels and gives each their sheet. */
@Component
class PanelDesk {
    private final PanelStore panels;
    private final Stages stages;
    private final Sheets sheets;
    private final Entrants entrants;
    private final Editions editions;
    private final Access access;

    PanelDesk(
            PanelStore panels,
            Stages stages,
            Sheets sheets,
            Entrants entrants,
            Editions editions,
            Access access) {
        this.panels = panels;
        this.stages = stages;
        this.sheets = sheets;
        this.entrants = entrants;
        this.editions = editions;
        this.access = access;
    }

    /** What the panels would be; nothing is kept. */
    Panels tryOut(StageId id, String seed, Caller caller) {
        var stage = open(id, caller);
        var existing = panels.find(id).map(Panel::seats).orElse(List.of());
        return table(stage).plan(existing, seed);
    }

    /** Makes the panels and their sheets, or what is missing of both. */
    Panels make(StageId id, String seed, Caller caller) {
        var table = table(open(id, caller));
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
        assign(panel, caller);
        return Objects.requireNonNull(planned[0]);
    }

    /** Puts somebody else on the panel of an entry from which an assessor is recused. */
    List<Assignment> replace(StageId id, String entry, String recused, String seed, Caller caller) {
        var table = table(open(id, caller));
        if (!table.recusals().contains(new Recusal(recused, entry))) {
            throw ScoringRefusal.NOT_RECUSED.because();
        }
        if (panels.find(id).isEmpty()) throw ScoringRefusal.NO_PANEL.because();
        var panel =
                panels.change(
                        id,
                        seed,
                        found -> {
                            var added = table.plan(found.seats(), seed).added();
                            return found.with(
                                    added.stream()
                                            .filter(seat -> seat.entry().equals(entry))
                                            .toList());
                        });
        assign(panel, caller);
        return panel.seats().stream()
                .filter(seat -> seat.entry().equals(entry))
                .filter(seat ->
                        !table.recusals().contains(new Recusal(seat.assessor(), seat.entry())))
                .toList();
    }

    private Stage open(StageId id, Caller caller) {
        access.inEdition(caller, id.edition(), Role.SECRETARIAT);
        var stage = stages.get(id);
        if (stage.status() != Stage.Status.OPEN) throw ScoringRefusal.STAGE_NOT_OPEN.because();
        return stage;
    }

    private void assign(Panel panel, Caller caller) {
        var act = editions.at(panel.edition(), caller).act(caller.account());
        sheets.assign(panel.sheets(), act);
    }

    private Table table(Stage stage) {
        var rules = editions.get(stage.edition()).rules().stage(stage.code());
        if (rules == null) throw CommonRefusal.NOT_FOUND.because(stage.code());
        var entries =
                entrants.findAll(stage.entries()).values().stream()
                        .filter(Entrant::takesPart)
                        .flatMap(PanelDesk::entry)
                        .toList();
        return new Table(
                entries,
                assessors(stage.edition(), rules),
                recusals(stage.edition()),
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

    /** Whoever recused themselves from an entry in any stage stays so in all. */
    private List<Recusal> recusals(String edition) {
        return sheets.recusedIn(edition).stream()
                .map(sheet -> new Recusal(sheet.assessor(), sheet.entry()))
                .distinct()
                .toList();
    }

    /** What a plan is made from. */
    private record Table(
            List<Entry> entries, List<Assessor> assessors, List<Recusal> recusals, int perEntry) {
        Panels plan(List<Assignment> existing, String seed) {
            return Assignment.plan(entries, assessors, recusals, existing, perEntry, seed);
        }
    }
}
