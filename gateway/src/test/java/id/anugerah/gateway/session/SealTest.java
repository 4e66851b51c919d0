package id.anugerah.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;

class SealTest {
    private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    private final Seal seal = seal(KEY);

    @Test
    void what_was_closed_opens_at_its_place_and_nowhere_else() {
        var sealed = seal.close("here", "secret");

        assertThat(sealed).doesNotContain("secret");
        assertThat(seal.open("here", sealed)).hasValue("secret");
        assertThat(seal.open("there", sealed)).isEmpty();
    }

    @Test
    void the_same_text_never_looks_the_same() {
        assertThat(seal.close("here", "secret")).isNotEqualTo(seal.close("here", "secret"));
    }

    @Test
    void what_was_changed_does_not_open() {
        var sealed = seal.close("here", "secret");
        var last = sealed.charAt(sealed.length() - 2) == 'A' ? "B" : "A";

        assertThat(
                        seal.open(
                                "here",
                                sealed.substring(0, sealed.length() - 2)
                                        + last
                                        + sealed.substring(sealed.length() - 1)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "not base64!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void what_was_never_sealed_does_not_open(String text) {
        assertThat(seal.open("here", text)).isEmpty();
    }

    @Test
    void another_key_opens_nothing() {
        var other = seal(KEY.replace("MDE", "MDA"));

        assertThat(other.open("here", seal.close("here", "secret"))).isEmpty();
    }

    @Test
    void a_short_key_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> seal("c2hvcnQ"));
    }

    private static Seal seal(String key) {
        var hours = Duration.ofHours(1);
        return new Seal(new SessionSettings("", "", key, hours, hours, hours, hours), null);
    }
}
