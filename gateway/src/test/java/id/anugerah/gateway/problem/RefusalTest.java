package id.anugerah.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class RefusalTest {
    @ParameterizedTest
    @EnumSource
    void every_refusal_speaks_both_languages_and_has_a_status(Refusal refusal) {
        assertThat(refusal.status()).isBetween(400, 504);
        assertThat(refusal.text(Language.INDONESIAN)).isNotEqualTo(refusal.text(Language.ENGLISH));
        assertThat(refusal.code()).matches("[a-z]+(-[a-z]+)*");
    }

    @ParameterizedTest
    @EnumSource
    void a_time_to_come_back_goes_with_429_and_503_only(Refusal refusal) {
        assertThat(refusal.retryAfterSeconds() > 0)
                .isEqualTo(refusal.status() == 429 || refusal.status() == 503);
    }

    @ParameterizedTest
    @CsvSource({
        "'en', ENGLISH",
        "'en-GB,en;q=0.9', ENGLISH",
        "'id-ID', INDONESIAN",
        "'fr, en;q=0.5, id;q=0.4', ENGLISH",
        "'fr', INDONESIAN",
        "'en;q=0.3, id;q=0.8', INDONESIAN",
        "'*', INDONESIAN",
        "'???', INDONESIAN",
        "'', INDONESIAN"
    })
    void the_caller_chooses_the_language(String wanted, Language language) {
        var request = MockServerHttpRequest.get("/").header("Accept-Language", wanted).build();

        assertThat(Language.of(request)).isEqualTo(language);
    }
}
