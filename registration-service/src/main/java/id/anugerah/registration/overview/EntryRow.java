package id.anugerah.registration.overview;

import id.anugerah.contracts.evidence.DossierEvent;
import id.anugerah.contracts.registration.EntryEvent.Entry;
import id.anugerah.contracts.scoring.EntrantEvent;
import id.anugerah.contracts.scoring.StandingEvent.Outcome;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;

/**
 * All that the services tell about one entry; what has not been told yet is null.
 *
 * @param entry the registration
 * @param since machine time of the last event that changed the row
 * @param dossier where the dossier stands
 * @param answered indicators answered
 * @param submittedAt programme time of the submission
 * @param entrant where the entry stands in the programme
 * @param assessed by stage code, how many of its sheets are in
 * @param standings by stage code, as published; a later version replaces an earlier one
 * @param stepSince machine time from which on the entry stands at its step; in rows that were
 *     written before this was noted, of the last event by then
 */
record EntryRow(
        @Nullable Entry entry,
        @Nullable Instant since,
        DossierEvent.@Nullable Status dossier,
        int answered,
        @Nullable Instant submittedAt,
        EntrantEvent.@Nullable Status entrant,
        Map<String, Assessed> assessed,
        Map<String, Place> standings,
        @Nullable Instant stepSince) {
    static final EntryRow EMPTY =
            new EntryRow(null, null, null, 0, null, null, Map.of(), Map.of(), null);

    EntryRow {
        if (stepSince == null) stepSince = since;
    }

    /** The row of a draft, of which nobody else knows. */
    static EntryRow draft(Entry entry) {
        return new EntryRow(entry, null, null, 0, null, null, Map.of(), Map.of(), null);
    }

    /** The row that follows another; if it is at another step, it came there at this instant. */
    EntryRow after(EntryRow before, Instant at) {
        if (before.step() == step()) return this;
        return new EntryRow(
                entry, since, dossier, answered, submittedAt, entrant, assessed, standings, at);
    }

    /** Sheets of one stage: assigned ones and those handed in. */
    record Assessed(int assigned, int submitted) {}

    /** A published standing in short. */
    record Place(
            int version,
            Outcome outcome,
            @Nullable Integer rank,
            @Nullable Integer place,
            String total) {}

    /** Where the entry is on its way, for the funnel. */
    Step step() {
        if (entry == null) return Step.REGISTERED;
        return switch (entry.status()) {
            case DRAFT, SUBMITTED, RETURNED -> Step.REGISTERED;
            case REJECTED, WITHDRAWN -> Step.OUT;
            case VERIFIED -> afterVerification();
        };
    }

    private Step afterVerification() {
        if (entrant != null) {
            switch (entrant) {
                case ADVANCED -> {
                    return Step.ADVANCED;
                }
                case ELIMINATED, LAPSED, WITHDRAWN, DISQUALIFIED -> {
                    return Step.OUT;
                }
                case PENDING -> {}
            }
        }
        if (dossier == null) return Step.VERIFIED;
        return switch (dossier) {
            case DRAFTING -> Step.DRAFTING;
            case WITH_SEKDA, APPROVED -> Step.WITH_SEKDA;
            case SUBMITTED -> isAssessed() ? Step.ASSESSED : Step.SUBMITTED;
            case LAPSED -> Step.OUT;
        };
    }

    private boolean isAssessed() {
        return assessed.values().stream()
                .anyMatch(a -> a.assigned() > 0 && a.submitted() == a.assigned());
    }

    /** The steps of the funnel, in order. */
    enum Step {
        REGISTERED,
        VERIFIED,
        DRAFTING,
        WITH_SEKDA,
        SUBMITTED,
        ASSESSED,
        ADVANCED,
        OUT
    }
}
