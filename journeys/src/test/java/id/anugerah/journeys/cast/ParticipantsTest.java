package id.anugerah.journeys.cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.anugerah.contracts.region.Region;
import id.anugerah.contracts.region.Regions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class ParticipantsTest {
    @Test
    void of_148_there_are_34_provinces_76_regencies_and_38_cities() {
        Participants season = Participants.choose("2024", 148);
        assertThat(sizes(season)).isEqualTo(Map.of("provinsi", 34L, "kabupaten", 76L, "kota", 38L));
        assertThat(season.everyone()).isFalse();
    }

    @Test
    void of_207_there_are_28_provinces_130_regencies_and_49_cities() {
        assertThat(sizes(Participants.choose("2025", 207)))
                .isEqualTo(Map.of("provinsi", 28L, "kabupaten", 130L, "kota", 49L));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 9, 45, 64, 98, 147, 149, 300, 500, 545})
    void any_number_is_met_exactly_and_provinces_are_over_represented(int count) {
        Participants season = Participants.choose("2026", count);
        assertThat(season.regions())
                .hasSize(count)
                .doesNotHaveDuplicates()
                .allMatch(Region::eligible);
        long provinces = sizes(season).getOrDefault("provinsi", 0L);
        assertThat(provinces * 546).isGreaterThanOrEqualTo(count < 9 ? 0 : 38L * count);
    }

    @Test
    void the_same_seed_chooses_the_same_in_the_order_of_the_table() {
        List<Region> chosen = Participants.choose("2026", 98).regions();
        assertThat(Participants.choose("2026", 98).regions()).isEqualTo(chosen);
        assertThat(Participants.choose("2027", 98).regions()).isNotEqualTo(chosen);
        assertThat(chosen).extracting(Region::code).isSorted();
    }

    @ParameterizedTest
    @ValueSource(ints = {546, 547, 5000})
    void from_546_on_everyone_takes_part_and_the_answer_says_so(int count) {
        Participants season = Participants.choose("2026", count);
        assertThat(season.everyone()).isTrue();
        assertThat(season.regions()).isEqualTo(Regions.load().eligible());
    }

    @Test
    void a_season_without_participants_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Participants.choose("2026", 0));
    }

    private static Map<String, Long> sizes(Participants season) {
        return season.regions().stream()
                .collect(Collectors.groupingBy(Region::category, Collectors.counting()));
    }
}
