package id.anugerah.scoring.ranking.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;

class FractionTest {
    @Test
    void three_thirds_are_exactly_one() {
        var third = Fraction.of(1, 3);

        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.of(1));
    }

    @Test
    void a_fraction_is_kept_in_lowest_terms_with_the_sign_above() {
        assertThat(Fraction.of(6, -8)).hasToString("-3/4").isEqualTo(Fraction.of(-3, 4));
        assertThat(Fraction.of(0, -8)).hasToString("0/1");
    }

    @Test
    void a_decimal_becomes_the_fraction_it_says() {
        assertThat(Fraction.of(new BigDecimal("16.50"))).hasToString("33/2");
        assertThat(Fraction.of(new BigDecimal("1E+2"))).hasToString("100/1");
    }

    @Test
    void the_four_operations_agree_with_pencil_and_paper() {
        var a = Fraction.of(3, 4);
        var b = Fraction.of(-5, 6);

        assertThat(a.plus(b)).hasToString("-1/12");
        assertThat(a.minus(b)).hasToString("19/12");
        assertThat(a.times(b)).hasToString("-5/8");
        assertThat(a.dividedBy(b)).hasToString("-9/10");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> a.dividedBy(Fraction.ZERO));
    }

    @Test
    void fractions_too_close_for_a_double_are_still_in_order() {
        var smaller = Fraction.of(Long.MAX_VALUE - 2, Long.MAX_VALUE - 1);
        var greater = Fraction.of(Long.MAX_VALUE - 1, Long.MAX_VALUE);

        assertThat(smaller).isLessThan(greater);
    }

    @Test
    void halves_are_rounded_away_from_zero_as_in_a_spreadsheet() {
        assertThat(Fraction.of(1, 8).rounded(2)).isEqualTo("0.13");
        assertThat(Fraction.of(-1, 8).rounded(2)).isEqualTo("-0.13");
        assertThat(Fraction.of(1, 3).rounded(2)).isEqualTo("0.33");
        assertThat(Fraction.of(90).rounded(2)).isEqualTo("90.00");
        assertThat(Fraction.of(5, 2).rounded(0)).isEqualTo("3");
    }
}
