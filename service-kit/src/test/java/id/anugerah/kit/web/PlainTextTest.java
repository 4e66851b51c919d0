package id.anugerah.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "I Gusti Ngurah Jaya, S.T., M.Si.",
                "Nurul ‘Aini binti Abū Bakr",
                "محمد بن عبد الله\u200F",
                "O’Neill-D'Souza (Ketua)",
                "R. Ng. Sastro 🌾",
                "👩\u200D🌾",
                "ꦱ\u200Dꦱ",
                "می\u200Cروم",
                "",
            })
    void names_of_every_script_may_be_written(String name) {
        assertThat(PlainText.isLine(name)).isTrue();
        assertThat(PlainText.isProse(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\0b",
                "a\u0007b",
                "a\u0085b",
                "\uD800",
                "a\uDC00b",
                "dokumen\u202Efdp.exe",
                "\u2067kanan\u2069",
                "de\u200Bsa",
                "de\u2060sa",
                "\uFEFFdesa",
                "de\u200Dsa",
                "\u200Cdesa",
                "desa \u200D",
                "desa\uDB40\uDC41",
            })
    void what_nobody_sees_and_what_turns_the_writing_is_no_text_at_all(String text) {
        assertThat(PlainText.isLine(text)).isFalse();
        assertThat(PlainText.isProse(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\nBcc: x@demo.example", "a\tb"})
    void a_line_ends_nowhere_and_prose_may(String text) {
        assertThat(PlainText.isLine(text)).isFalse();
        assertThat(PlainText.isProse(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u2028b", "a\u2029b"})
    void separators_of_lines_stand_in_prose_alone(String text) {
        assertThat(PlainText.isLine(text)).isFalse();
        assertThat(PlainText.isProse(text)).isTrue();
    }
}
