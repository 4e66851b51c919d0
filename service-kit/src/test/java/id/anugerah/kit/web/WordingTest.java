package id.anugerah.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;

class WordingTest {
    @ParameterizedTest
    @ValueSource(ints = {200, 399, 600})
    void a_refusal_has_the_status_of_one(int status) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Wording(status, "a", "b"));
    }

    @ParameterizedTest
    @CsvSource({
        "'Tidak ada {0}.', 'There is none.'",
        "'Tidak ada.', 'There is no {0}.'",
        "'Dari {0} sampai {1}.', 'From {1} to {2}.'",
    })
    void neither_language_says_what_the_other_leaves_out(String indonesian, String english) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Wording(409, indonesian, english));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{0}", "open { brace", "a {name}", "a {0,number}"})
    void a_text_is_words_and_numbered_places(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Wording(409, text, text));
    }

    @Test
    void the_places_may_stand_in_another_order_in_the_other_language() {
        assertThat(new Wording(409, "{0} dari {1}", "of {1} the {0}").status()).isEqualTo(409);
    }

    @ParameterizedTest
    @EnumSource
    void what_every_service_refuses_is_told_in_both_languages(CommonRefusal refusal) {
        var refused = refusal.because("one", "two");
        var indonesian = Problems.of(refused, Locale.of("id")).getDetail();
        var english = Problems.of(refused, Locale.ENGLISH).getDetail();
        assertThat(indonesian).isNotEqualTo(english).doesNotContain("{", "''");
        assertThat(english).isNotBlank().doesNotContain("{", "''");
    }
}
