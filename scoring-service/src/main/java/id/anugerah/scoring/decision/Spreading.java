package id.anugerah.scoring.decision;

import id.anugerah.contracts.scoring.StandingEvent;
import id.anugerah.contracts.scoring.StandingEvent.Standing;
import id.anugerah.kit.document.Change;
import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.event.Json;
import id.anugerah.kit.runtime.Platform;
import id.anugerah.scoring.decision.domain.Decision;
import id.anugerah.scoring.decision.domain.Result;
import id.anugerah.scoring.entrant.Entrants;
import id.anugerah.scoring.entrant.domain.Entrant.Decided;
import id.anugerah.scoring.stage.Stages;
import id.anugerah.scoring.work.ManyHands;

import org.bson.Document;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;

/**
 * Tells every entry of a published decision. Each step is one write under an id of its own that a
 * second attempt, or another instance at the same time, finds done.
 */
@Component
public class Spreading {
    private static final int MOST = 1_000;

    private final Documents<Standing> standings;
    private final Decisions decisions;
    private final Entrants entrants;
    private final Stages stages;

    Spreading(Platform platform, Decisions decisions, Entrants entrants, Stages stages) {
        this.standings = platform.documents("standings", Standing.class).index("entry");
        this.decisions = decisions;
        this.entrants = entrants;
        this.stages = stages;
        platform.resends(standings, Standing::edition, StandingEvent.Published::new);
    }

    /** Writes what is missing for this decision. */
    void spread(Decision decision) {
        var act = Objects.requireNonNull(decision.published()).act();
        var result = Json.read(decision.outcome().canonical(), Result.class);
        ManyHands.each(
                result.standings(decision),
                standing ->
                        standings.create(
                                standing.id(),
                                null,
                                act,
                                standing,
                                List.of(new StandingEvent.Published(standing))));
        int ordinal = stages.get(decision.stageId()).ordinal();
        var by = new Decided(decision.stage(), ordinal, decision.version());
        ManyHands.each(
                result.rows(),
                row ->
                        entrants.change(
                                row.entry(), act, entrant -> entrant.move(by, row.entrant())));
        // the stage before the decision: once that says it is done, nobody comes back to the stage
        stages.update(decision.stageId(), stage -> stage.decide(decision.version()));
        decisions.change(decision.id(), Act.system(decision.edition()), d -> Change.to(d.finish()));
    }

    /** The published standings of an entry, in the order of their ids. */
    public List<Standing> of(String entry) {
        return standings.query(new Document("state.entry", entry), null, MOST).stream()
                .map(Stored::state)
                .toList();
    }
}
