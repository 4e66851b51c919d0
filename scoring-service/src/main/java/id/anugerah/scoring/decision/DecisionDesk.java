package id.anugerah.scoring.decision;

import static id.anugerah.scoring.ScoringAction.DECISION_APPROVE;
import static id.anugerah.scoring.ScoringAction.DECISION_LIST;
import static id.anugerah.scoring.ScoringAction.DECISION_PREVIEW;
import static id.anugerah.scoring.ScoringAction.DECISION_PROPOSE;
import static id.anugerah.scoring.ScoringAction.DECISION_PUBLISH;
import static id.anugerah.scoring.ScoringAction.DECISION_READ;
import static id.anugerah.scoring.ScoringAction.DECISION_REFUSE;

import id.anugerah.kit.access.Access;
import id.anugerah.kit.access.Action;
import id.anugerah.kit.access.Subject;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.programme.Editions;
import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.kit.web.IdempotencyKey;
import id.anugerah.kit.web.Refused;
import id.anugerah.scoring.ScoringRefusal;
import id.anugerah.scoring.decision.domain.Computed;
import id.anugerah.scoring.decision.domain.Decision;
import id.anugerah.scoring.decision.domain.Hand;
import id.anugerah.scoring.stage.Stages;
import id.anugerah.scoring.stage.domain.Stage;
import id.anugerah.scoring.stage.domain.StageId;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;

/** Proposes, approves, refuses and publishes decisions. */
@Component
class DecisionDesk {
    private final Decisions decisions;
    private final Stages stages;
    private final Table table;
    private final Editions editions;
    private final Access access;
    private final FanOut fanOut;

    DecisionDesk(
            Decisions decisions,
            Stages stages,
            Table table,
            Editions editions,
            Access access,
            FanOut fanOut) {
        this.decisions = decisions;
        this.stages = stages;
        this.table = table;
        this.editions = editions;
        this.access = access;
        this.fanOut = fanOut;
    }

    /** Computes the stage's next decision; the same request again finds the first one. */
    Decision propose(
            StageId id,
            @Nullable String lotSeed,
            @Nullable String reason,
            Request request,
            Caller caller) {
        var by = hand(DECISION_PROPOSE, Subject.edition(id.edition()), caller);
        var earlier = decisions.of(id);
        for (var one : earlier) if (request.isOf(one)) return one.state();
        var stage = stages.get(id);
        stage.requireDecidable();
        if (!earlier.isEmpty() && earlier.getLast().state().pending()) {
            throw ScoringRefusal.DECISION_PENDING.because();
        }
        var seed = lotSeed(stage, lotSeed);
        var computed = Deciding.compute(table.lay(stage), seed, reason);
        int version = earlier.size() + 1;
        var proposed = Decision.propose(id, version, computed, seed, reason, by);
        var created =
                decisions.create(Decision.id(id, version), request.toString(), by.act(), proposed);
        if (request.isOf(created)) return created.state();
        throw ScoringRefusal.DECISION_PENDING.because();
    }

    private static @Nullable String lotSeed(Stage stage, @Nullable String asked) {
        var fixed = stage.lotSeed();
        if (fixed == null || asked == null || asked.equals(fixed)) {
            return fixed == null ? asked : fixed;
        }
        throw ScoringRefusal.LOT_SEED_FIXED.field("lotSeed");
    }

    /** What a decision would come to now; nothing is kept. */
    Computed preview(StageId id, @Nullable String lotSeed, @Nullable String reason, Caller caller) {
        access.require(caller, DECISION_PREVIEW, Subject.edition(id.edition()));
        var stage = stages.get(id);
        return Deciding.compute(table.lay(stage), lotSeed(stage, lotSeed), reason);
    }

    List<Stored<Decision>> page(
            String edition,
            @Nullable String stage,
            @Nullable String after,
            int limit,
            Caller caller) {
        access.require(caller, DECISION_LIST, Subject.edition(editions.get(edition).id()));
        return decisions.page(edition, stage, after, limit);
    }

    Decision read(String id, Caller caller) {
        var decision = decisions.get(id);
        access.require(caller, DECISION_READ, subject(decision));
        return decision;
    }

    Decision approve(String id, Caller caller) {
        var by = hand(DECISION_APPROVE, subject(decisions.get(id)), caller);
        return decisions.change(id, by.act(), found -> found.approve(by));
    }

    Decision refuse(String id, String reason, Caller caller) {
        var decision = decisions.get(id);
        var by = hand(DECISION_REFUSE, subject(decision), caller);
        var refused = decisions.change(id, by.act(), found -> found.refuse(reason));
        stages.update(decision.stageId(), stage -> stage.retract(decision.version()));
        return refused;
    }

    /** Publishes the decision if it still is what the marks come to. */
    Decision publish(String id, Caller caller) {
        var decision = decisions.get(id);
        var by = hand(DECISION_PUBLISH, subject(decision), caller);
        if (decision.publish(by).events().isEmpty()) return decision;
        requireCurrent(decision);
        var stage = decision.stageId();
        // the stage keeps the next one from opening until every entry was told
        stages.update(stage, found -> found.announce(decision.version()));
        try {
            var published = decisions.change(id, by.act(), found -> found.publish(by));
            fanOut.wake();
            return published;
        } catch (Refused refused) {
            stages.update(stage, found -> found.retract(decision.version()));
            throw refused;
        }
    }

    private void requireCurrent(Decision decision) {
        var laid = table.lay(stages.get(decision.stageId()));
        Computed now;
        try {
            now = Deciding.compute(laid, decision.lotSeed(), decision.reason());
        } catch (Refused changed) {
            throw ScoringRefusal.DECISION_OUTDATED.because();
        }
        if (!now.result().equals(decision.outcome().result())) {
            throw ScoringRefusal.DECISION_OUTDATED.because();
        }
    }

    private static Subject subject(Decision decision) {
        return Subject.within(decision.edition(), decision.id());
    }

    private Hand hand(Action action, Subject subject, Caller caller) {
        var membership = access.require(caller, action, subject).held();
        var invitedBy = access.invitersOf(caller.account());
        var edition = Objects.requireNonNull(subject.edition());
        var act = editions.at(edition, caller).act(caller);
        return new Hand(caller.account(), membership.person(), invitedBy, act);
    }

    /**
     * What tells a repeat of a proposal from another one; a decision's id counts the stage's
     * decisions, so it cannot be derived from the key.
     */
    record Request(String key, String body) {
        static Request of(IdempotencyKey key, Caller caller, Object form) {
            var derived = key.derive("decision-", caller.account());
            return new Request(derived, IdempotencyKey.bodyHash(form));
        }

        /**
         * Whether this request made the decision.
         *
         * @throws Refused if it was made with this key and another body
         */
        boolean isOf(Stored<Decision> decision) {
            var made = String.valueOf(decision.bodyHash());
            if (made.equals(toString())) return true;
            if (!made.startsWith(key + ":")) return false;
            throw CommonRefusal.IDEMPOTENCY_KEY_REUSED.field(IdempotencyKey.HEADER);
        }

        @Override
        public String toString() {
            return key + ":" + body;
        }
    }
}
