package id.anugerah.scoring.result.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.anugerah.scoring.result.domain.Distribution.Bin;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

class DistributionTest {
    @Test
    void the_bins_cover_everything_from_0_to_100_without_gap() {
        var bins = of().bins();

        assertThat(bins).hasSize(20);
        assertThat(bins.getFirst().from()).isZero();
        assertThat(bins.getLast().to()).isEqualTo(100);
        for (int at = 1; at < bins.size(); at++) {
            assertThat(bins.get(at).from()).isEqualTo(bins.get(at - 1).to());
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "4.99, 0", "5.00, 5", "79.999, 75", "80, 80", "95, 95", "100.00, 95"})
    void a_score_lies_in_the_bin_that_begins_at_or_below_it(String score, int from) {
        assertThat(of(score).span()).containsExactly(new Bin(from, from + 5, 1));
    }

    @Test
    void equal_scores_lie_together_and_nothing_is_lost() {
        var distribution = of("50.00", "50.00", "61.5", "50.01");

        assertThat(distribution.scored()).isEqualTo(4);
        assertThat(distribution.bins().stream().mapToInt(Bin::count).sum()).isEqualTo(4);
        assertThat(distribution.span())
                .containsExactly(new Bin(50, 55, 3), new Bin(55, 60, 0), new Bin(60, 65, 1));
    }

    @Test
    void without_scores_nothing_is_shown() {
        assertThat(of().span()).isEmpty();
        assertThat(of().scored()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "100.01"})
    void what_is_no_score_is_not_counted(String score) {
        assertThatIllegalArgumentException().isThrownBy(() -> of(score));
    }

    private static Distribution of(String... scores) {
        return Distribution.of(numbers(scores));
    }

    static List<BigDecimal> numbers(String... scores) {
        return Arrays.stream(scores).map(BigDecimal::new).toList();
    }
}
