package id.anugerah.kit.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * A table as a file (RFC 4180) that a spreadsheet opens as it is: a byte order mark tells it UTF-8,
 * and no cell is taken for a formula.
 */
public final class CsvTable {
    /** What controllers produce that answer with a table. */
    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE = "\r\n";
    // spreadsheets in some languages read the wide forms as the narrow ones
    private static final String FORMULAS = "=+-@＝＋－＠";

    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

    public CsvTable(String... columns) {
        row((Object[]) columns);
    }

    /** Adds a row; null is an empty cell. */
    public void row(@Nullable Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) text.append(',');
            var cell = cells[i];
            if (cell != null) text.append(quoted(harmless(cell.toString())));
        }
        text.append(LINE);
    }

    /** The table as an answer that browsers save under this name. */
    public ResponseEntity<String> named(String file) {
        var disposition = ContentDisposition.attachment().filename(file).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(text.toString());
    }

    private static String harmless(String cell) {
        var begin = cell.stripLeading();
        return begin.isEmpty() || FORMULAS.indexOf(begin.charAt(0)) < 0 ? cell : "'" + cell;
    }

    private static String quoted(String cell) {
        if (cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n'))
            return cell;
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
