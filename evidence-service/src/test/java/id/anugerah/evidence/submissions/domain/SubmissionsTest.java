package id.anugerah.evidence.submissions.domain;

import static id.anugerah.evidence.EvidenceRefusal.SUBMISSION_STILL_OPEN;
import static id.anugerah.evidence.Refusing.assertRefused;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.edition.Schedule.Window;
import id.anugerah.contracts.evidence.SubmissionsEvent;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Map;

class SubmissionsTest {
    private static final Instant CLOSES = Instant.parse("2025-06-30T10:00:00Z");
    private static final Window WINDOW =
            new Window("submission", CLOSES.minusSeconds(3600), CLOSES);
    private static final Sealed TWO = Sealed.of(Map.of("dossier:b", 4L, "dossier:a", 2L), 1);

    @Test
    void the_close_begins_at_the_closing_instant_and_not_before() {
        assertRefused(
                SUBMISSION_STILL_OPEN,
                () -> Submissions.begin("ed-1", 1, WINDOW, CLOSES.minusMillis(1)));
        assertThat(begun().status()).isEqualTo(Submissions.Status.CLOSING);
    }

    @Test
    void the_digest_is_taken_over_one_line_per_dossier_sorted_by_id() {
        // printf 'dossier:a 2\ndossier:b 4\n' | sha256sum
        assertThat(TWO)
                .isEqualTo(
                        new Sealed(
                                2,
                                1,
                                "c12f5562df7de68159bfd4d759b3d06655bb3a81f77e47ba1b1909f52718853e"));
    }

    @Test
    void closing_tells_the_set_once() {
        var closed = begun().close(TWO);
        assertThat(closed.events())
                .containsExactly(new SubmissionsEvent.Closed("ed-1", 1, 2, 1, TWO.digest()));
        assertThat(closed.state().close(TWO).events()).isEmpty();
    }

    @Test
    void a_dossier_opened_after_the_close_is_told_of_in_a_larger_set() {
        var closed = begun().close(TWO).state();
        var three = Sealed.of(Map.of("dossier:a", 2L, "dossier:b", 4L, "dossier:c", 2L), 1);
        assertThat(closed.close(three).events()).hasSize(1);
    }

    @Test
    void a_set_that_was_outgrown_meanwhile_is_not_told() {
        var closed = begun().close(TWO).state();
        assertThat(closed.close(Sealed.of(Map.of("dossier:a", 2L), 0)).state()).isSameAs(closed);
    }

    @Test
    void an_edition_without_dossiers_closes_too() {
        assertThat(begun().close(Sealed.of(Map.of(), 0)).events()).hasSize(1);
    }

    private static Submissions begun() {
        return Submissions.begin("ed-1", 1, WINDOW, CLOSES);
    }
}
