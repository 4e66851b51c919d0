package id.anugerah.evidence.submissions.domain;

import static id.anugerah.evidence.EvidenceRefusal.SUBMISSION_STILL_OPEN;

import id.anugerah.contracts.edition.Schedule.Window;
import id.anugerah.contracts.evidence.SubmissionsEvent;
import id.anugerah.kit.document.Change;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * The submissions of an edition on their way from closing to closed.
 *
 * @param schedule number of the schedule whose deadline passed
 * @param closed null while dossiers are being sealed
 */
public record Submissions(String edition, Status status, int schedule, @Nullable Sealed closed) {
    /** An aggregate's id begins with this; the edition's id follows. */
    public static final String ID = "submissions:";

    /** Where the close stands. */
    public enum Status {
        CLOSING,
        CLOSED
    }

    /** Begins the close, from the closing instant on. */
    public static Submissions begin(String edition, int schedule, Window window, Instant at) {
        if (!window.isOverAt(at)) throw SUBMISSION_STILL_OPEN.because(window.closes());
        return new Submissions(edition, Status.CLOSING, schedule, null);
    }

    /**
     * Tells which dossiers are sealed. A dossier that was opened after the close is sealed late and
     * the larger set is told again; a set that another told already, or outgrew, is not.
     */
    public Change<Submissions> close(Sealed sealed) {
        if (closed != null && closed.count() >= sealed.count()) return Change.to(this);
        var next = new Submissions(edition, Status.CLOSED, schedule, sealed);
        return Change.to(next, next.told(sealed));
    }

    /** The event that carries the whole state, or null while it is closing. */
    public SubmissionsEvent.@Nullable Closed told() {
        return closed == null ? null : told(closed);
    }

    private SubmissionsEvent.Closed told(Sealed set) {
        return new SubmissionsEvent.Closed(
                edition, schedule, set.count(), set.submitted(), set.digest());
    }
}
