package id.anugerah.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.gateway.signin.Grant;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

class SessionLimitsTest {
    private static final Instant BEGIN = Instant.parse("2026-11-21T01:00:00Z");
    private static final Duration IDLE = Duration.ofHours(12);
    private static final Duration LONGEST = Duration.ofDays(7);
    private static final SessionSettings LIMITS =
            new SessionSettings("", "", "", IDLE, LONGEST, Duration.ZERO, Duration.ZERO);

    private final Session session =
            Session.begin(
                    SessionId.fresh(),
                    new Grant("ac-1", "chair", List.of("chair"), "a", BEGIN.plusSeconds(300), "r"),
                    BEGIN);

    @Test
    void a_session_that_nobody_uses_is_over_after_half_a_day() {
        assertThat(session.isOver(LIMITS, BEGIN.plus(IDLE).minusMillis(1))).isFalse();
        assertThat(session.isOver(LIMITS, BEGIN.plus(IDLE))).isTrue();
    }

    @Test
    void use_keeps_it_alive_but_not_for_ever() {
        var used = session.usedAt(BEGIN.plus(LONGEST).minusSeconds(1));

        assertThat(used.isOver(LIMITS, BEGIN.plus(LONGEST).minusMillis(1))).isFalse();
        assertThat(used.isOver(LIMITS, BEGIN.plus(LONGEST))).isTrue();
    }

    @Test
    void use_is_noted_once_a_minute() {
        assertThat(session.isWorthNoting(BEGIN.plusSeconds(59))).isFalse();
        assertThat(session.isWorthNoting(BEGIN.plusSeconds(60))).isTrue();
    }

    @Test
    void nobody_learns_a_secret_from_what_is_written_out() {
        assertThat(session.toString() + new SessionId("x".repeat(43)))
                .doesNotContain("accessToken", "xxx", "=r");
    }
}
