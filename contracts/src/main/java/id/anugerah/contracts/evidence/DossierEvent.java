package id.anugerah.contracts.evidence;

import id.anugerah.contracts.event.Event;
import id.anugerah.contracts.event.EventType;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** What happens to a dossier; the aggregate is the dossier ({@code dossier:en-…}). */
public sealed interface DossierEvent extends Event {
    /** Where a dossier stands. */
    enum Status {
        DRAFTING,
        WITH_SEKDA,
        APPROVED,
        SUBMITTED,
        LAPSED
    }

    /**
     * A level claimed for an indicator.
     *
     * @param pieces files and links attached
     */
    record Claim(String indicator, int level, int pieces) {}

    /**
     * What the submission was acknowledged with.
     *
     * @param id the receipt's id
     * @param manifestSha256 lower-case hex over the manifest in canonical JSON
     * @param at programme time at which the request reached the platform
     * @param schedule number of the schedule by which the deadline was judged
     */
    record Receipt(String id, String manifestSha256, Instant at, int schedule) {}

    /**
     * A dossier as others know it: no explanation, no file name.
     *
     * @param claims one per answered indicator, in the instrument's order; empty before submission
     * @param receipt null before submission
     */
    record Dossier(
            String id,
            String entry,
            String edition,
            Status status,
            int answered,
            List<Claim> claims,
            @Nullable Receipt receipt) {}

    /** The state after the event. */
    Dossier dossier();

    /** The dossier was opened for a verified entry. */
    @EventType("evidence.dossier-opened.v1")
    record Opened(Dossier dossier) implements DossierEvent {}

    /** The operator asks the Sekda to approve. */
    @EventType("evidence.dossier-sent-to-sekda.v1")
    record SentToSekda(Dossier dossier) implements DossierEvent {}

    /** The Sekda sent the dossier back, or the operator recalled it. */
    @EventType("evidence.dossier-returned.v1")
    record Returned(Dossier dossier, String note) implements DossierEvent {}

    /** The Sekda approved exactly this manifest. */
    @EventType("evidence.dossier-approved.v1")
    record Approved(Dossier dossier, String manifestSha256) implements DossierEvent {}

    /** A change after approval voided the approval. */
    @EventType("evidence.dossier-approval-voided.v1")
    record ApprovalVoided(Dossier dossier) implements DossierEvent {}

    /** The dossier was handed in and is unalterable from now on. */
    @EventType("evidence.dossier-submitted.v1")
    record Submitted(Dossier dossier) implements DossierEvent {}

    /** Submissions closed before the dossier was handed in. */
    @EventType("evidence.dossier-lapsed.v1")
    record Lapsed(Dossier dossier) implements DossierEvent {}

    /** The dossier's state, sent again on request. */
    @EventType(value = "evidence.dossier-resent.v1", state = true)
    record Resent(Dossier dossier) implements DossierEvent {}
}
