package id.anugerah.registration.entry.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.anugerah.kit.web.Refused;
import id.anugerah.registration.RegistrationRefusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class NipTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void a_demo_edition_takes_the_demo_mark() {
        assertThat(Nip.checked("19741029 199809 1 000", TODAY, true))
                .isEqualTo("197410291998091000");
    }

    @Test
    void production_refuses_the_demo_mark() {
        refused("197410291998091000", false);
    }

    @Test
    void a_demo_edition_refuses_what_could_be_a_living_person() {
        refused("197410291998091001", true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "197402301998091001", // no such day
                "197413011998091001", // no such month
                "198010291996091001", // appointed at fifteen
                "197410292030091001", // appointed in the future
                "197410291998093001", // no such sex
                "19741029199809100", // too short
                "abcdefghijklmnopqr"
            })
    void a_number_that_cannot_be_right_is_refused(String nip) {
        refused(nip, false);
    }

    private static void refused(String nip, boolean demo) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Nip.checked(nip, TODAY, demo))
                .returns(RegistrationRefusal.NIP_INVALID, Refused::refusal)
                .returns("nominee.nip", Refused::field);
    }
}
