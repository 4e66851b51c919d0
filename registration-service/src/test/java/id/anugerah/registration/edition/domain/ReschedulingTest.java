package id.anugerah.registration.edition.domain;

import static id.anugerah.registration.RegistrationRefusal.SCHEDULE_ALREADY_OPEN;
import static id.anugerah.registration.RegistrationRefusal.SCHEDULE_CLOSES_EARLIER;
import static id.anugerah.registration.RegistrationRefusal.SCHEDULE_SHORTER;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.anugerah.contracts.edition.Schedule;
import id.anugerah.contracts.edition.Schedule.Window;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.kit.web.Refusal;
import id.anugerah.kit.web.Refused;
import id.anugerah.registration.edition.domain.Rescheduling.Dates;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class ReschedulingTest {
    private static final Instant OPENS = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-06-30T10:00:00Z");
    private static final Instant BEFORE = OPENS.minusMillis(1);
    private static final Schedule ANNOUNCED =
            new Schedule(3, List.of(new Window("submission", OPENS, CLOSES)), "awal");

    @Test
    void a_deadline_moves_back_for_everybody_even_while_the_window_is_open() {
        var next = changed(new Dates(null, CLOSES.plusSeconds(60)), OPENS.plusSeconds(1));
        assertThat(next.number()).isEqualTo(4);
        assertThat(next.reason()).isEqualTo("banjir");
        assertThat(next.windows())
                .containsExactly(new Window("submission", OPENS, CLOSES.plusSeconds(60)));
    }

    @Test
    void no_window_closes_earlier_than_announced() {
        refused(SCHEDULE_CLOSES_EARLIER, new Dates(null, CLOSES.minusMillis(1)), BEFORE);
    }

    @ParameterizedTest
    @ValueSource(ints = {-86_400, 86_400})
    void a_window_that_has_opened_is_not_opened_at_another_time(int seconds) {
        var dates = new Dates(OPENS.plusSeconds(seconds), CLOSES.plusSeconds(200_000));
        refused(SCHEDULE_ALREADY_OPEN, dates, OPENS);
        refused(SCHEDULE_ALREADY_OPEN, dates, CLOSES);
        assertThat(changed(dates, BEFORE).window("submission")).isNotNull();
    }

    @Test
    void an_open_window_may_be_named_with_the_opening_it_had() {
        var next = changed(new Dates(OPENS, CLOSES.plusSeconds(1)), CLOSES);
        assertThat(next.number()).isEqualTo(4);
    }

    @Test
    void a_window_yet_to_come_moves_as_a_whole_but_never_shrinks() {
        refused(SCHEDULE_SHORTER, new Dates(OPENS.plusSeconds(1), null), BEFORE);
        refused(SCHEDULE_SHORTER, new Dates(CLOSES.plusSeconds(9), CLOSES), BEFORE);
        var moved = new Dates(OPENS.plusSeconds(9), CLOSES.plusSeconds(9));
        assertThat(changed(moved, BEFORE).windows())
                .containsExactly(
                        new Window("submission", OPENS.plusSeconds(9), CLOSES.plusSeconds(9)));
    }

    @Test
    void a_change_that_changes_nothing_is_none() {
        refused(CommonRefusal.WRONG_VALUE, new Dates(null, null), BEFORE);
        refused(CommonRefusal.WRONG_VALUE, new Dates(OPENS, CLOSES), BEFORE);
    }

    @Test
    void a_window_without_dates_is_named() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> next(null, BEFORE))
                .returns(CommonRefusal.MISSING_VALUE, Refused::refusal)
                .returns("windows.submission", Refused::field);
    }

    @Test
    void dates_beyond_all_programmes_are_refused() {
        refused(CommonRefusal.WRONG_VALUE, new Dates(null, Instant.MAX), BEFORE);
        refused(CommonRefusal.WRONG_VALUE, new Dates(Instant.MIN, null), BEFORE);
    }

    @Test
    void an_unknown_window_is_refused() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        Rescheduling.next(
                                ANNOUNCED, Map.of("x", new Dates(null, CLOSES)), "banjir", BEFORE))
                .returns(CommonRefusal.WRONG_VALUE, Refused::refusal);
    }

    private static void refused(Refusal refusal, Dates dates, Instant now) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> changed(dates, now))
                .returns(refusal, Refused::refusal);
    }

    private static Schedule changed(Dates dates, Instant now) {
        return next(dates, now);
    }

    private static Schedule next(@Nullable Dates dates, Instant now) {
        var changes = new HashMap<String, Dates>();
        changes.put("submission", dates);
        return Rescheduling.next(ANNOUNCED, changes, "banjir", now);
    }
}
