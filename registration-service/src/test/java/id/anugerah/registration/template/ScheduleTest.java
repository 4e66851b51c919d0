package id.anugerah.registration.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.anugerah.contracts.edition.Schedule;
import id.anugerah.contracts.edition.Schedule.Window;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class ScheduleTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);
    private static final Instant MIDNIGHT = Instant.parse("2025-06-30T17:00:00Z");

    private final Draft valid = Draft.valid();
    private final Templates templates = new Templates();

    @Test
    void a_deadline_at_23_59_wib_is_an_instant_seven_hours_earlier_in_utc() {
        var schedule = templates.load("adlga-2025").schedule(FIRST_DAY);

        assertThat(schedule.window(Schedule.SUBMISSION))
                .isEqualTo(
                        new Window(
                                Schedule.SUBMISSION,
                                Instant.parse("2025-07-14T17:00:00Z"),
                                Instant.parse("2025-09-30T16:59:00Z")));
        assertThat(schedule.number()).isEqualTo(1);
        assertThat(schedule.reason()).isNull();
    }

    @Test
    void the_minute_of_the_deadline_is_already_too_late() {
        var submission = templates.load("adlga-2025").schedule(FIRST_DAY).windows().get(1);

        assertThat(submission.isOpenAt(Instant.parse("2025-09-30T16:58:59.999Z"))).isTrue();
        assertThat(submission.isOpenAt(Instant.parse("2025-09-30T16:59:00Z"))).isFalse();
    }

    @Test
    void windows_come_in_the_order_of_the_template() {
        assertThat(templates.load("adlga-2025").schedule(MIDNIGHT).windows())
                .extracting(Window::code)
                .containsExactly(
                        "registration",
                        "submission",
                        "stage:desk",
                        "stage:interview",
                        "stage:visit",
                        "stage:presentation");
    }

    @Test
    void the_academy_falls_on_its_historical_days() {
        var schedule = templates.load("dla-ntt-2025").schedule(LocalDate.of(2025, 7, 18));

        assertThat(schedule.windows())
                .extracting(it -> it.opens().toString())
                .containsExactly(
                        "2025-07-17T17:00:00Z",
                        "2025-08-01T17:00:00Z",
                        "2025-08-31T17:00:00Z",
                        "2025-09-01T17:00:00Z");
    }

    @Test
    void a_start_that_is_no_midnight_in_wib_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> valid.template().schedule(Instant.parse("2025-07-01T00:00:00Z")));
    }

    @Test
    void a_missing_window_is_refused() {
        valid.without("  submission: { opens: P3D, closes: P20DT23H59M }")
                .isRefusedFor(Reason.WINDOW_MISSING, "schedule", "schedule:");
        valid.without("  \"stage:final\": { opens: P31D, closes: P31DT23H59M }")
                .isRefusedFor(Reason.WINDOW_MISSING, "schedule", "schedule:");
    }

    @Test
    void a_window_for_no_stage_is_refused() {
        valid.with("  submission:", "  \"stage:visit\": { opens: P3D, closes: P4D }\n  submission:")
                .isRefusedFor(Reason.WINDOW_UNKNOWN, "schedule.stage:visit", "\"stage:visit\"");
    }

    @Test
    void a_window_that_closes_as_it_opens_is_refused() {
        valid.with("opens: P31D, closes: P31DT23H59M", "opens: P31D, closes: P31D")
                .isRefusedFor(Reason.WINDOW_EMPTY, "schedule.stage:final", "\"stage:final\"");
    }

    @Test
    void a_window_before_the_first_day_is_refused() {
        valid.with("opens: P0D", "opens: P-1D")
                .isRefusedFor(Reason.WINDOW_BEFORE_START, "schedule.registration", "registration:");
    }

    @Test
    void registration_may_not_open_or_close_after_submission() {
        valid.with("opens: P0D", "opens: P4D")
                .isRefusedFor(Reason.WINDOW_ORDER, "schedule.registration", "registration:");
        valid.with("closes: P14DT23H59M", "closes: P21D")
                .isRefusedFor(Reason.WINDOW_ORDER, "schedule.registration", "registration:");
    }

    @Test
    void a_stage_that_opens_before_submission_closes_is_refused() {
        valid.with("opens: P21D", "opens: P20DT23H58M")
                .isRefusedFor(Reason.WINDOW_OVERLAP, "schedule.stage:desk", "\"stage:desk\"");
    }

    @Test
    void a_stage_that_opens_before_the_one_before_closes_is_refused() {
        valid.with("opens: P31D,", "opens: P30D,")
                .isRefusedFor(Reason.WINDOW_OVERLAP, "schedule.stage:final", "\"stage:final\"");
    }

    @Test
    void a_changed_schedule_is_judged_by_the_same_rules() {
        var template = valid.template();
        var schedule = template.schedule(FIRST_DAY);
        var late = schedule.windows().getFirst();
        var extended = new Window(late.code(), late.opens(), late.closes().plusSeconds(864_000));

        assertThat(Template.problems(template.rules(), schedule)).isEmpty();
        assertThat(
                        Template.problems(
                                template.rules(),
                                new Schedule(
                                        2,
                                        List.of(
                                                extended,
                                                schedule.windows().get(1),
                                                schedule.windows().get(2)),
                                        "storm")))
                .extracting(Problem::reason)
                .containsExactlyInAnyOrder(Reason.WINDOW_ORDER, Reason.WINDOW_MISSING);
    }
}
