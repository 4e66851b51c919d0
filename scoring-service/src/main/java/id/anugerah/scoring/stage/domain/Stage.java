package id.anugerah.scoring.stage.domain;

import id.anugerah.contracts.canonical.ClosedSet;
import id.anugerah.contracts.scoring.StageEvent;
import id.anugerah.kit.document.Change;
import id.anugerah.scoring.ScoringRefusal;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One stage on its way from opening to the decision.
 *
 * @param ordinal place among the edition's stages, from 0
 * @param entries those under assessment since the opening, sorted
 * @param lotSeed seed of the lot if it was fixed at the opening
 * @param reason why it closed although sheets were missing
 * @param sheets how many were sealed, and the digest of their set; null before
 * @param announcing version of the decision that is or was being published, 0 before the first
 * @param decided version of the decision that every entry was told of, 0 before the first
 * @param followed whether the next stage was opened, after which no decision can be replaced
 */
public record Stage(
        String edition,
        String code,
        int ordinal,
        Status status,
        List<String> entries,
        @Nullable String lotSeed,
        @Nullable String reason,
        @Nullable ClosedSet sheets,
        int announcing,
        int decided,
        boolean followed) {

    /** Where a stage stands. */
    public enum Status {
        OPEN,
        CLOSING,
        CLOSED,
        DECIDED
    }

    /** A stage that is opened now. */
    public static Change<Stage> open(
            StageId id, int ordinal, List<String> entries, @Nullable String lotSeed) {
        if (entries.isEmpty()) throw ScoringRefusal.NOBODY_TO_ASSESS.because();
        var sorted = entries.stream().sorted().toList();
        var stage =
                new Stage(
                        id.edition(),
                        id.code(),
                        ordinal,
                        Status.OPEN,
                        sorted,
                        lotSeed,
                        null,
                        null,
                        0,
                        0,
                        false);
        return Change.to(stage, new StageEvent.Opened(stage.view()));
    }

    /** The stage's id. */
    public StageId id() {
        return new StageId(edition, code);
    }

    /** From now on sheets are sealed one by one. */
    public Change<Stage> beginClosing(@Nullable String why) {
        if (status != Status.OPEN) return Change.to(this);
        return Change.to(with(Status.CLOSING, why, null));
    }

    /**
     * All sheets are sealed.
     *
     * @param why as in {@link StageEvent.Closed}
     */
    public Change<Stage> close(ClosedSet sealed, @Nullable String why) {
        if (status != Status.CLOSING) return Change.to(this);
        var closed = with(Status.CLOSED, why, sealed);
        var event = new StageEvent.Closed(view(), sealed.count(), sealed.digest(), why);
        return Change.to(closed, event);
    }

    /** The set of sealed sheets; refuses before the stage is closed. */
    public ClosedSet sealedSheets() {
        if (sheets == null) throw ScoringRefusal.STAGE_NOT_CLOSED.because();
        return sheets;
    }

    /** Refuses if no decision on this stage can be made: too early or too late. */
    public void requireDecidable() {
        sealedSheets();
        if (followed) throw ScoringRefusal.NEXT_STAGE_OPENED.because();
    }

    /** A decision is about to be published; until all are told of it the next stage cannot open. */
    public Stage announce(int version) {
        requireDecidable();
        return announcing >= version ? this : with(version, decided, followed);
    }

    /** The announced decision was refused after all. */
    public Stage retract(int version) {
        return announcing == version && decided < version ? with(decided, decided, followed) : this;
    }

    /** Every entry was told of the published decision. */
    public Stage decide(int version) {
        if (decided >= version) return this;
        var told = with(Math.max(announcing, version), version, followed);
        return told.with(Status.DECIDED, reason, sheets);
    }

    /** The next stage opens; refuses while a decision is missing or still being published. */
    public Stage follow() {
        if (followed) return this;
        if (status != Status.DECIDED || announcing != decided) {
            throw ScoringRefusal.PREVIOUS_STAGE_NOT_DECIDED.because(code);
        }
        return with(announcing, decided, true);
    }

    /** The stage as others know it. */
    public StageEvent.Stage view() {
        return new StageEvent.Stage(id().toString(), edition, code, entries.size());
    }

    private Stage with(Status next, @Nullable String why, @Nullable ClosedSet sealed) {
        return new Stage(
                edition,
                code,
                ordinal,
                next,
                entries,
                lotSeed,
                why,
                sealed,
                announcing,
                decided,
                followed);
    }

    private Stage with(int nextAnnouncing, int nextDecided, boolean nextFollowed) {
        return new Stage(
                edition,
                code,
                ordinal,
                status,
                entries,
                lotSeed,
                reason,
                sheets,
                nextAnnouncing,
                nextDecided,
                nextFollowed);
    }
}
