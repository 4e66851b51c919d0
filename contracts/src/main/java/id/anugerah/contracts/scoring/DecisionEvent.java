package id.anugerah.contracts.scoring;

import id.anugerah.contracts.event.Event;
import id.anugerah.contracts.event.EventType;

/**
 * What happens to a stage decision; the aggregate is the decision ({@code decision:ed-…:desk:1}).
 */
public sealed interface DecisionEvent extends Event {
    /** Where a decision stands. */
    enum Status {
        PROPOSED,
        APPROVED,
        PUBLISHED,
        REFUSED
    }

    /**
     * A decision as others know it.
     *
     * @param stage id of the stage
     * @param version counts the decisions of a stage from 1; a later one supersedes an earlier one
     * @param method how the ranking was computed, such as {@code weighted-mean.v1}
     * @param inputs SHA-256 over the counted marks in canonical JSON
     * @param result SHA-256 over the ranking in canonical JSON
     * @param entries how many entries it decides on
     */
    record Decision(
            String id,
            String edition,
            String stage,
            int version,
            Status status,
            String method,
            String inputs,
            String result,
            int entries) {}

    /** The state after the event. */
    Decision decision();

    /** A decision was computed and put forward. */
    @EventType("scoring.decision-proposed.v1")
    record Proposed(Decision decision) implements DecisionEvent {}

    /** Another person than the proposer agreed. */
    @EventType("scoring.decision-approved.v1")
    record Approved(Decision decision) implements DecisionEvent {}

    /** The decision was not agreed to. */
    @EventType("scoring.decision-refused.v1")
    record Refused(Decision decision, String reason) implements DecisionEvent {}

    /** The decision holds and everyone may know. */
    @EventType("scoring.decision-published.v1")
    record Published(Decision decision) implements DecisionEvent {}

    /** The decision's state, sent again on request. */
    @EventType(value = "scoring.decision-resent.v1", state = true)
    record Resent(Decision decision) implements DecisionEvent {}
}
