package id.anugerah.scoring.result;

import id.anugerah.scoring.decision.domain.Result.Category;
import id.anugerah.scoring.decision.domain.Result.Row;
import id.anugerah.scoring.entrant.domain.Entrant;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * An entry as it stands in a published table.
 *
 * @param code region code of the government, or the group's code; empty where unknown
 * @param title its name; the entry's id where unknown
 */
public record Listed(Row row, String code, String title) {
    private static final Comparator<Listed> ORDER =
            Comparator.<Listed, Integer>comparing(
                            one -> one.row().rank(),
                            Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(Listed::title)
                    .thenComparing(one -> one.row().entry());

    /** The entries of a category by rank; those that share one, or have none, by name. */
    public static List<Listed> of(Category category, Map<String, Entrant> known) {
        return category.rows().stream().map(row -> of(row, known)).sorted(ORDER).toList();
    }

    private static Listed of(Row row, Map<String, Entrant> known) {
        var entrant = known.get(row.entry());
        var registered = entrant == null ? null : entrant.registration();
        return registered == null
                ? new Listed(row, "", row.entry())
                : new Listed(row, registered.code(), registered.title());
    }
}
