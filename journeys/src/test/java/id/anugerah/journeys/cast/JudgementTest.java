package id.anugerah.journeys.cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import id.anugerah.contracts.LocalText;
import id.anugerah.contracts.edition.Rules;
import id.anugerah.contracts.region.Region;
import id.anugerah.contracts.region.Regions;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class JudgementTest {
    private static final List<Region> REGIONS = Regions.load().eligible();
    private static final Instant OPENS = Instant.parse("2026-09-01T00:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-09-30T16:59:00Z");

    private final Cast cast = Cast.of(2026);

    @Test
    void normal_draws_have_the_mean_and_deviation_they_claim() {
        Draws draws = Draws.of("normal");
        double[] sample = DoubleStream.generate(() -> draws.normal(0.45)).limit(20_000).toArray();
        double mean = DoubleStream.of(sample).average().orElseThrow();
        double variance = DoubleStream.of(sample).map(x -> x * x).average().orElseThrow();
        assertThat(mean).isCloseTo(0, within(0.01));
        assertThat(Math.sqrt(variance)).isCloseTo(0.45, within(0.01));
    }

    @Test
    void the_same_seed_draws_the_same_on_every_machine() {
        Draws draws = Draws.of("2026", "51", "quality");
        assertThat(draws.normal(0.45)).isEqualTo(0.6950676965781524);
        assertThat(IntStream.range(0, 8).map(it -> cast.points("51", it, "vision")))
                .containsExactly(93, 79, 88, 75, 62, 100, 73, 67);
    }

    @Test
    void levels_lie_from_1_to_5_around_the_mean_of_their_aspect() {
        var audit = indicator("i29", "Tingkat Kematangan Pelaksanaan Audit Infrastruktur SPBE");
        var service = indicator("i36", "Tingkat Kematangan Layanan Kepegawaian");
        Map<String, Double> means =
                REGIONS.stream()
                        .flatMap(it -> cast.levels(it, List.of(audit, service)).entrySet().stream())
                        .peek(it -> assertThat(it.getValue()).isBetween(1, 5))
                        .collect(
                                Collectors.groupingBy(
                                        Map.Entry::getKey,
                                        Collectors.averagingInt(Map.Entry::getValue)));
        assertThat(means.get("i29")).isCloseTo(1.9, within(0.15));
        assertThat(means.get("i36")).isCloseTo(3.75, within(0.15));
    }

    @Test
    void an_indicator_is_recognised_by_its_title() {
        assertThat(
                        Stream.of(
                                "Tingkat Kematangan Kebijakan Internal Manajemen Data",
                                "Tingkat Kematangan Keterpaduan Rencana dan Anggaran SPBE",
                                "Tingkat Kematangan Layanan Pusat Data",
                                "Tingkat Kematangan Layanan Jaringan Intra Instansi"
                                        + " Pusat/Pemerintah Daerah",
                                "Tingkat Kematangan Kolaborasi Penerapan SPBE",
                                "Tingkat Kematangan Penerapan Manajemen Layanan SPBE",
                                "Tingkat Kematangan Pelaksanaan Audit Keamanan SPBE",
                                "Tingkat Kematangan Layanan Kinerja Pegawai",
                                "Tingkat Kematangan Layanan Jaringan Dokumentasi dan Informasi"
                                        + " Hukum (JDIH)"))
                .extracting(Topic::of)
                .containsExactly(
                        Topic.POLICY,
                        Topic.PLANNING,
                        Topic.TECHNOLOGY,
                        Topic.TECHNOLOGY,
                        Topic.ORGANISATION,
                        Topic.MANAGEMENT,
                        Topic.AUDIT,
                        Topic.ADMINISTRATION,
                        Topic.PUBLIC_SERVICE);
    }

    @Test
    void points_follow_the_entry_and_the_severity_of_the_juror() {
        List<Juror> jurors = cast.jurors();
        assertThat(jurors.get(3).severity()).isEqualTo(-0.8);
        assertThat(jurors.get(7).severity()).isEqualTo(-0.8);
        assertThat(jurors.get(5).severity()).isEqualTo(0.7);
        assertThat(REGIONS)
                .allSatisfy(it -> assertThat(cast.points(it.code(), 0, "a")).isBetween(0, 100));
        assertThat(mean(5) - mean(3)).isCloseTo(22.5, within(2.0));
    }

    @Test
    void half_of_all_hand_in_on_the_last_day_and_nobody_late() {
        List<Instant> times =
                REGIONS.stream().map(it -> cast.handsIn(it.code(), OPENS, CLOSES)).toList();
        assertThat(times).allMatch(it -> !it.isBefore(OPENS) && it.isBefore(CLOSES));
        Instant lastDay = CLOSES.minus(Duration.between(OPENS, CLOSES).dividedBy(30));
        long late = times.stream().filter(it -> !it.isBefore(lastDay)).count();
        assertThat(late / 546.0).isCloseTo(0.5, within(0.06));
    }

    @Test
    void seven_in_ten_claims_are_confirmed_on_site() {
        List<Finding> findings =
                REGIONS.stream().map(it -> cast.finding(it.code(), "i01")).toList();
        assertThat(findings).contains(Finding.values());
        assertThat(Collections.frequency(findings, Finding.CONFIRMED) / 546.0)
                .isCloseTo(0.7, within(0.06));
    }

    @Test
    void an_explanation_has_two_or_three_sentences_and_names_the_government() {
        var plan = indicator("i12", "Tingkat Kematangan Peta Rencana SPBE");
        assertThat(REGIONS)
                .allSatisfy(it -> {
                    String text = cast.explanation(it, plan, 1 + it.name().length() % 5);
                    assertThat(text).contains("Peta Rencana SPBE", it.title()).doesNotContain("%");
                    assertThat(text.split("\\. ")).hasSizeBetween(2, 3);
                });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cast.explanation(REGIONS.getFirst(), plan, 6));
    }

    private double mean(int juror) {
        return REGIONS.stream()
                .mapToInt(it -> cast.points(it.code(), juror, "b"))
                .average()
                .orElseThrow();
    }

    private static Rules.Indicator indicator(String code, String title) {
        return new Rules.Indicator(code, "a", new LocalText(title, title), BigDecimal.TEN, true);
    }
}
