package id.anugerah.evidence.dossier.domain;

import static id.anugerah.evidence.EvidenceRefusal.SUBMISSION_CLOSED;
import static id.anugerah.evidence.EvidenceRefusal.SUBMISSION_NOT_OPEN;

import id.anugerah.contracts.edition.Schedule.Window;

import java.time.Instant;

/**
 * Who takes a step, when, and by which deadline it is judged.
 *
 * @param person owner of the account: four eyes compare persons
 * @param at programme time at which the request reached the platform
 * @param window of submission
 * @param schedule number of the schedule that the window is from
 */
public record Step(String account, String person, Instant at, Window window, int schedule) {
    /** Refuses from the closing instant on. */
    void requireNotOver() {
        if (window.isOverAt(at)) throw SUBMISSION_CLOSED.because(window.closes());
    }

    /** Refuses before the opening instant and from the closing instant on. */
    void requireOpen() {
        requireNotOver();
        if (!window.isOpenAt(at)) throw SUBMISSION_NOT_OPEN.because(window.opens());
    }
}
