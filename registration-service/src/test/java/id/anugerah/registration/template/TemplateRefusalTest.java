package id.anugerah.registration.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.anugerah.contracts.registration.EditionEvent;
import id.anugerah.contracts.registration.EditionEvent.Edition;
import id.anugerah.kit.event.EventTooLarge;
import id.anugerah.kit.event.Json;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;

class TemplateRefusalTest {
    private final Draft valid = Draft.valid();

    @Test
    void the_template_the_refusals_start_from_is_accepted() {
        assertThat(valid.template().rules().template()).isEqualTo("sample-2025");
    }

    @Test
    void an_unknown_field_is_refused_at_its_name() {
        valid.with("    quorum: 2\n", "    quorum: 2\n    qourum: 2\n")
                .isRefusedFor(Reason.UNKNOWN_FIELD, "stages[0].qourum", "qourum: 2");
    }

    @Test
    void a_field_written_twice_is_refused_at_the_second() {
        valid.with("season: 2025\n", "season: 2025\nseason: 2024\n")
                .isRefusedFor(Reason.DUPLICATE_FIELD, "season[twice]", "season: 2024");
    }

    @Test
    void a_missing_field_is_refused_where_it_ought_to_be() {
        valid.without("    loadLimit: 40")
                .isRefusedFor(Reason.MISSING_FIELD, "stages[0].loadLimit", "- code: desk");
        valid.with("loadLimit: 40", "loadLimit:")
                .isRefusedFor(Reason.MISSING_FIELD, "stages[0].loadLimit", "loadLimit:");
    }

    @Test
    void a_missing_schedule_is_one_problem_and_not_one_for_each_window() {
        var from = valid.yaml().indexOf("schedule:");
        new Draft(valid.yaml().substring(0, from))
                .isRefusedFor(Reason.MISSING_FIELD, "schedule", "code: sample-2025");
    }

    @Test
    void a_text_where_a_number_belongs_is_refused() {
        valid.with("quorum: 2", "quorum: two")
                .isRefusedFor(Reason.WRONG_TYPE, "stages[0].quorum", "quorum: two");
    }

    @Test
    void a_fraction_where_a_whole_number_belongs_is_refused() {
        valid.with("quorum: 2", "quorum: 2.5")
                .isRefusedFor(Reason.WRONG_TYPE, "stages[0].quorum", "quorum: 2.5");
    }

    @Test
    void a_number_with_an_exponent_is_refused() {
        valid.with("weight: 60.5", "weight: 6e999999999")
                .isRefusedFor(
                        Reason.WRONG_TYPE, "stages[0].rubric.criteria[0].weight", "weight: 6e99");
    }

    @Test
    void a_text_where_a_list_or_fields_belong_is_refused() {
        valid.with("[\"criterion:depth\", advance-all]", "advance-all")
                .isRefusedFor(Reason.WRONG_TYPE, "stages[0].ties", "ties: advance-all");
        valid.with("name: { id: Kota, en: City }", "name: Kota")
                .isRefusedFor(Reason.WRONG_TYPE, "categories[0].name", "name: Kota");
    }

    @Test
    void a_blank_text_or_one_with_control_characters_is_refused() {
        valid.with("en: City", "en: \"  \"")
                .isRefusedFor(Reason.MALFORMED_TEXT, "categories[0].name.en", "name: {");
        valid.with("en: City", "en: \"Ci\\u0000ty\"")
                .isRefusedFor(Reason.MALFORMED_TEXT, "categories[0].name.en", "name: {");
    }

    @Test
    void a_code_with_other_characters_is_refused() {
        valid.with("code: depth", "code: deep.est")
                .with("\"criterion:depth\", ", "")
                .isRefusedFor(
                        Reason.MALFORMED_CODE,
                        "stages[0].rubric.criteria[0].code",
                        "- code: deep.est");
    }

    @Test
    void a_number_out_of_its_range_is_refused() {
        valid.with("loadLimit: 40", "loadLimit: 0")
                .isRefusedFor(Reason.OUT_OF_RANGE, "stages[0].loadLimit", "loadLimit: 0");
    }

    @Test
    void a_choice_that_does_not_exist_is_refused() {
        valid.with("kind: DESK", "kind: EXAM")
                .isRefusedFor(Reason.UNKNOWN_CHOICE, "stages[0].kind", "kind: EXAM");
    }

    @Test
    void an_empty_list_is_refused() {
        valid.with("[\"criterion:depth\", advance-all]", "[]")
                .isRefusedFor(Reason.EMPTY_LIST, "stages[0].ties", "ties: []");
    }

    @Test
    void a_span_of_time_that_is_none_is_refused() {
        valid.with("closes: P14DT23H59M", "closes: 14 days")
                .isRefusedFor(
                        Reason.MALFORMED_DURATION,
                        "schedule.registration.closes",
                        "registration: {");
        valid.with("closes: P31DT23H59M", "closes: P99999D")
                .isRefusedFor(
                        Reason.OUT_OF_RANGE, "schedule.stage:final.closes", "\"stage:final\"");
    }

    @Test
    void weights_of_a_rubric_that_do_not_sum_to_100_are_refused() {
        valid.with("weight: 60.5", "weight: 60.4")
                .isRefusedFor(Reason.WEIGHTS_NOT_100, "stages[0].rubric.criteria", "criteria:");
    }

    @Test
    void a_weight_that_cannot_be_read_is_not_also_a_wrong_sum() {
        valid.with("weight: 60.5", "weight: most")
                .isRefusedFor(
                        Reason.WRONG_TYPE, "stages[0].rubric.criteria[0].weight", "weight: most");
    }

    @Test
    void a_code_used_twice_is_refused_at_the_second() {
        valid.with("code: breadth", "code: depth")
                .isRefusedFor(
                        Reason.DUPLICATE_CODE,
                        "stages[0].rubric.criteria[1].code",
                        "- code: depth");
        valid.with(
                        "    name: { id: Kota, en: City }\n",
                        """
                            name: { id: Kota, en: City }
                          - code: kota
                            name: { id: Kota lagi, en: Another city }
                        """)
                .isRefusedFor(Reason.DUPLICATE_CODE, "categories[1].code", "- code: kota");
    }

    @Test
    void two_stages_of_one_code_are_refused() {
        assertThat(valid.with("- code: final", "- code: desk").problems())
                .extracting(Problem::reason, Problem::path)
                .contains(tuple(Reason.DUPLICATE_CODE, "stages[1].code"));
    }

    @Test
    void a_code_of_another_year_than_the_season_is_refused() {
        valid.with("season: 2025", "season: 2024")
                .isRefusedFor(Reason.SEASON_MISMATCH, "season", "season: 2024");
    }

    @Test
    void a_category_that_no_government_has_is_refused_but_groups_name_theirs_freely() {
        var other = valid.with("- code: kota", "- code: desa");
        other.isRefusedFor(Reason.CATEGORY_UNKNOWN, "categories[0].code", "- code: desa");
        assertThat(other.with("GOVERNMENT", "GROUP").template().rules().categories()).hasSize(1);
    }

    @Test
    void an_unknown_instrument_is_refused() {
        valid.with("code: dla-action-plan", "code: iga-2023")
                .isRefusedFor(Reason.INSTRUMENT_UNKNOWN, "instrument.code", "code: iga-2023");
    }

    @Test
    void evidence_for_an_indicator_the_instrument_lacks_is_refused() {
        valid.with("[R04]", "[R04, R09]")
                .isRefusedFor(
                        Reason.INDICATOR_UNKNOWN,
                        "instrument.evidenceRequired[1]",
                        "evidenceRequired");
    }

    @Test
    void a_quorum_above_the_panel_is_refused() {
        valid.with("quorum: 2", "quorum: 4")
                .isRefusedFor(Reason.QUORUM_ABOVE_PANEL, "stages[0].quorum", "quorum: 4");
    }

    @Test
    void places_are_needed_for_a_cut_and_for_an_award() {
        valid.without("    places: 5")
                .isRefusedFor(Reason.PLACES_MISSING, "stages[0].places", "- code: desk");
        valid.with("places: 3", "places: 0")
                .isRefusedFor(Reason.PLACES_MISSING, "stages[1].places", "places: 0");
    }

    @Test
    void places_are_refused_where_all_advance() {
        valid.with("outcome: CUT", "outcome: ALL_ADVANCE")
                .isRefusedFor(Reason.PLACES_NOT_ALLOWED, "stages[0].places", "places: 5");
    }

    @Test
    void more_places_than_an_earlier_cut_leaves_are_refused() {
        valid.with("places: 3", "places: 6")
                .isRefusedFor(Reason.PLACES_GROW, "stages[1].places", "places: 6");
    }

    @Test
    void passing_needs_minimum_points() {
        valid.with("outcome: AWARD\n    places: 3", "outcome: PASS")
                .isRefusedFor(Reason.MINIMUM_MISSING, "stages[1].minimumPoints", "- code: final");
        var passing = "outcome: PASS\n    minimumPoints: 60";
        assertThat(
                        valid.with("outcome: AWARD\n    places: 3", passing)
                                .template()
                                .rules()
                                .stages()
                                .getLast()
                                .minimumPoints())
                .isEqualByComparingTo("60");
    }

    @Test
    void minimum_points_are_refused_for_an_award() {
        valid.with("places: 3", "places: 3\n    minimumPoints: 60")
                .isRefusedFor(
                        Reason.MINIMUM_NOT_ALLOWED, "stages[1].minimumPoints", "minimumPoints: 60");
    }

    @Test
    void a_stage_after_the_final_decision_is_refused() {
        valid.with("outcome: CUT", "outcome: AWARD")
                .isRefusedFor(Reason.STAGE_AFTER_FINAL, "stages[1]", "- code: final");
    }

    @Test
    void stages_that_never_decide_are_refused() {
        valid.with("outcome: AWARD", "outcome: CUT")
                .isRefusedFor(Reason.FINAL_STAGE_MISSING, "stages[1].outcome", "outcome: CUT");
    }

    @Test
    void an_edition_too_large_to_be_published_is_refused() {
        var name = largestName();

        assertThat(valid.with("en: City", "en: " + name).template()).isNotNull();
        assertThat(valid.with("en: City", "en: " + name + "x").problems())
                .extracting(Problem::reason, Problem::line)
                .containsExactly(tuple(Reason.TOO_LARGE_TO_PUBLISH, 1));
    }

    @Test
    void the_largest_edition_that_loads_can_be_told() {
        var largest = valid.with("en: City", "en: " + largestName()).template();
        var edition =
                new Edition(
                        "ed-12345678901234567890",
                        largest.rules(),
                        largest.schedule(LocalDate.EPOCH),
                        false,
                        Long.MAX_VALUE);
        var event = Json.write(new EditionEvent.Published(edition));
        assertThat(EventTooLarge.checked(EditionEvent.Published.class, edition.id(), event))
                .hasSizeBetween(Publication.LIMIT - 2048, Publication.LIMIT);
    }

    private String largestName() {
        var template = valid.template();
        int size = Publication.size(template.rules(), template.schedule(LocalDate.EPOCH));
        return "x".repeat(Publication.LIMIT - size + "City".length());
    }

    @Test
    void all_problems_are_told_at_once_in_the_order_of_the_file() {
        var broken =
                valid.with("season: 2025", "season: 2024")
                        .with("weight: 60.5", "weight: 60.4")
                        .with("quorum: 2", "quorum: 4")
                        .with("blend: { desk: 100 }", "blend: { desk: 90, final: 10 }")
                        .with("lot]", "\"stage:visit\"]")
                        .with("opens: P31D,", "opens: P22D,");

        assertThat(broken.problems())
                .extracting(Problem::reason)
                .containsExactly(
                        Reason.SEASON_MISMATCH,
                        Reason.WEIGHTS_NOT_100,
                        Reason.QUORUM_ABOVE_PANEL,
                        Reason.BLEND_STAGE_LATER,
                        Reason.TIES_WITHOUT_END,
                        Reason.TIE_STAGE_UNKNOWN,
                        Reason.WINDOW_OVERLAP);
        assertThat(broken.problems()).extracting(Problem::line).isSorted();
    }

    @Test
    void a_template_that_lost_any_one_of_its_lines_is_refused_or_read_but_breaks_nothing() {
        var lines = valid.yaml().lines().toList();
        int refused = 0;
        for (int i = 0; i < lines.size(); i++) {
            var rest = new ArrayList<>(lines);
            rest.remove(i);
            try {
                new Draft(String.join("\n", rest)).template();
            } catch (InvalidTemplate e) {
                assertThat(e.problems()).isNotEmpty();
                refused++;
            }
        }
        // only evidenceRequired may be left out
        assertThat(refused).isEqualTo(lines.size() - 1);
    }
}
