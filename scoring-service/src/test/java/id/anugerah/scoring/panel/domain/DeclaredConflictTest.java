package id.anugerah.scoring.panel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.anugerah.contracts.scoring.ConflictEvent.Status;
import id.anugerah.kit.web.Refused;
import id.anugerah.scoring.ScoringRefusal;
import id.anugerah.scoring.panel.domain.Conflict.By;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Set;

class DeclaredConflictTest {
    private static final By CONCERNED = by("ac-rina", "pe-rina");
    private static final By RINA = by("ac-rina", "pe-rina");
    private static final By ANNA = by("ac-anna", "pe-anna");
    private static final By BUDI = by("ac-budi", "pe-budi");

    @Test
    void one_with_an_entry_touches_that_entry_alone() {
        var conflict = with("en-1", null, RINA);
        assertThat(conflict.touches("en-1", "32.73", "32")).isTrue();
        assertThat(conflict.touches("en-2", "32.73", "32")).isFalse();
    }

    @Test
    void one_with_a_province_touches_its_government_and_all_within() {
        var conflict = with(null, "32", RINA);
        assertThat(conflict.touches("en-1", "32", "32")).isTrue();
        assertThat(conflict.touches("en-2", "32.73", "32")).isTrue();
        assertThat(conflict.touches("en-3", "33.01", "33")).isFalse();
    }

    @Test
    void one_with_a_city_does_not_touch_its_neighbours() {
        var conflict = with(null, "32.73", RINA);
        assertThat(conflict.touches("en-1", "32.73", "32")).isTrue();
        assertThat(conflict.touches("en-2", "32.71", "32")).isFalse();
        assertThat(conflict.touches("en-3", "32", "32")).isFalse();
    }

    @Test
    void it_waits_until_the_chair_decides_and_then_holds_or_not() {
        var conflict = with("en-1", null, RINA);
        assertThat(conflict.waits()).isTrue();
        assertThat(conflict.holds()).isFalse();
        assertThat(conflict.decide(true, null, BUDI, CONCERNED)).returns(true, Conflict::holds);
        var dismissed = conflict.decide(false, "a namesake", BUDI, CONCERNED);
        assertThat(dismissed.holds()).isFalse();
        assertThat(dismissed.waits()).isFalse();
        assertThat(dismissed.ruling()).isEqualTo("a namesake");
    }

    @Test
    void nobody_decides_on_themselves_or_on_what_they_declared() {
        var chairOfRina = by("ac-rina-chair", "pe-rina");
        refused(
                ScoringRefusal.OWN_CONFLICT,
                () -> with("en-1", null, ANNA).decide(true, null, ANNA, CONCERNED));
        refused(
                ScoringRefusal.OWN_CONFLICT,
                () -> with("en-1", null, ANNA).decide(false, "no", chairOfRina, CONCERNED));
    }

    @Test
    void nobody_decides_for_whom_they_invited_or_who_invited_them() {
        var invitedByAnna = new By("ac-c", "pe-citra", Set.of("pe-anna"), Instant.EPOCH);
        var invitedByRina = new By("ac-d", "pe-dewi", Set.of("pe-rina"), Instant.EPOCH);
        var ofBudi = new By("ac-rina", "pe-rina", Set.of("pe-budi"), Instant.EPOCH);
        refused(
                ScoringRefusal.OWN_CONFLICT,
                () -> with("en-1", null, ANNA).decide(true, null, invitedByAnna, CONCERNED));
        refused(
                ScoringRefusal.OWN_CONFLICT,
                () -> with("en-1", null, invitedByAnna).decide(true, null, ANNA, CONCERNED));
        refused(
                ScoringRefusal.OWN_CONFLICT,
                () -> with("en-1", null, ANNA).decide(true, null, invitedByRina, CONCERNED));
        refused(
                ScoringRefusal.OWN_CONFLICT,
                () -> with("en-1", null, ANNA).decide(true, null, BUDI, ofBudi));
    }

    @Test
    void a_dismissal_needs_a_reason_and_no_decision_is_turned_round() {
        var conflict = with("en-1", null, RINA);
        refused(ScoringRefusal.REASON_NEEDED, () -> conflict.decide(false, null, BUDI, CONCERNED));
        var upheld = conflict.decide(true, null, BUDI, CONCERNED);
        assertThat(upheld.decide(true, "again", BUDI, CONCERNED)).isSameAs(upheld);
        refused(ScoringRefusal.CONFLICT_DECIDED, () -> upheld.decide(false, "no", BUDI, CONCERNED));
    }

    private static Conflict with(@Nullable String entry, @Nullable String region, By declared) {
        return new Conflict(
                "ed-1",
                "ac-rina",
                "pe-rina",
                entry,
                region,
                "my brother",
                Status.DECLARED,
                declared,
                null,
                null);
    }

    private static By by(String account, String person) {
        return new By(account, person, Set.of(), Instant.EPOCH);
    }

    private static void refused(ScoringRefusal refusal, ThrowingCallable act) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act).returns(refusal, Refused::refusal);
    }
}
