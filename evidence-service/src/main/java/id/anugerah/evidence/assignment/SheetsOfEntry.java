package id.anugerah.evidence.assignment;

import id.anugerah.contracts.scoring.SheetEvent.Sheet;
import id.anugerah.contracts.scoring.SheetEvent.Status;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Who assesses an entry.
 *
 * @param assigned one per sheet from which nobody recused themselves
 */
record SheetsOfEntry(List<Assigned> assigned) {
    static final SheetsOfEntry NONE = new SheetsOfEntry(List.of());

    /** One sheet and its assessor's account. */
    record Assigned(String sheet, String assessor) {}

    boolean isAssessedBy(String account) {
        return assigned.stream().anyMatch(one -> one.assessor().equals(account));
    }

    SheetsOfEntry after(Sheet told) {
        var others = assigned.stream().filter(one -> !one.sheet().equals(told.id()));
        if (told.status() == Status.RECUSED) return new SheetsOfEntry(others.toList());
        var sheets = new TreeMap<String, Assigned>();
        Stream.concat(others, Stream.of(new Assigned(told.id(), told.assessor())))
                .forEach(one -> sheets.put(one.sheet(), one));
        return new SheetsOfEntry(List.copyOf(sheets.values()));
    }
}
