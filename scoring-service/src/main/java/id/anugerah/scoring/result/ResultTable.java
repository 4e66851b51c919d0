package id.anugerah.scoring.result;

import id.anugerah.contracts.canonical.Sha256;
import id.anugerah.kit.language.Tongue;
import id.anugerah.kit.language.Words;
import id.anugerah.kit.web.CsvTable;
import id.anugerah.scoring.decision.domain.Result.Category;
import id.anugerah.scoring.decision.domain.Result.Row;
import id.anugerah.scoring.decision.domain.Result.Score;
import id.anugerah.scoring.entrant.domain.Entrant;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A result as a table for spreadsheets; scores with a point in either language. */
final class ResultTable {
    // another number whenever the same words are laid out in another way
    private static final String LAYOUT = "table-1";

    private final Announcement announcement;
    private final Tongue tongue;
    private final Words words;
    private final boolean ranks;

    ResultTable(Announcement announcement, Tongue tongue, Words words) {
        this.announcement = announcement;
        this.tongue = tongue;
        this.words = words;
        this.ranks = announcement.edition().rules().ranks();
    }

    /** What the table is saved as; nobody shall take a made-up result for a real one. */
    static String file(Announcement announcement) {
        return "%sresult-%s-%s.csv"
                .formatted(
                        announcement.edition().demo() ? "trial-" : "",
                        announcement.edition().id(),
                        announcement.stage().code());
    }

    /** An entity tag that changes whenever the table does. */
    static String tag(Announcement announcement, Tongue tongue) {
        var version = Sha256.hex(LAYOUT + " " + Vocabulary.version()).substring(0, 16);
        return "W/\"%s-%s-%s\"".formatted(announcement.digest(), tongue.code(), version);
    }

    CsvTable of(List<Category> categories, Map<String, Entrant> known) {
        var table = new CsvTable(columns().toArray(String[]::new));
        for (var category : categories) {
            var name = announcement.name(category, tongue);
            for (var one : Listed.of(category, known)) table.row(cells(name, one).toArray());
        }
        return table;
    }

    private List<String> columns() {
        var columns = new ArrayList<String>();
        columns.add(words.say("category"));
        if (ranks) columns.add(words.say("rank"));
        columns.add(words.say("code"));
        columns.add(words.say(announcement.entrants()));
        for (var stage : announcement.counting()) columns.add(tongue.of(stage.name()));
        columns.add(words.say("total"));
        columns.add(words.say("outcome"));
        columns.add(words.say("entry"));
        return columns;
    }

    private List<@Nullable Object> cells(String category, Listed one) {
        Row row = one.row();
        var cells = new ArrayList<@Nullable Object>();
        cells.add(category);
        if (ranks) cells.add(row.rank());
        cells.add(one.code());
        cells.add(one.title());
        for (var stage : announcement.counting())
            cells.add(rounded(row.stages().get(stage.code())));
        cells.add(rounded(row.total()));
        cells.add(Announcement.outcome(row, words));
        cells.add(row.entry());
        return cells;
    }

    private static @Nullable String rounded(@Nullable Score score) {
        return score == null ? null : score.rounded();
    }
}
