package id.anugerah.scoring.ranking.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What holds for every stage, tried on seeded random ones with many ties. */
class RankingPropertiesTest {
    /** One entry's points: per assessor vision and reach. */
    record Dossier(String entry, List<int[]> points) {}

    record Season(int seed, int places, List<String> ties, List<Dossier> dossiers) {
        static Season of(int seed) {
            var random = new Random(seed);
            var dossiers = new ArrayList<Dossier>();
            int entries = 1 + random.nextInt(9);
            for (int e = 0; e < entries; e++) {
                var points = new ArrayList<int[]>();
                int sheets = 1 + random.nextInt(5);
                for (int a = 0; a < sheets; a++) {
                    // coarse points make ties frequent
                    points.add(new int[] {20 * random.nextInt(3), 30 * random.nextInt(3)});
                }
                dossiers.add(new Dossier("e" + e, points));
            }
            var endings = List.of("advance-all", "lot");
            var orders =
                    List.of(
                            List.<String>of(),
                            List.of("criterion:vision"),
                            List.of("criterion:reach", "criterion:vision"));
            var ties = new ArrayList<>(orders.get(random.nextInt(3)));
            ties.add(endings.get(random.nextInt(2)));
            return new Season(seed, 1 + random.nextInt(4), ties, dossiers);
        }

        Deliberation deliberation(Random order) {
            var given = Given.cut(places).ties(ties.toArray(String[]::new));
            var shuffled = new ArrayList<>(dossiers);
            Collections.shuffle(shuffled, order);
            for (var dossier : shuffled) {
                given.entry(dossier.entry());
                var assessors =
                        new ArrayList<>(
                                IntStream.range(0, dossier.points().size()).boxed().toList());
                Collections.shuffle(assessors, order);
                for (int a : assessors) {
                    given.desk(
                            dossier.entry(),
                            "a" + a,
                            dossier.points().get(a)[0],
                            dossier.points().get(a)[1]);
                }
            }
            return given.deliberation().withSeed("season " + seed);
        }

        CategoryResult kota() {
            return Given.kota(deliberation(new Random(0)));
        }
    }

    static Stream<Season> seasons() {
        return IntStream.range(0, 200).mapToObj(Season::of);
    }

    @ParameterizedTest
    @MethodSource("seasons")
    void the_order_of_input_never_changes_a_byte(Season season) {
        var expected = Given.decided(season.deliberation(new Random(1))).bytes();

        for (int order = 2; order < 6; order++) {
            assertThat(Given.decided(season.deliberation(new Random(order))).bytes())
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("seasons")
    void a_better_rank_never_has_a_lower_total_and_a_shared_rank_has_the_same(Season season) {
        var rows = season.kota().rows();
        var better = Comparator.comparing(RankingPropertiesTest::total);

        for (int i = 1; i < rows.size(); i++) {
            var above = rows.get(i - 1);
            var below = rows.get(i);
            assertThat(better.compare(above, below)).isNotNegative();
            assertThat(below.rank()).isIn(above.rank(), i + 1);
            if (Objects.equals(above.rank(), below.rank()))
                assertThat(total(above)).isEqualTo(total(below));
        }
    }

    @ParameterizedTest
    @MethodSource("seasons")
    void a_cut_fills_its_places_where_there_are_enough_entries(Season season) {
        var kota = season.kota();
        int in = Given.in(kota).size();

        assertThat(in).isGreaterThanOrEqualTo(Math.min(season.places(), kota.rows().size()));
        if (season.ties().contains("lot")) {
            assertThat(in).isEqualTo(Math.min(season.places(), kota.rows().size()));
        }
        if (in > season.places()) {
            assertThat(kota.remarks()).hasAtLeastOneElementOfType(Remark.TieAtLine.class);
        }
    }

    @ParameterizedTest
    @MethodSource("seasons")
    void a_naive_count_of_who_beats_whom_in_whole_numbers_gives_the_same_ranks(Season season) {
        var expected =
                season.dossiers().stream()
                        .map(one ->
                                new Place(
                                        one.entry(),
                                        1
                                                + (int)
                                                        season.dossiers().stream()
                                                                .filter(other ->
                                                                        beats(other, one, season))
                                                                .count()))
                        .sorted(Comparator.comparing(Place::entry))
                        .toList();

        assertThat(
                        season.kota().rows().stream()
                                .map(row ->
                                        new Place(row.entry(), Objects.requireNonNull(row.rank())))
                                .sorted(Comparator.comparing(Place::entry)))
                .containsExactlyElementsOf(expected);
    }

    record Place(String entry, int rank) {}

    private static Fraction total(RankedEntry row) {
        var total = row.total();
        assertThat(total).isNotNull();
        return total == null ? Fraction.ZERO : total.exact();
    }

    /** Sixty is divisible by every number of sheets here, so sixty times a mean is whole. */
    private static long sixtyMeans(Dossier dossier, int criterion) {
        return 60L
                / dossier.points().size()
                * dossier.points().stream().mapToInt(points -> points[criterion]).sum();
    }

    private static boolean beats(Dossier rival, Dossier dossier, Season season) {
        if (rival.equals(dossier)) return false;
        long difference =
                60 * (sixtyMeans(rival, 0) - sixtyMeans(dossier, 0))
                        + 40 * (sixtyMeans(rival, 1) - sixtyMeans(dossier, 1));
        var criteria = Map.of("criterion:vision", 0, "criterion:reach", 1);
        for (var rule : season.ties()) {
            if (difference != 0) break;
            var criterion = criteria.get(rule);
            if (criterion != null)
                difference = sixtyMeans(rival, criterion) - sixtyMeans(dossier, criterion);
            if (rule.equals("lot")) {
                difference =
                        Lot.ticket("season " + season.seed(), dossier.entry())
                                .compareTo(Lot.ticket("season " + season.seed(), rival.entry()));
            }
        }
        return difference > 0;
    }
}
