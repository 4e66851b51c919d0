package id.anugerah.contracts.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.anugerah.contracts.canonical.Sha256;

import org.junit.jupiter.api.Test;

import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

class RegionsTest {
    private static final Instant SEASON = Instant.parse("2026-07-01T00:00:00Z");

    private final Regions regions = Regions.load();

    @Test
    void there_are_38_provinces_416_regencies_and_98_cities() {
        assertThat(regions.all()).extracting(Region::code).doesNotHaveDuplicates().hasSize(552);
        assertThat(countBy(Region::category))
                .isEqualTo(Map.of("provinsi", 38L, "kabupaten", 416L, "kota", 98L));
    }

    @Test
    void five_hundred_and_forty_six_governments_can_take_part() {
        assertThat(regions.eligible()).hasSize(546).allMatch(Region::eligible);
        assertThat(regions.get("31.71").eligible()).isFalse();
        assertThat(regions.get("31").eligible()).isTrue();
    }

    @Test
    void the_category_follows_from_the_code_and_agrees_with_the_name() {
        assertThat(regions.all())
                .allSatisfy(it -> assertThat(it.category()).isEqualTo(Region.categoryOf(it.code())))
                .allSatisfy(it -> assertThat(it.title()).isEqualToIgnoringCase(titleOf(it)));
    }

    @Test
    void twenty_six_names_belong_to_both_a_regency_and_a_city() {
        Map<String, Long> namesakes =
                regions.all().stream()
                        .filter(it -> !it.category().equals(Region.PROVINCE))
                        .collect(Collectors.groupingBy(Region::baseName, Collectors.counting()));
        namesakes.values().removeIf(count -> count < 2);
        assertThat(namesakes).hasSize(26).containsKeys("Bandung", "Magelang", "Tangerang");
    }

    @Test
    void the_table_is_the_one_the_notice_speaks_of() throws Exception {
        String notice =
                new String(resource("/id/anugerah/regions/NOTICE.md").readAllBytes(), UTF_8);
        var digest = Sha256.hex(resource(Regions.TABLE).readAllBytes());
        assertThat(notice).contains("sha256 of regions.csv " + digest);
    }

    @Test
    void the_zones_are_seven_to_nine_hours_east_of_greenwich() {
        assertThat(countBy(Region::zone)).isEqualTo(Map.of("WIB", 319L, "WITA", 162L, "WIT", 71L));
        assertThat(regions.all())
                .allSatisfy(it ->
                        assertThat(it.timeZone().getRules().getOffset(SEASON))
                                .isEqualTo(offsets().get(it.zone())));
        assertThat(regions.get("61").timeZone().getId()).isEqualTo("Asia/Pontianak");
    }

    @Test
    void an_unknown_or_malformed_code_is_refused() {
        assertThat(regions.find("99.99")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> regions.get("99.99"));
        assertThatIllegalArgumentException().isThrownBy(() -> Region.categoryOf("1.2"));
    }

    private static Map<String, ZoneOffset> offsets() {
        return Map.of(
                "WIB", ZoneOffset.ofHours(7),
                "WITA", ZoneOffset.ofHours(8),
                "WIT", ZoneOffset.ofHours(9));
    }

    private Map<String, Long> countBy(Function<Region, String> key) {
        return regions.all().stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    private static String titleOf(Region region) {
        return region.category() + " " + region.baseName();
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(Regions.class.getResourceAsStream(path));
    }
}
