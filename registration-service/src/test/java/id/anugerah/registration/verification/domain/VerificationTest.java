package id.anugerah.registration.verification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.anugerah.contracts.LocalText;
import id.anugerah.kit.event.Envelope.Via;
import id.anugerah.kit.web.Refused;
import id.anugerah.registration.RegistrationRefusal;
import id.anugerah.registration.verification.domain.Verification.Item;
import id.anugerah.registration.verification.domain.Verification.Judgement;
import id.anugerah.registration.verification.domain.Verification.Outcome;
import id.anugerah.registration.verification.domain.Verification.Status;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

class VerificationTest {
    private static final Instant ASKED = Instant.parse("2026-08-01T02:00:00Z");
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Instant STARTS = ASKED.plus(PAUSE);
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final LocalText WHY = new LocalText("karena", "because");

    @Test
    void nobody_begins_before_the_pause_is_over() {
        var waiting = waiting();
        assertThat(waiting.claim("a", STARTS.minusNanos(1), LEASE)).isSameAs(waiting);
        assertThat(waiting.claim("a", STARTS, LEASE).isHeldBy("a")).isTrue();
    }

    @Test
    void it_can_be_undone_until_somebody_begins_and_then_nothing_is_done() {
        var undone = waiting().undo(STARTS);
        assertThat(undone.status()).isEqualTo(Status.UNDONE);
        assertThat(undone.endedAt()).isEqualTo(STARTS);
        assertThat(undone.claim("a", STARTS, LEASE)).isSameAs(undone);
        assertThat(undone.undo(STARTS.plusSeconds(1))).isSameAs(undone);
    }

    @Test
    void what_has_begun_or_is_done_cannot_be_undone() {
        var running = waiting().claim("a", STARTS, LEASE);
        var done = running.settle("a", accepted("en-1", "en-2", "en-3"), STARTS, LEASE);
        for (var begun : new Verification[] {running, done}) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> begun.undo(STARTS))
                    .returns(RegistrationRefusal.VERIFICATION_BEGUN, Refused::refusal);
        }
    }

    @Test
    void of_two_who_claim_it_one_holds_it_until_the_claim_is_over() {
        var held = waiting().claim("a", STARTS, LEASE);
        assertThat(held.claim("b", STARTS.plus(LEASE).minusNanos(1), LEASE)).isSameAs(held);
        var taken = held.claim("b", STARTS.plus(LEASE), LEASE);
        assertThat(taken.isHeldBy("a")).isFalse();
        assertThat(taken.isHeldBy("b")).isTrue();
    }

    @Test
    void who_lost_the_claim_notes_nothing_any_more() {
        var taken = waiting().claim("a", STARTS, LEASE).claim("b", STARTS.plus(LEASE), LEASE);
        assertThat(taken.settle("a", accepted("en-1"), STARTS.plus(LEASE), LEASE)).isSameAs(taken);
        assertThat(taken.falter("a", WHY, STARTS.plus(LEASE), PAUSE)).isSameAs(taken);
    }

    @Test
    void a_claim_is_renewed_with_everything_that_is_noted() {
        var later = STARTS.plusSeconds(50);
        var held = waiting().claim("a", STARTS, LEASE).settle("a", accepted("en-1"), later, LEASE);
        assertThat(held.next(10)).extracting(one -> one.entry()).containsExactly("en-2", "en-3");
        assertThat(held.claim("b", later.plus(LEASE).minusNanos(1), LEASE)).isSameAs(held);
        assertThat(held.status()).isEqualTo(Status.RUNNING);
        assertThat(held.endedAt()).isNull();
    }

    @Test
    void it_is_done_when_something_is_decided_about_every_registration() {
        var refused = new Judgement(Outcome.REFUSED, WHY);
        var done =
                waiting()
                        .claim("a", STARTS, LEASE)
                        .settle("a", accepted("en-1", "en-2"), STARTS, LEASE)
                        .settle("a", Map.of("en-3", refused), STARTS.plusSeconds(1), LEASE);
        assertThat(done.status()).isEqualTo(Status.DONE);
        assertThat(done.endedAt()).isEqualTo(STARTS.plusSeconds(1));
        assertThat(done.count(Outcome.VERIFIED)).isEqualTo(2);
        assertThat(done.count(Outcome.REFUSED)).isEqualTo(1);
        assertThat(done.claim("b", STARTS.plus(LEASE).plus(LEASE), LEASE)).isSameAs(done);
    }

    @Test
    void what_was_decided_stays_decided() {
        var refused = new Judgement(Outcome.REFUSED, WHY);
        var noted =
                waiting()
                        .claim("a", STARTS, LEASE)
                        .settle("a", accepted("en-1"), STARTS, LEASE)
                        .settle("a", Map.of("en-1", refused), STARTS, LEASE);
        assertThat(noted.count(Outcome.VERIFIED)).isEqualTo(1);
        assertThat(noted.count(Outcome.REFUSED)).isZero();
    }

    @Test
    void a_failure_shows_is_counted_and_is_over_when_it_goes_on() {
        var once = waiting().claim("a", STARTS, LEASE).falter("a", WHY, STARTS, PAUSE);
        var again = STARTS.plus(PAUSE);
        assertThat(once.claim("b", again.minusNanos(1), LEASE)).isSameAs(once);
        var twice = once.claim("b", again, LEASE).falter("b", WHY, again, PAUSE);
        assertThat(twice.fault()).isNotNull();
        assertThat(twice.fault().times()).isEqualTo(2);
        assertThat(twice.fault().at()).isEqualTo(again);
        var better =
                twice.claim("c", again.plus(PAUSE), LEASE)
                        .settle("c", accepted("en-1"), again.plus(PAUSE), LEASE);
        assertThat(better.fault()).isNull();
    }

    private static Verification waiting() {
        var items =
                Stream.of("en-1", "en-2", "en-3")
                        .map(entry -> Item.waiting(entry, "\"2\"", "Kota"))
                        .toList();
        var via = new Via("secretariat", "se-1", null);
        return Verification.of("ed-1", "ac-1", via, ASKED, PAUSE, items);
    }

    private static Map<String, Judgement> accepted(String... entries) {
        var judgements = new LinkedHashMap<String, Judgement>();
        for (var entry : entries) judgements.put(entry, Judgement.ACCEPTED);
        return judgements;
    }
}
