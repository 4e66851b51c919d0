package id.anugerah.kit.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

import java.util.regex.Pattern;

/**
 * A table as a file (RFC 4180) that a spreadsheet opens as it is: a byte order mark tells it UTF-8,
 * and no cell is taken for a formula.
 */
public final class CsvTable {
    /** What controllers produce that answer with a table. */
    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE = "\r\n";
    // where it ends depends on the reader's settings: Indonesian ones part cells at semicolons, and
    // then quotes within a line hold nothing together; wide forms are read as the narrow ones
    private static final Pattern FORMULA =
            Pattern.compile("(?U)(?<=^|[;\\t\\r\\n])(?=[\\s\"]*[=+\\-@＝＋－＠])");
    private static final Pattern ENDING = Pattern.compile("[,;\"\\t\\r\\n]");

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
        return FORMULA.matcher(cell).replaceAll("'");
    }

    private static String quoted(String cell) {
        if (!ENDING.matcher(cell).find()) return cell;
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
