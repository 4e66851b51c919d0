package id.anugerah.scoring.decision;

import id.anugerah.contracts.edition.Rules;
import id.anugerah.contracts.scoring.SheetEvent.Status;
import id.anugerah.kit.programme.Editions;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.scoring.entrant.Entrants;
import id.anugerah.scoring.ranking.domain.CountedSheet;
import id.anugerah.scoring.ranking.domain.Deliberation;
import id.anugerah.scoring.ranking.domain.Entrant;
import id.anugerah.scoring.ranking.domain.StageMarks;
import id.anugerah.scoring.stage.Stages;
import id.anugerah.scoring.stage.domain.Stage;
import id.anugerah.scoring.stage.domain.StageId;
import id.anugerah.scoring.tally.Tallies;
import id.anugerah.scoring.tally.domain.Tally;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lays out what a stage is decided on: who is still in, and the marks of all closed stages. */
@Component
class Table {
    private final Stages stages;
    private final Tallies tallies;
    private final Entrants entrants;
    private final Editions editions;

    Table(Stages stages, Tallies tallies, Entrants entrants, Editions editions) {
        this.stages = stages;
        this.tallies = tallies;
        this.entrants = entrants;
        this.editions = editions;
    }

    /**
     * The deliberation, without seed. Refuses while a tally does not hold what its stage closed
     * with.
     */
    Deliberation lay(Stage stage) {
        var rules = editions.get(stage.edition()).rules();
        return Deliberation.of(rules, stage.code(), takingPart(stage), marks(rules, stage));
    }

    private List<Entrant> takingPart(Stage stage) {
        return entrants.findAll(stage.entries()).values().stream()
                .filter(entrant -> !entrant.hasLeft())
                .flatMap(entrant ->
                        Stream.ofNullable(entrant.registration())
                                .map(known -> new Entrant(entrant.entry(), known.category())))
                .toList();
    }

    private List<StageMarks> marks(Rules rules, Stage stage) {
        var marks = new ArrayList<StageMarks>();
        for (var held : rules.stages()) {
            var isThis = held.code().equals(stage.code());
            var closed = isThis ? stage : earlier(stage, held.code());
            marks.add(StageMarks.of(held.code(), counted(closed)));
            if (isThis) return marks;
        }
        throw CommonRefusal.NOT_FOUND.because(stage.code());
    }

    private Stage earlier(Stage stage, String code) {
        return stages.get(new StageId(stage.edition(), code));
    }

    private List<CountedSheet> counted(Stage closed) {
        return tallies.closed(closed.id(), closed.sealedSheets()).stream()
                .flatMap(Table::counted)
                .toList();
    }

    private static Stream<CountedSheet> counted(Tally tally) {
        return tally.sheets().entrySet().stream()
                .filter(sheet -> sheet.getValue().status() == Status.SUBMITTED)
                .map(sheet ->
                        new CountedSheet(tally.entry(), sheet.getKey(), sheet.getValue().points()));
    }
}
