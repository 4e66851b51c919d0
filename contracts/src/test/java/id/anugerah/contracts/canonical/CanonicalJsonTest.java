package id.anugerah.contracts.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

class CanonicalJsonTest {
    @Test
    void the_string_and_the_literals_of_section_3_2_2_are_written_as_the_rfc_prints_them() {
        var input = new HashMap<String, Object>();
        input.put("string", "\u20ac$\u000F\nA'B\"\\\\\"/");
        input.put("literals", Arrays.asList(null, true, false));

        assertThat(CanonicalJson.text(input))
                .isEqualTo(
                        "{\"literals\":[null,true,false],\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void the_bytes_are_those_of_section_3_2_4() {
        // the RFC's bytes without its member "numbers", which holds fractions
        var hex =
                "7b 22 6c 69 74 65 72 61 6c 73 22 3a 5b 6e 75 6c 6c 2c 74 72 75 65 2c 66 61 6c 73"
                    + " 65 5d 2c 22 73 74 72 69 6e 67 22 3a 22 e2 82 ac 24 5c 75 30 30 30 66 5c 6e"
                    + " 41 27 42 5c 22 5c 5c 5c 5c 5c 22 2f 22 7d";
        var input = new HashMap<String, Object>();
        input.put("literals", Arrays.asList(null, true, false));
        input.put("string", "\u20ac$\u000F\nA'B\"\\\\\"/");

        assertThat(CanonicalJson.bytes(input)).isEqualTo(HexFormat.ofDelimiter(" ").parseHex(hex));
    }

    @Test
    void members_are_sorted_by_utf_16_code_units_as_in_section_3_2_3() {
        var input =
                Map.of(
                        "\u20ac", "Euro Sign",
                        "\r", "Carriage Return",
                        "\ufb33", "Hebrew Letter Dalet With Dagesh",
                        "1", "One",
                        "\ud83d\ude00", "Emoji: Grinning Face",
                        "\u0080", "Control",
                        "\u00f6", "Latin Small Letter O With Diaeresis");

        assertThat(CanonicalJson.text(input))
                .isEqualTo(
                        "{\"\\r\":\"Carriage"
                            + " Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"\u00f6\":\"Latin"
                            + " Small Letter O With Diaeresis\",\"\u20ac\":\"Euro"
                            + " Sign\",\"\ud83d\ude00\":\"Emoji: Grinning"
                            + " Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void sorting_goes_into_every_level_and_leaves_lists_alone() {
        var input =
                Map.of(
                        "1", Map.of("f", Map.of("f", "hi", "F", 5), "\n", 56),
                        "10", Map.of(),
                        "", "empty",
                        "a", Map.of(),
                        "111", List.of(Map.of()),
                        "A", List.of("z", "a"));

        assertThat(CanonicalJson.text(input))
                .isEqualTo(
                        "{\"\":\"empty\",\"1\":{\"\\n\":56,\"f\":{\"F\":5,\"f\":\"hi\"}},\"10\":{},\"111\":[{}],"
                            + "\"A\":[\"z\",\"a\"],\"a\":{}}");
    }

    @Test
    void names_are_sorted_without_regard_to_any_language_and_never_normalised() {
        var input = new LinkedHashMap<String, Object>();
        input.put("sin", 4);
        input.put("pêche", 3);
        input.put("péché", 2);
        input.put("peach", "\u1e0d\u0307");

        assertThat(CanonicalJson.text(input))
                .isEqualTo("{\"peach\":\"\u1e0d\u0307\",\"péché\":2,\"pêche\":3,\"sin\":4}");
    }

    @Test
    void only_control_characters_quotes_and_backslashes_are_escaped() {
        assertThat(CanonicalJson.text("\b\t\n\f\r\u0000\u001f \u007f</script>\u2028"))
                .isEqualTo("\"\\b\\t\\n\\f\\r\\u0000\\u001f \u007f</script>\u2028\"");
    }

    @Test
    void integers_are_exact_up_to_the_greatest_a_double_holds() {
        assertThat(CanonicalJson.text(List.of(0, -1, (short) 7, (byte) 8, 9007199254740991L)))
                .isEqualTo("[0,-1,7,8,9007199254740991]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalJson.text(9007199254740992L));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalJson.text(BigInteger.ONE.shiftLeft(53).negate()));
    }

    @Test
    void decimals_sets_and_unknown_things_have_no_canonical_form() {
        for (Object value :
                List.of(0.5, 0.5f, new BigDecimal("0.5"), Set.of("a"), new Object(), 'c')) {
            assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.text(value));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.text(Map.of(1, "one")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\ude00", "a\ud83db", "\ude00\ud83d"})
    void half_a_surrogate_pair_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.text(text));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.text(Map.of(text, 1)));
    }

    @Test
    void another_json_parser_reads_back_what_was_written() {
        var value =
                Map.of(
                        "q",
                        "\"\\\b\u0001€\ud83d\ude00",
                        "list",
                        List.of(1, true, Map.of("k", "v")));

        assertThat(JsonMapper.shared().readValue(CanonicalJson.bytes(value), Object.class))
                .isEqualTo(value);
    }

    @Test
    void the_digest_is_the_sha_256_of_the_bytes() {
        // printf '{}' | sha256sum
        assertThat(CanonicalJson.sha256(Map.of()))
                .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }
}
