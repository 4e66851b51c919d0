package id.anugerah.scoring.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.anugerah.contracts.scoring.DecisionEvent;
import id.anugerah.contracts.scoring.DecisionEvent.Status;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.web.Refused;
import id.anugerah.scoring.ScoringRefusal;
import id.anugerah.scoring.ranking.domain.StageResult;
import id.anugerah.scoring.stage.domain.StageId;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class DecisionTest {
    private static final StageId STAGE = new StageId("ed-1", "desk");
    private static final Computed COMPUTED =
            new Computed(StageResult.METHOD, "in", "out", "{}", 6, List.of());
    private static final Hand ANNA = hand("ac-anna", "pe-anna");
    private static final Hand BUDI = hand("ac-budi", "pe-budi");

    private final Decision proposed =
            Decision.propose(STAGE, 1, COMPUTED, null, null, ANNA).state();

    @Test
    void a_proposal_says_how_it_was_computed_and_from_what() {
        assertThat(Decision.propose(STAGE, 1, COMPUTED, null, null, ANNA).events())
                .containsExactly(
                        new DecisionEvent.Proposed(
                                new DecisionEvent.Decision(
                                        "decision:ed-1:desk:1",
                                        "ed-1",
                                        "stage:ed-1:desk",
                                        1,
                                        Status.PROPOSED,
                                        StageResult.METHOD,
                                        "in",
                                        "out",
                                        6)));
    }

    @Test
    void the_proposer_cannot_approve_with_another_account() {
        var other = hand("ac-annas-second", "pe-anna");
        refused(ScoringRefusal.FOUR_EYES, () -> proposed.approve(other));
    }

    @Test
    void nobody_approves_what_an_account_they_invited_proposed() {
        var invited = new Hand("ac-citra", "pe-citra", Set.of("pe-budi"), Act.by("ac-citra"));
        var decision = Decision.propose(STAGE, 1, COMPUTED, null, null, invited).state();
        refused(ScoringRefusal.FOUR_EYES, () -> decision.approve(BUDI));
        assertThat(decision.approve(ANNA).state().status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void nobody_approves_or_publishes_for_whoever_invited_them() {
        var invited = new Hand("ac-citra", "pe-citra", Set.of("pe-anna"), Act.by("ac-citra"));
        refused(ScoringRefusal.FOUR_EYES, () -> proposed.approve(invited));
        var approved = proposed.approve(BUDI).state();
        refused(ScoringRefusal.FOUR_EYES, () -> approved.publish(invited));
    }

    @Test
    void the_proposer_cannot_publish_and_the_approver_can() {
        var approved = proposed.approve(BUDI).state();
        refused(ScoringRefusal.FOUR_EYES, () -> approved.publish(ANNA));
        assertThat(approved.publish(BUDI).state().status()).isEqualTo(Status.PUBLISHED);
    }

    @Test
    void what_is_not_approved_cannot_be_published() {
        refused(ScoringRefusal.DECISION_NOT_APPROVED, () -> proposed.publish(BUDI));
        var refused = proposed.refuse("too close").state();
        refused(ScoringRefusal.DECISION_NOT_APPROVED, () -> refused.publish(BUDI));
        refused(ScoringRefusal.DECISION_NOT_PROPOSED, () -> refused.approve(BUDI));
    }

    @Test
    void doing_it_again_tells_nothing_new() {
        var approved = proposed.approve(BUDI).state();
        assertThat(approved.approve(BUDI).events()).isEmpty();
        var published = approved.publish(BUDI).state();
        assertThat(published.publish(BUDI).events()).isEmpty();
        assertThat(published.finish().finish()).isEqualTo(published.finish());
        var refused = proposed.refuse("too close").state();
        assertThat(refused.refuse("too close").events()).isEmpty();
    }

    @Test
    void a_published_decision_cannot_be_refused() {
        var published = proposed.approve(BUDI).state().publish(BUDI).state();
        refused(ScoringRefusal.DECISION_NOT_PROPOSED, () -> published.refuse("late"));
    }

    private static Hand hand(String account, String person) {
        return new Hand(account, person, Set.of(), Act.by(account));
    }

    private static void refused(ScoringRefusal refusal, ThrowingCallable act) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act).returns(refusal, Refused::refusal);
    }
}
