package id.anugerah.registration.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.anugerah.contracts.LocalText;
import id.anugerah.contracts.edition.Rules.Indicator;
import id.anugerah.contracts.edition.Rules.Instrument;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

class InstrumentTest {
    private static final String VALID =
            """
            code: tiny
            name: { id: Kecil, en: Tiny }
            levels: 2
            levelLabels:
              - { id: Belum, en: Not yet }
              - { id: Sudah, en: Done }
            source: none
            illustrative: true
            aspects:
              - code: one
                name: { id: Satu, en: One }
            indicators:
              - code: Q1
                aspect: one
                weight: 100
                title: { id: Apa, en: What }
            """;

    private final Map<String, Instrument> shipped = new Templates().instruments();

    @Test
    void spbe_has_47_indicators_in_four_domains_of_13_25_16_5_and_45_5_per_cent() {
        var spbe = instrument("spbe-2020");

        assertThat(spbe.indicators()).hasSize(47);
        assertThat(sum(spbe, "A1")).isEqualByComparingTo("13");
        assertThat(sum(spbe, "A2", "A3", "A4")).isEqualByComparingTo("25");
        assertThat(sum(spbe, "A5", "A6")).isEqualByComparingTo("16.5");
        assertThat(sum(spbe, "A7", "A8")).isEqualByComparingTo("45.5");
        assertThat(sum(spbe, "A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8"))
                .isEqualByComparingTo("100");
    }

    @Test
    void the_spbe_index_of_a_published_case_comes_out() {
        // Kab. Aceh Tengah 2025: 2.30, 1.70, 1.00 and 3.75 in the domains, published as 2.59
        var spbe = instrument("spbe-2020");
        var index =
                sum(spbe, "A1")
                        .multiply(new BigDecimal("2.30"))
                        .add(sum(spbe, "A2", "A3", "A4").multiply(new BigDecimal("1.70")))
                        .add(sum(spbe, "A5", "A6").multiply(new BigDecimal("1.00")))
                        .add(sum(spbe, "A7", "A8").multiply(new BigDecimal("3.75")))
                        .movePointLeft(2);

        assertThat(index).isBetween(new BigDecimal("2.59"), new BigDecimal("2.60"));
    }

    @Test
    void pemdi_has_20_indicators_in_seven_aspects() {
        var pemdi = instrument("pemdi-2026");

        assertThat(pemdi.indicators()).hasSize(20);
        assertThat(pemdi.aspects()).hasSize(7);
        assertThat(sum(pemdi, "A7")).isEqualByComparingTo("25");
        assertThat(sum(pemdi, "A1", "A2", "A3", "A4", "A5", "A6", "A7"))
                .isEqualByComparingTo("100");
    }

    @Test
    void the_adlga_instrument_is_marked_illustrative_and_has_eight_dimensions_of_five() {
        var adlga = instrument("adlga-illustrative");

        assertThat(adlga.illustrative()).isTrue();
        assertThat(adlga.aspects())
                .hasSize(8)
                .allSatisfy(aspect ->
                        assertThat(adlga.indicators())
                                .filteredOn(it -> it.aspect().equals(aspect.code()))
                                .hasSize(5));
    }

    @Test
    void only_what_is_taken_from_a_regulation_is_not_illustrative() {
        assertThat(shipped.values().stream().filter(it -> !it.illustrative()))
                .extracting(Instrument::code)
                .containsExactlyInAnyOrder("spbe-2020", "pemdi-2026");
    }

    @Test
    void every_instrument_names_each_of_its_levels_in_both_languages() {
        assertThat(shipped.values())
                .hasSize(4)
                .allSatisfy(it -> assertThat(it.levelLabels()).hasSize(it.levels()));
        assertThat(instrument("spbe-2020").levelLabels().getLast())
                .isEqualTo(new LocalText("Optimum", "Optimum"));
    }

    @Test
    void a_row_of_a_table_becomes_an_indicator() {
        assertThat(instrument("spbe-2020").indicators().get(12))
                .isEqualTo(
                        new Indicator(
                                "I13",
                                "A2",
                                new LocalText(
                                        "Tingkat Kematangan Keterpaduan Rencana dan Anggaran SPBE",
                                        "Maturity Level: Integration of SPBE Plans and Budget"),
                                new BigDecimal("2.5"),
                                false));
    }

    @Test
    void a_table_with_quotes_or_ragged_rows_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new IndicatorTable("no\n\"1\""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IndicatorTable("no,aspect\n1").indicators());
    }

    @ParameterizedTest
    @CsvSource({
        "weight: 100, weight: 99, WEIGHTS_NOT_100, 12",
        "aspect: one, aspect: two, ASPECT_UNKNOWN, 14",
        "levels: 2, levels: 3, LEVEL_LABELS_MISMATCH, 4",
        "illustrative: true, illustrative: maybe, WRONG_TYPE, 8",
        "source: none, sources: none, UNKNOWN_FIELD, 7",
    })
    void an_instrument_that_does_not_hang_together_is_refused(
            String old, String replacement, Reason reason, int line) {
        var refusal =
                catchThrowableOfType(
                        InvalidTemplate.class,
                        () ->
                                new InstrumentReader(name -> name)
                                        .read("tiny", VALID.replace(old, replacement)));

        assertThat(refusal.problems())
                .anySatisfy(it -> {
                    assertThat(it.reason()).isEqualTo(reason);
                    assertThat(it.line()).isEqualTo(line);
                });
        assertThat(refusal).hasMessageContaining("tiny").hasMessageContaining(reason.name());
    }

    @Test
    void an_aspect_without_an_indicator_is_refused() {
        var two = "  - code: two\n    name: { id: Dua, en: Two }\nindicators:";

        assertThat(
                        catchThrowableOfType(
                                        InvalidTemplate.class,
                                        () ->
                                                new InstrumentReader(name -> name)
                                                        .read(
                                                                "tiny",
                                                                VALID.replace("indicators:", two)))
                                .problems())
                .singleElement()
                .returns(Reason.ASPECT_EMPTY, Problem::reason)
                .returns(12, Problem::line);
    }

    private Instrument instrument(String code) {
        return Objects.requireNonNull(shipped.get(code));
    }

    private static BigDecimal sum(Instrument instrument, String... aspects) {
        return instrument.indicators().stream()
                .filter(it -> List.of(aspects).contains(it.aspect()))
                .map(Indicator::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
