package id.anugerah.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.kit.web.Problems;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Locale;

class ScoringRefusalTest {
    @ParameterizedTest
    @EnumSource
    void every_refusal_is_a_client_error_told_in_both_languages(ScoringRefusal refusal) {
        assertThat(refusal.status()).isBetween(400, 499);
        var refused = refusal.because("one", "two");
        var indonesian = Problems.of(refused, Locale.forLanguageTag("id")).getDetail();
        var english = Problems.of(refused, Locale.ENGLISH).getDetail();
        assertThat(indonesian).isNotBlank().isNotEqualTo(english).doesNotContain("{", "''");
        assertThat(english).isNotBlank().doesNotContain("{", "''");
    }
}
