package id.anugerah.scoring.tally.domain;

import id.anugerah.contracts.scoring.SheetEvent;
import id.anugerah.contracts.scoring.SheetEvent.Status;
import id.anugerah.contracts.scoring.TallyEvent;
import id.anugerah.kit.document.Change;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The sheets of one entry in one stage, as far as they are known.
 *
 * @param stage id of the stage
 * @param sheets by assessor
 */
public record Tally(String edition, String stage, String entry, SortedMap<String, Counted> sheets) {
    /**
     * What a tally keeps of a sheet.
     *
     * @param points by criterion; empty unless submitted
     */
    public record Counted(Status status, SortedMap<String, Integer> points) {}

    /** What the sheet's event makes of the tally; it tells only if a count changes. */
    public Change<Tally> after(SheetEvent.Sheet sheet) {
        var next = new TreeMap<>(sheets);
        next.put(sheet.assessor(), new Counted(sheet.status(), new TreeMap<>(sheet.points())));
        var tally = new Tally(edition, stage, entry, next);
        if (tally.assigned() == assigned() && tally.submitted() == submitted()) {
            return Change.to(tally);
        }
        return Change.to(tally, tally.view());
    }

    /** Sheets that count once they are submitted. */
    public int assigned() {
        return (int) sheets.values().stream().filter(s -> s.status() != Status.RECUSED).count();
    }

    /** Sheets that are in. */
    public int submitted() {
        return (int) sheets.values().stream().filter(s -> s.status() == Status.SUBMITTED).count();
    }

    /** The tally as others know it. */
    public TallyEvent.Tallied view() {
        return new TallyEvent.Tallied(edition, stage, entry, assigned(), submitted());
    }
}
