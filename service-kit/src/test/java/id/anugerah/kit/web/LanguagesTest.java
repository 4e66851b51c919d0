package id.anugerah.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.kit.language.Tongue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

import java.util.Locale;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource({
        "'en', en",
        "'en-GB,en;q=0.9', en",
        "'id-ID', id",
        "'fr, en;q=0.5, id;q=0.4', en",
        "'fr', id",
        "'en;q=0.3, id;q=0.8', id",
        "'*', id",
        "';;;', id",
        "'en;q=abc', id",
        "'???', id",
        "'', id"
    })
    void the_caller_chooses_the_language_as_at_the_gateway(String wanted, String language) {
        var request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", wanted);

        assertThat(Languages.of(request)).isEqualTo(Locale.of(language));
        assertThat(new Languages().resolveLocale(request).getLanguage()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"en, ENGLISH", "id, INDONESIAN", "xx, ENGLISH", "'', ENGLISH"})
    void an_address_that_names_one_of_our_languages_chooses_it(String named, Tongue tongue) {
        var request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", "en");

        assertThat(Languages.of(named, request)).isEqualTo(tongue);
    }

    @Test
    void who_says_nothing_is_answered_in_indonesian() {
        assertThat(Languages.of(new MockHttpServletRequest())).isEqualTo(Locale.of("id"));
    }
}
