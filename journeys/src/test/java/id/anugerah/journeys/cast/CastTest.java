package id.anugerah.journeys.cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.anugerah.contracts.canonical.Sha256;
import id.anugerah.contracts.region.Region;
import id.anugerah.contracts.region.Regions;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class CastTest {
    private static final Regions REGIONS = Regions.load();

    private final Cast cast = Cast.of(2026);

    @Test
    void the_1638_officials_of_2026_are_the_ones_the_rule_was_published_with() throws Exception {
        String lines = officials(cast).map(CastTest::line).collect(Collectors.joining("\n"));
        assertThat(Sha256.hex(lines))
                .isEqualTo("d3e2e0dc26345800cd3f785ce5f890dcd933b9891c60635f7fec4393ee55bd84");
    }

    @Test
    void the_secretaries_of_bali_and_balikpapan_are_known() {
        Official bali = cast.sekda(REGIONS.get("51"));
        assertThat(bali.person().name()).isEqualTo("Nyoman Wirawan");
        assertThat(bali.nip()).isEqualTo("197410291998091000");
        assertThat(bali.groupedNip()).isEqualTo("19741029 199809 1 000");
        assertThat(bali.title()).isEqualTo("Sekretaris Daerah Provinsi Bali");
        assertThat(bali.mail()).isEqualTo("sekda.51@demo.example");

        Official balikpapan = cast.official(REGIONS.get("64.71"), Role.SEKDA);
        assertThat(balikpapan.person().name()).isEqualTo("Rabiatul Noor");
        assertThat(balikpapan.nip()).isEqualTo("196811291992042000");
        assertThat(balikpapan.person().address()).isEqualTo("Ibu");
        assertThat(cast.operator(balikpapan.region()).mail())
                .isEqualTo("operator.6471@demo.example");
    }

    @Test
    void no_nip_is_given_twice_and_each_repeats_the_birth_date_and_sex() {
        assertThat(officials(cast)).extracting(Official::nip).doesNotHaveDuplicates();
        assertThat(officials(cast))
                .allSatisfy(it -> {
                    LocalDate born = it.person().born();
                    assertThat(it.nip())
                            .startsWith(born.format(DateTimeFormatter.BASIC_ISO_DATE))
                            .matches("\\d{14}" + it.person().sex().digit() + "000");
                    int appointed = Integer.parseInt(it.nip().substring(8, 12));
                    assertThat(appointed).isBetween(born.getYear() + 20, 2025);
                });
    }

    @Test
    void names_and_addresses_are_complete() {
        assertThat(officials(cast).map(it -> it.person().fullName()))
                .allMatch(it ->
                        it.matches(
                                "(Dr\\.|Ir\\.|Drs\\.|Dra\\.)? ?[A-Z][a-z]+ [A-Z][a-z]+,"
                                        + " [A-Z].*\\."));
        assertThat(officials(cast)).extracting(Official::mail).doesNotHaveDuplicates();
        assertThat(officials(cast).filter(it -> it.person().fullName().startsWith("Drs.")))
                .isNotEmpty()
                .allMatch(it -> it.person().born().getYear() < 1972)
                .allMatch(it -> it.person().sex() == Sex.MAN);
    }

    @Test
    void another_seed_makes_other_people_and_the_same_seed_keeps_them_over_the_years() {
        Region bali = REGIONS.get("51");
        assertThat(Cast.of(2026, "rehearsal").sekda(bali)).isNotEqualTo(cast.sekda(bali));
        assertThat(Cast.of(2025, "2026").sekda(bali)).isEqualTo(cast.sekda(bali));
    }

    @Test
    void a_region_that_cannot_take_part_has_no_officials() {
        assertThatIllegalArgumentException().isThrownBy(() -> cast.sekda(REGIONS.get("31.71")));
    }

    @Test
    void more_jurors_are_further_ones() {
        List<Juror> usual = cast.jurors();
        assertThat(usual).hasSize(24);
        assertThat(cast.jurors(60)).startsWith(usual.toArray(Juror[]::new)).hasSize(60);
        assertThat(cast.jurors(1000)).extracting(it -> it.person().name()).doesNotHaveDuplicates();
        assertThat(usual).allMatch(it -> REGIONS.get(it.home()).category().equals(Region.PROVINCE));
        assertThatIllegalArgumentException().isThrownBy(() -> cast.jurors(0));
    }

    @Test
    void of_24_jurors_ten_are_academics_eight_practitioners_and_six_from_ministries() {
        assertThat(
                        cast.jurors().stream()
                                .collect(
                                        Collectors.groupingBy(
                                                Juror::background, Collectors.counting())))
                .containsEntry(Juror.Background.ACADEMIC, 10L)
                .containsEntry(Juror.Background.PRACTITIONER, 8L)
                .containsEntry(Juror.Background.MINISTRY, 6L);
    }

    @Test
    void a_government_has_12_to_25_agencies_and_a_city_none_for_villages() {
        assertThat(REGIONS.eligible())
                .allSatisfy(it ->
                        assertThat(cast.agencies(it))
                                .hasSizeBetween(12, 25)
                                .doesNotHaveDuplicates()
                                .contains("Sekretariat Daerah", "Inspektorat"));
        assertThat(REGIONS.eligible().stream().filter(it -> it.category().equals(Region.CITY)))
                .noneMatch(it -> cast.agencies(it).toString().contains("Desa"));
    }

    @Test
    void titles_follow_the_category() {
        var balikpapan = new Titles(REGIONS.get("64.71"));
        assertThat(balikpapan.head()).isEqualTo("Wali Kota");
        assertThat(balikpapan.shortGovernment()).isEqualTo("Pemkot Balikpapan");
        assertThat(balikpapan.headRegulationShort()).isEqualTo("Perwali");
        var jakarta = new Titles(REGIONS.get("31"));
        assertThat(jakarta.headDecree()).isEqualTo("Keputusan Gubernur DKI Jakarta");
        assertThat(new Titles(REGIONS.get("11")).regionalLaw()).isEqualTo("Qanun Aceh");
        assertThat(new Titles(REGIONS.get("32.11")).regionalLaw())
                .isEqualTo("Peraturan Daerah Kabupaten Sumedang");
    }

    private static Stream<Official> officials(Cast cast) {
        return REGIONS.eligible().stream()
                .flatMap(region -> Stream.of(Role.values()).map(it -> cast.official(region, it)));
    }

    private static String line(Official it) {
        return String.join("|", it.region().code(), it.role().name(), it.person().name(), it.nip());
    }
}
