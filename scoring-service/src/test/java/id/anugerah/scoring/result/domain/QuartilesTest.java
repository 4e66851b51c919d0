package id.anugerah.scoring.result.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;

class QuartilesTest {
    // as quantile(x, c(.25, .5, .75)) of R says
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "70.00 | 70.00 | 70.00 | 70.00",
                "60.00 70.00 | 62.50 | 65.00 | 67.50",
                "3.00 1.00 2.00 | 1.50 | 2.00 | 2.50",
                "10.00 20.00 30.00 40.00 | 17.50 | 25.00 | 32.50",
                "10.00 20.00 30.00 40.00 50.00 | 20.00 | 30.00 | 40.00",
                "50.00 50.00 50.00 50.00 90.00 | 50.00 | 50.00 | 50.00",
                "1.00 2.00 4.00 8.00 16.00 32.00 | 2.50 | 6.00 | 14.00"
            })
    void quartiles_are_those_of_spreadsheets(String scores, String low, String mid, String high) {
        assertThat(Quartiles.of(DistributionTest.numbers(scores.split(" "))))
                .contains(
                        new Quartiles(
                                new BigDecimal(low), new BigDecimal(mid), new BigDecimal(high)));
    }

    @Test
    void what_lies_between_two_scores_is_rounded_half_up_to_their_decimals() {
        var quartiles = Quartiles.of(DistributionTest.numbers("50.00", "50.01")).orElseThrow();

        assertThat(quartiles.median()).isEqualTo("50.01");
        assertThat(quartiles.low()).isEqualTo("50.00");
        assertThat(quartiles.high()).isEqualTo("50.01");
    }

    @Test
    void of_nothing_there_are_none() {
        assertThat(Quartiles.of(DistributionTest.numbers())).isEmpty();
    }
}
