package id.anugerah.registration.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.anugerah.contracts.edition.Rules.StageRules;
import id.anugerah.contracts.edition.Schedule.Window;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class AdjustmentsTest {
    private static final Instant START = Instant.parse("2025-06-30T17:00:00Z");

    private final Template template = new Templates().load("adlga-2025");

    @Test
    void nothing_adjusted_is_the_template_itself() {
        var same = template.with(Adjustments.NONE);

        assertThat(same.rules()).isEqualTo(template.rules());
        assertThat(same.windows()).isEqualTo(template.windows());
    }

    @Test
    void cut_sizes_can_be_changed_by_stage() {
        var adjusted = template.with(new Adjustments(Map.of(), Map.of("desk", 10)));

        assertThat(adjusted.rules().stages())
                .extracting(StageRules::places)
                .containsExactly(10, 3, 0, 3);
        assertThat(template.rules().stages().getFirst().places()).isEqualTo(5);
    }

    @Test
    void a_window_given_as_dates_replaces_the_one_of_the_template() {
        var presentation =
                new Window(
                        "stage:presentation",
                        Instant.parse("2025-11-19T01:00:00Z"),
                        Instant.parse("2025-11-19T10:00:00Z"));

        var schedule =
                template.with(Adjustments.of(START, List.of(presentation), Map.of()))
                        .schedule(LocalDate.of(2025, 7, 1));

        assertThat(schedule.window("stage:presentation")).isEqualTo(presentation);
        assertThat(schedule.window("stage:visit"))
                .isEqualTo(template.schedule(START).window("stage:visit"));
    }

    @Test
    void adjustments_that_make_no_sense_are_refused_with_all_problems() {
        var early = new Window("stage:desk", START, START.plusSeconds(60));
        var odd = new Window("stage:gala", START, START.plusSeconds(60));
        var places = Map.of("desk", 2, "visit", 1, "gala", 1);

        var refusal =
                catchThrowableOfType(
                        InvalidTemplate.class,
                        () -> template.with(Adjustments.of(START, List.of(early, odd), places)));

        assertThat(refusal.problems())
                .extracting(Problem::reason)
                .containsExactlyInAnyOrder(
                        Reason.STAGE_UNKNOWN,
                        Reason.PLACES_NOT_ALLOWED,
                        Reason.PLACES_GROW,
                        Reason.PLACES_GROW,
                        Reason.WINDOW_UNKNOWN,
                        Reason.WINDOW_OVERLAP);
        assertThat(refusal.problems()).extracting(Problem::line).containsOnly(0);
    }

    @Test
    void a_negative_number_of_places_is_refused() {
        for (var stage : List.of("desk", "visit")) {
            assertThat(
                            catchThrowableOfType(
                                    InvalidTemplate.class,
                                    () ->
                                            template.with(
                                                    new Adjustments(Map.of(), Map.of(stage, -1)))))
                    .isNotNull();
        }
    }

    @Test
    void an_unknown_window_is_refused_even_where_its_code_cannot_be_written() {
        var span = template.windows().values().iterator().next();
        var refusal =
                catchThrowableOfType(
                        InvalidTemplate.class,
                        () -> template.with(new Adjustments(Map.of("\ud83d", span), Map.of())));

        assertThat(refusal.problems())
                .singleElement()
                .returns(Reason.WINDOW_UNKNOWN, Problem::reason)
                .returns("schedule.\ufffd", Problem::path);
    }
}
