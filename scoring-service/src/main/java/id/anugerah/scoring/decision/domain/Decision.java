package id.anugerah.scoring.decision.domain;

import id.anugerah.contracts.scoring.DecisionEvent;
import id.anugerah.contracts.scoring.DecisionEvent.Status;
import id.anugerah.kit.document.Change;
import id.anugerah.scoring.ScoringRefusal;
import id.anugerah.scoring.stage.domain.StageId;

import org.jspecify.annotations.Nullable;

/**
 * A decision on a stage.
 *
 * @param stage the stage's code
 * @param version counts the stage's decisions from 1
 * @param outcome what was computed
 * @param lotSeed seed of the lot, or null where none was drawn
 * @param reason why entries below the quorum are ranked last, or null where there are none
 * @param proposed by whom, and so on for the others, null before
 * @param refusal why it was refused, or null
 * @param spread whether every entry was told
 */
public record Decision(
        String edition,
        String stage,
        int version,
        Status status,
        Computed outcome,
        @Nullable String lotSeed,
        @Nullable String reason,
        Hand proposed,
        @Nullable Hand approved,
        @Nullable Hand published,
        @Nullable String refusal,
        boolean spread) {

    /** A decision that is put forward now. */
    public static Change<Decision> propose(
            StageId stage,
            int version,
            Computed outcome,
            @Nullable String lotSeed,
            @Nullable String reason,
            Hand by) {
        var proposed =
                new Decision(
                        stage.edition(),
                        stage.code(),
                        version,
                        Status.PROPOSED,
                        outcome,
                        lotSeed,
                        reason,
                        by,
                        null,
                        null,
                        null,
                        false);
        return Change.to(proposed, new DecisionEvent.Proposed(proposed.view()));
    }

    /** The decision's id. */
    public String id() {
        return id(stageId(), version);
    }

    /** Id of this version of the stage's decision. */
    public static String id(StageId stage, int version) {
        return stage.prefix("decision") + version;
    }

    /** The stage that is decided on. */
    public StageId stageId() {
        return new StageId(edition, stage);
    }

    /** Another person agrees. */
    public Change<Decision> approve(Hand by) {
        proposed.requireOther(by);
        if (status == Status.APPROVED && approved != null && by.sameAs(approved)) {
            return Change.to(this);
        }
        if (status != Status.PROPOSED) throw ScoringRefusal.DECISION_NOT_PROPOSED.because(status);
        var next = with(Status.APPROVED, by, null, null);
        return Change.to(next, new DecisionEvent.Approved(next.view()));
    }

    /** It is not agreed to; possible until it is published. */
    public Change<Decision> refuse(String why) {
        if (status == Status.REFUSED) return Change.to(this);
        if (status == Status.PUBLISHED) {
            throw ScoringRefusal.DECISION_NOT_PROPOSED.because(status);
        }
        var next = with(Status.REFUSED, approved, null, why);
        return Change.to(next, new DecisionEvent.Refused(next.view(), why));
    }

    /** From this one write on the decision holds, for all entries at once. */
    public Change<Decision> publish(Hand by) {
        proposed.requireOther(by);
        if (status == Status.PUBLISHED) return Change.to(this);
        if (status != Status.APPROVED) throw ScoringRefusal.DECISION_NOT_APPROVED.because();
        var next = with(Status.PUBLISHED, approved, by, null);
        return Change.to(next, new DecisionEvent.Published(next.view()));
    }

    /** Every entry was told. */
    public Decision finish() {
        if (spread) return this;
        return new Decision(
                edition, stage, version, status, outcome, lotSeed, reason, proposed, approved,
                published, refusal, true);
    }

    /** Whether it still waits for somebody. */
    public boolean pending() {
        return status == Status.PROPOSED || status == Status.APPROVED;
    }

    /** The decision as others know it. */
    public DecisionEvent.Decision view() {
        return new DecisionEvent.Decision(
                id(),
                edition,
                stageId().toString(),
                version,
                status,
                outcome.method(),
                outcome.inputs(),
                outcome.result(),
                outcome.entries());
    }

    private Decision with(
            Status next, @Nullable Hand approver, @Nullable Hand publisher, @Nullable String why) {
        return new Decision(
                edition, stage, version, next, outcome, lotSeed, reason, proposed, approver,
                publisher, why, spread);
    }
}
