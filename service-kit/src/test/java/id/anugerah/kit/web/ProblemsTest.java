package id.anugerah.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.LocalText;

import org.junit.jupiter.api.Test;

import java.time.Instant;
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
    void a_moment_is_told_as_people_write_it() {
        var refused =
                CommonRefusal.WRONG_VALUE.because("nip", Instant.parse("2026-12-04T17:00:00Z"));

        assertThat(Problems.of(refused, Locale.ENGLISH).getDetail())
                .contains("Saturday, 5 Dec 2026 00:00 WIB");
        assertThat(Problems.of(refused, Locale.of("id")).getDetail())
                .contains("Sabtu, 5 Des 2026 00.00 WIB");
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
