package id.anugerah.scoring.panel;

import id.anugerah.scoring.ScoringRefusal;
import id.anugerah.scoring.panel.domain.Assignment;
import id.anugerah.scoring.sheet.domain.SheetId;
import id.anugerah.scoring.stage.domain.StageId;

import java.util.List;
import java.util.stream.Stream;

/**
 * The panels of one stage as decided. They are stored before the first sheet is made, so a second
 * attempt makes exactly the sheets that the first one left out; and no seat is added once sealed,
 * so the closing knows all sheets.
 *
 * @param stage the stage's code
 * @param seats only ever added to; the seat of a recused assessor stays, with its sheet
 */
public record Panel(
        String edition, String stage, String seed, List<Assignment> seats, boolean sealed) {
    static Panel empty(StageId stage, String seed) {
        return new Panel(stage.edition(), stage.code(), seed, List.of(), false);
    }

    Panel with(List<Assignment> added) {
        if (added.isEmpty()) return this;
        if (sealed) throw ScoringRefusal.PANEL_SEALED.because();
        var all = Stream.concat(seats.stream(), added.stream()).sorted().toList();
        return new Panel(edition, stage, seed, all, false);
    }

    Panel seal() {
        return sealed ? this : new Panel(edition, stage, seed, seats, true);
    }

    /** Ids of the sheets that belong to the seats. */
    public List<SheetId> sheets() {
        var id = new StageId(edition, stage);
        return seats.stream().map(seat -> new SheetId(id, seat.entry(), seat.assessor())).toList();
    }
}
