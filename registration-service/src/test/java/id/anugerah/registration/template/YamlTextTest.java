package id.anugerah.registration.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTextTest {
    private final Draft valid = Draft.valid();

    @Test
    void broken_yaml_is_refused_at_its_line() {
        assertThat(valid.with("name: { id: Kota, en: City }", "name: { id: Kota").problems())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.reason()).isEqualTo(Reason.SYNTAX);
                    assertThat(it.line()).isBetween(8, 10);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "\t- x", "a: 1\n---\nb: 2", "\u0000", "%YAML 9.9"})
    void what_is_no_single_yaml_document_is_refused(String yaml) {
        assertThat(new Draft(yaml).problems())
                .singleElement()
                .returns(Reason.SYNTAX, Problem::reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"just a text", "- a\n- b", "42"})
    void a_document_without_fields_is_refused(String yaml) {
        assertThat(new Draft(yaml).problems())
                .singleElement()
                .returns(Reason.WRONG_TYPE, Problem::reason)
                .returns(1, Problem::line);
    }

    @Test
    void aliases_are_refused_before_they_can_multiply() {
        valid.with("en: City", "en: &a City")
                .with("name: { id: Dokumen, en: Desk }\n    rubric", "name: *a\n    rubric")
                .isRefusedFor(Reason.ALIAS, "", "name: *a");
    }

    @Test
    void endless_nesting_is_refused_before_it_can_exhaust_the_stack() {
        assertThat(new Draft("[".repeat(500_000)).problems())
                .singleElement()
                .returns(Reason.TOO_DEEP, Problem::reason);
    }

    @Test
    void a_file_beyond_a_million_characters_is_refused() {
        assertThat(new Draft("#" + " ".repeat(YamlText.MOST_CHARACTERS)).problems())
                .singleElement()
                .returns(Reason.FILE_TOO_LARGE, Problem::reason);
    }

    @Test
    void complaints_about_a_hostile_file_have_an_end() {
        var yaml = new StringBuilder(valid.yaml());
        for (int i = 0; i < 5_000; i++) yaml.append("field").append(i).append(": 1\n");

        assertThat(new Draft(yaml.toString()).problems()).hasSize(Findings.MOST);
    }

    @Test
    void a_name_that_is_no_text_is_refused() {
        assertThat(valid.with("season: 2025\n", "season: 2025\n? [a]\n: 1\n").problems())
                .extracting(Problem::reason)
                .containsExactly(Reason.WRONG_TYPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"en: \"\\ud83d\"", "en: City, \"\\ud83d\": x", "en: City, \"\\u0007\": x"})
    void what_cannot_be_written_as_json_is_refused_and_not_repeated(String text) {
        assertThat(valid.with("en: City", text).problems())
                .singleElement()
                .satisfies(it -> {
                    assertThat(Printable.is(it.path() + it.text().id() + it.text().en())).isTrue();
                    assertThat(it.line()).isEqualTo(8);
                });
    }

    @Test
    void a_malformed_code_is_shown_without_what_cannot_be_shown() {
        assertThat(valid.with("- code: kota", "- code: \"a\\ud83d\\u0007\"").problems())
                .singleElement()
                .returns(Reason.MALFORMED_CODE, Problem::reason)
                .satisfies(it ->
                        assertThat(it.text().en())
                                .startsWith("\"a" + "\ufffd".repeat(2) + "\" is no"));
    }
}
