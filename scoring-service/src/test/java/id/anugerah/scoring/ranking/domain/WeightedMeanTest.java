package id.anugerah.scoring.ranking.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.Map;

class WeightedMeanTest {
    @Test
    void the_published_spbe_index_of_four_domains_is_reproduced_to_the_last_digit() {
        var weights =
                Map.of(
                        "policy", new BigDecimal("13"),
                        "governance", new BigDecimal("25"),
                        "management", new BigDecimal("16.5"),
                        "services", new BigDecimal("45.5"));
        var values =
                Map.of(
                        "policy", Fraction.of(new BigDecimal("2.30")),
                        "governance", Fraction.of(new BigDecimal("1.70")),
                        "management", Fraction.of(new BigDecimal("1.00")),
                        "services", Fraction.of(new BigDecimal("3.75")));

        var index = WeightedMean.of(weights, values);

        assertThat(index).isEqualTo(Fraction.of(new BigDecimal("2.59525")));
        assertThat(index.rounded(5)).isEqualTo("2.59525");
    }

    @Test
    void weights_that_do_not_sum_to_a_hundred_are_divided_by_their_sum() {
        var mean =
                WeightedMean.of(
                        Map.of("a", new BigDecimal("1"), "b", new BigDecimal("2")),
                        Map.of("a", Fraction.of(10), "b", Fraction.of(20)));

        assertThat(mean).hasToString("50/3");
    }

    @Test
    void a_weight_of_zero_needs_no_value() {
        var mean =
                WeightedMean.of(
                        Map.of("a", BigDecimal.ONE, "b", new BigDecimal("0.0")),
                        Map.of("a", Fraction.of(10)));

        assertThat(mean).isEqualTo(Fraction.of(10));
    }

    @Test
    void missing_values_negative_weights_and_no_weights_are_refused() {
        var values = Map.of("a", Fraction.of(10));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightedMean.of(Map.of("b", BigDecimal.ONE), values));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightedMean.of(Map.of("a", BigDecimal.ONE.negate()), values));
        assertThatIllegalArgumentException().isThrownBy(() -> WeightedMean.of(Map.of(), values));
    }
}
