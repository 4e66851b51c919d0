package id.anugerah.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    @Test
    void a_table_begins_with_a_byte_order_mark_and_its_columns_and_is_saved_as_a_file() {
        var table = new CsvTable("code", "title");
        table.row("51.71", "Kota Denpasar");
        table.row("51", null);
        var answer = table.named("participants.csv");
        assertThat(answer.getBody())
                .isEqualTo("\uFEFFcode,title\r\n51.71,Kota Denpasar\r\n51,\r\n");
        assertThat(answer.getHeaders().getFirst("Content-Type"))
                .isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.getHeaders().getFirst("Content-Disposition"))
                .isEqualTo("attachment; filename=\"participants.csv\"");
    }

    @Test
    void what_would_end_a_cell_is_part_of_it() {
        assertThat(cell("satu, \"dua\"")).isEqualTo("\"satu, \"\"dua\"\"\"");
        assertThat(cell("satu; dua")).isEqualTo("\"satu; dua\"");
        assertThat(cell("satu\ndua")).isEqualTo("\"satu\ndua\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1+1", "＝1"})
    void no_cell_is_taken_for_a_formula(String text) {
        assertThat(cell(text)).isEqualTo("'" + text);
    }

    @Test
    void nor_is_what_other_settings_take_for_a_cell_of_its_own() {
        assertThat(cell("Tim A;=cmd|'/C calc'!A0;")).isEqualTo("\"Tim A;'=cmd|'/C calc'!A0;\"");
        assertThat(cell("Tim A; \"+1\"")).isEqualTo("\"Tim A;' \"\"+1\"\"\"");
        assertThat(cell("Tim A\t@SUM(A1)")).isEqualTo("\"Tim A\t'@SUM(A1)\"");
        assertThat(cell("Tim A\n=1")).isEqualTo("\"Tim A\n'=1\"");
        assertThat(cell("\t=1")).isEqualTo("\"'\t'=1\"");
    }

    @Test
    void numbers_and_names_stay_as_they_are() {
        assertThat(cell("87.25")).isEqualTo("87.25");
        assertThat(cell("Kabupaten A-B")).isEqualTo("Kabupaten A-B");
    }

    private static String cell(String text) {
        var table = new CsvTable("x");
        table.row(text);
        var lines = String.valueOf(table.named("x.csv").getBody());
        return lines.substring("\uFEFFx\r\n".length(), lines.length() - 2);
    }
}
