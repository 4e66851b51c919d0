package id.anugerah.scoring.decision.domain;

import id.anugerah.kit.access.FourEyes;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.scoring.ScoringRefusal;

import java.util.Set;

/**
 * Somebody's hand in a decision.
 *
 * @param person who it was: four eyes compare persons, because one may own several accounts
 * @param invitedBy the persons who invited that account
 */
public record Hand(String account, String person, Set<String> invitedBy, Act act) {
    boolean sameAs(Hand other) {
        return person.equals(other.person);
    }

    /** Refuses if the other is the same person, or if one of the two invited the other. */
    void requireOther(Hand other) {
        if (eyes().areOnePairWith(other.eyes())) {
            throw ScoringRefusal.FOUR_EYES.because();
        }
    }

    private FourEyes eyes() {
        return new FourEyes(person, invitedBy);
    }
}
