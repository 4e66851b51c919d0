package id.anugerah.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.LocalText;

import org.junit.jupiter.api.Test;

import java.util.Locale;

class ProblemsTest {
    private static final Refused REFUSED =
            CommonRefusal.WRONG_VALUE.because("nip", new LocalText("tanggal", "its date"));

    @Test
    void what_fills_a_text_is_in_the_language_of_the_text() {
        assertThat(Problems.of(REFUSED, Locale.ENGLISH).getDetail()).contains("its date");
        assertThat(Problems.of(REFUSED, Locale.of("id")).getDetail()).contains("tanggal");
    }

    @Test
    void a_problem_of_any_status_has_a_title_in_the_language_of_its_text() {
        for (var refusal : CommonRefusal.values()) {
            var refused = refusal.because("a", "b");
            var indonesian = Problems.of(refused, Locale.of("id")).getTitle();
            var english = Problems.of(refused, Locale.ENGLISH).getTitle();
            assertThat(indonesian).as(refusal.name()).isNotBlank().isNotEqualTo(english);
            assertThat(english).as(refusal.name()).isNotBlank();
        }
    }
}
