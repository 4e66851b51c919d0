package id.anugerah.contracts.scoring;

import id.anugerah.contracts.event.Event;
import id.anugerah.contracts.event.EventType;

import org.jspecify.annotations.Nullable;

/** What happens to a stage; the aggregate is the stage ({@code stage:ed-…:desk}). */
public sealed interface StageEvent extends Event {
    /**
     * A stage as others know it.
     *
     * @param code the stage's code in the rules
     * @param entrants entries under assessment
     */
    record Stage(String id, String edition, String code, int entrants) {}

    /** The state after the event. */
    Stage stage();

    /** Assessment may begin. */
    @EventType("scoring.stage-opened.v1")
    record Opened(Stage stage) implements StageEvent {}

    /**
     * Every sheet of the stage is sealed.
     *
     * @param count sheets under the stage, submitted or not
     * @param digest SHA-256 (lower-case hex) over the lines {@code <sheet id> <seq>\n} of all
     *     sheets, sorted by id
     * @param reason why it closed although sheets were missing, or null where none were
     */
    @EventType("scoring.stage-closed.v1")
    record Closed(Stage stage, int count, String digest, @Nullable String reason)
            implements StageEvent {}

    /** The stage's state, sent again on request. */
    @EventType(value = "scoring.stage-resent.v1", state = true)
    record Resent(Stage stage) implements StageEvent {}
}
