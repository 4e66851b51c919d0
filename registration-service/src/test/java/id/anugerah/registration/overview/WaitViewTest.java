package id.anugerah.registration.overview;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.registration.overview.OverviewController.WaitView;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.Arrays;

class WaitViewTest {
    private static final Instant NOW = Instant.parse("2026-08-01T02:00:00Z");

    @ParameterizedTest
    @CsvSource({"60, 60, 60", "10 30, 30, 20", "30 10, 30, 20", "5 900 40, 900, 40", "0 1, 1, 0"})
    void half_of_them_have_waited_for_longer_than_the_median(
            String seconds, long oldest, long median) {
        var arrivals =
                Arrays.stream(seconds.split(" "))
                        .map(one -> NOW.minusSeconds(Long.parseLong(one)))
                        .toList();
        var wait = WaitView.of(arrivals, NOW);
        assertThat(wait.oldest()).isEqualTo(NOW.minusSeconds(oldest));
        assertThat(wait.medianSeconds()).isEqualTo(median);
    }
}
