package id.anugerah.registration.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.anugerah.contracts.edition.Rules;
import id.anugerah.contracts.edition.Rules.Criterion;
import id.anugerah.contracts.edition.Rules.Entrants;
import id.anugerah.contracts.edition.Rules.Indicator;
import id.anugerah.contracts.edition.Rules.OutcomeKind;
import id.anugerah.contracts.edition.Rules.StageRules;
import id.anugerah.kit.event.Json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

class ShippedTemplatesTest {
    private static final int ENTRIES = 148;

    private final Templates templates = new Templates();

    @Test
    void all_templates_are_listed_with_what_one_chooses_by() {
        assertThat(templates.all())
                .extracting(Summary::code)
                .containsExactly("adlga-2025", "adlga-2024", "adlga-2022", "dla-ntt-2025");
        assertThat(templates.all().getFirst())
                .returns(2025, Summary::season)
                .returns(Entrants.GOVERNMENT, Summary::entrants)
                .returns(47, Summary::indicators)
                .returns(true, Summary::illustrative);
        assertThatIllegalArgumentException().isThrownBy(() -> templates.load("adlga-2023"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"adlga-2022", "adlga-2024", "adlga-2025", "dla-ntt-2025"})
    void rules_survive_the_way_through_json_and_are_small_enough_to_publish(String code) {
        var template = templates.load(code);
        var rules = template.rules();

        assertThat(Json.read(Json.write(rules), Rules.class)).isEqualTo(rules);
        assertThat(Publication.size(rules, template.schedule(LocalDate.of(2025, 7, 1))))
                .isBetween(1_000, 64 * 1024);
    }

    @Test
    void the_order_of_the_stages_differs_by_year() {
        assertThat(stages("adlga-2022")).containsExactly("desk", "visit", "presentation");
        assertThat(stages("adlga-2024")).containsExactly("desk", "presentation", "visit");
        assertThat(stages("adlga-2025"))
                .containsExactly("desk", "interview", "visit", "presentation");
        assertThat(stages("dla-ntt-2025")).containsExactly("mentoring", "seminar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"adlga-2022", "adlga-2024", "adlga-2025"})
    void every_award_goes_from_five_to_three_and_names_three_per_category(String code) {
        var rules = templates.load(code).rules();

        assertThat(rules.categories())
                .extracting(Rules.Category::code)
                .containsExactly("provinsi", "kabupaten", "kota");
        assertThat(rules.stages().stream().filter(it -> it.outcome() == OutcomeKind.CUT))
                .extracting(StageRules::places)
                .containsExactly(5, 3);
        assertThat(rules.stages().getLast())
                .returns(OutcomeKind.AWARD, StageRules::outcome)
                .returns(3, StageRules::places);
    }

    @Test
    void the_season_of_2025_asks_for_6956_answers_and_592_pieces_of_evidence() {
        var indicators = templates.load("adlga-2025").rules().instrument().indicators();

        assertThat(ENTRIES * indicators.size()).isEqualTo(6_956);
        assertThat(indicators.stream().filter(Indicator::evidenceRequired))
                .extracting(Indicator::code)
                .containsExactly("I01", "I12", "I19", "I42");
    }

    @Test
    void the_desk_of_2025_can_be_staffed_by_twenty_four_assessors() {
        var desk = templates.load("adlga-2025").rules().stages().getFirst();

        assertThat(ENTRIES * desk.assessorsPerEntry()).isEqualTo(740);
        assertThat(24 * desk.loadLimit()).isGreaterThanOrEqualTo(740);
        assertThat(40 * desk.loadLimit()).isGreaterThanOrEqualTo(546 * 5);
    }

    @Test
    void desk_criteria_of_2025_are_the_aspects_with_the_weights_of_their_indicators() {
        var rules = templates.load("adlga-2025").rules();

        for (Criterion criterion : rules.stages().getFirst().rubric().criteria()) {
            var weight =
                    rules.instrument().indicators().stream()
                            .filter(it -> it.aspect().equals(criterion.code()))
                            .map(Indicator::weight)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(criterion.weight()).as(criterion.code()).isEqualByComparingTo(weight);
        }
    }

    @Test
    void the_academy_passes_groups_from_60_points() {
        var rules = templates.load("dla-ntt-2025").rules();

        assertThat(rules.entrants()).isEqualTo(Entrants.GROUP);
        assertThat(rules.categories()).extracting(Rules.Category::code).containsExactly("kohort");
        assertThat(rules.stages().getLast())
                .returns(OutcomeKind.PASS, StageRules::outcome)
                .returns(BigDecimal.valueOf(60), StageRules::minimumPoints)
                .returns(3, StageRules::assessorsPerEntry);
    }

    private List<String> stages(String template) {
        return templates.load(template).rules().stages().stream().map(StageRules::code).toList();
    }
}
