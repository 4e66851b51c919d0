package id.anugerah.registration.template;

import id.anugerah.contracts.LocalText;
import id.anugerah.contracts.edition.Rules.Indicator;

import java.math.BigDecimal;
import java.util.List;

/**
 * Indicators as published in a table: the columns {@code no}, {@code aspect}, {@code title}, {@code
 * title_en} and {@code weight} are read, others are left aside. Numbers become codes: indicator 3
 * of aspect 1 is {@code I03} of {@code A1}.
 */
final class IndicatorTable {
    private final List<String> columns;
    private final List<String> rows;

    /** A table without quoted cells; its first line names the columns. */
    IndicatorTable(String csv) {
        if (csv.contains("\"")) throw new IllegalArgumentException("Quoted cells are not read");
        var lines = csv.lines().toList();
        columns = List.of(lines.getFirst().split(","));
        rows = lines.subList(1, lines.size());
    }

    List<Indicator> indicators() {
        return rows.stream().map(this::indicator).toList();
    }

    private Indicator indicator(String row) {
        var cells = List.of(row.split(",", -1));
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(columns.size() + " cells expected: " + row);
        }
        return new Indicator(
                "I%02d".formatted(Integer.parseInt(cell(cells, "no"))),
                "A" + cell(cells, "aspect"),
                new LocalText(cell(cells, "title"), cell(cells, "title_en")),
                new BigDecimal(
                        new BigDecimal(cell(cells, "weight")).stripTrailingZeros().toPlainString()),
                false);
    }

    private String cell(List<String> cells, String column) {
        return cells.get(columns.indexOf(column));
    }
}
