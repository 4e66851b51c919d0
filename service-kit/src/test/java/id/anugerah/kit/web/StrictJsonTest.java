package id.anugerah.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.json.JsonMapper;

import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class StrictJsonTest {
    private final JsonMapper mapper = mapper();

    private record Form(
            @Nullable String text,
            @Nullable List<String> words,
            @Nullable List<Instant> instants,
            @Nullable Map<String, Integer> places,
            @Nullable Map<String, List<String>> lists) {}

    private static JsonMapper mapper() {
        var builder = JsonMapper.builder();
        new StrictJson().customize(builder);
        return builder.build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"words\":[\"a\",null]}",
                "{\"instants\":[null]}",
                "{\"places\":{\"desk\":null}}",
                "{\"lists\":{\"a\":null}}",
                "{\"lists\":{\"a\":[null]}}",
            })
    void no_null_enters_inside_a_list_or_map(String json) {
        assertThatExceptionOfType(InvalidNullException.class).isThrownBy(() -> read(json));
    }

    @Test
    void a_field_may_be_null_itself() {
        assertThat(read("{\"text\":null,\"words\":null,\"places\":null}"))
                .isEqualTo(new Form(null, null, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\ud800",
                "\\udc00",
                "a\\ud800b",
                "\\udc00\\ud800",
                "\\u0000",
                "a\\u0007",
                "\\u202ea",
                "a\\u200bb",
            })
    void no_text_enters_that_is_not_plain_or_could_not_be_kept(String text) {
        for (var json :
                List.of("{\"text\":\"%s\"}", "{\"words\":[\"%s\"]}", "{\"places\":{\"%s\":1}}")) {
            assertThatExceptionOfType(InvalidFormatException.class)
                    .isThrownBy(() -> read(json.formatted(text)))
                    .satisfies(e -> assertThat(e.getTargetType()).isEqualTo(String.class));
        }
    }

    private record Scalars(
            @Nullable Integer whole,
            @Nullable String text,
            @Nullable Boolean truth,
            @Nullable Instant at,
            @Nullable LocalDate on,
            @Nullable RoundingMode mode) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"whole\":1.5}",
                "{\"whole\":\"3\"}",
                "{\"whole\":\"\"}",
                "{\"whole\":true}",
                "{\"text\":1}",
                "{\"text\":false}",
                "{\"text\":[\"a\"]}",
                "{\"truth\":1}",
                "{\"truth\":\"true\"}",
                "{\"at\":1}",
                "{\"on\":\"2026-01-31T09:00:00Z\"}",
                "{\"on\":[2026,1,31]}",
                "{\"on\":\"\"}",
                "{\"mode\":0}",
                "{\"mode\":\"0\"}",
                "{\"text\":\"a\",\"text\":\"b\"}",
            })
    void nothing_is_bent_until_it_fits(String json) {
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> mapper.readValue(json, Scalars.class));
    }

    @Test
    void what_fits_enters_as_it_is() {
        var json =
                "{\"whole\":3,\"text\":\"3\",\"truth\":true,"
                        + "\"at\":\"2026-01-31T09:00:00Z\",\"on\":\"2026-01-31\",\"mode\":\"UP\"}";
        assertThat(mapper.readValue(json, Scalars.class))
                .isEqualTo(
                        new Scalars(
                                3,
                                "3",
                                true,
                                Instant.parse("2026-01-31T09:00:00Z"),
                                LocalDate.parse("2026-01-31"),
                                RoundingMode.UP));
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"whole\":1.5}', whole, whole number",
        "'{\"text\":1}', text, a text",
        "'{\"mode\":\"SIDEWAYS\"}', mode, one of UP",
        "'{\"at\":\"tomorrow\"}', at, a time like",
        "'{\"on\":\"tomorrow\"}', on, a date like",
        "'{\"truth\":{}}', truth, true or false",
    })
    void what_does_not_fit_is_told_in_words_and_not_in_names_of_classes(
            String json, String field, String said) {
        var failure = catchThrowable(() -> mapper.readValue(json, Scalars.class));

        var problem = Problems.of(Unreadable.refused(failure), Locale.ENGLISH);

        assertThat(problem.getProperties()).containsEntry("field", field);
        assertThat(problem.getDetail()).contains(said).doesNotContain("java", "JsonToken", "`");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"whole\":NaN}', whole",
        "'{\"whole\":+1}', whole",
        "'{\"text\":''a''}', text",
        "'{\"words\":[\"a\",x]}', words",
    })
    void what_is_no_json_at_all_is_told_with_the_place_where_it_ends(String json, String field) {
        var failure = catchThrowable(() -> mapper.readValue(json, Form.class));
        if (json.contains("whole")) {
            failure = catchThrowable(() -> mapper.readValue(json, Scalars.class));
        }
        assertThat(Unreadable.refused(failure))
                .returns(CommonRefusal.UNREADABLE, Refused::refusal)
                .satisfies(refused -> assertThat(refused.field()).startsWith(field));
    }

    @Test
    void nesting_without_end_and_numbers_without_end_are_told_with_their_place() {
        for (var value : List.of("[".repeat(2_000), "9".repeat(2_000))) {
            var json = "{\"places\":{\"desk\":" + value;
            var failure = catchThrowable(() -> mapper.readValue(json, Form.class));
            assertThat(Unreadable.refused(failure).field()).as(value).startsWith("places");
        }
    }

    @Test
    void whole_characters_enter_whichever_they_are() {
        assertThat(read("{\"text\":\"\\ud83c\\udf89 ꦗꦮ\\t\\n é\"}").text())
                .isEqualTo("🎉 ꦗꦮ\t\n é");
    }

    private Form read(String json) throws DatabindException {
        return mapper.readValue(json, Form.class);
    }
}
