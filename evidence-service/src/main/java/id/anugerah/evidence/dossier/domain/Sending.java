package id.anugerah.evidence.dossier.domain;

import static id.anugerah.evidence.EvidenceRefusal.SAME_PERSON;

import id.anugerah.kit.access.FourEyes;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Set;

/**
 * The operator asked for the approval of exactly this.
 *
 * @param by account of the operator
 * @param person owner of that account
 * @param invitedBy the persons who ever invited that person, apart from naming them as Sekda: that
 *     is for an operator to do, and for the secretariat to verify; null in what was kept before
 */
public record Sending(
        String by,
        String person,
        @Nullable Set<String> invitedBy,
        String manifestSha256,
        Instant at) {
    /** Refuses if it is the same person, or if one of the two invited the other. */
    void requireOther(String approver, Set<String> approverInvitedBy) {
        var sender = new FourEyes(person, invitedBy);
        if (sender.areOnePairWith(new FourEyes(approver, approverInvitedBy))) {
            throw SAME_PERSON.because();
        }
    }
}
