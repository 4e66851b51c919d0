package id.anugerah.scoring.entrant.domain;

import id.anugerah.contracts.evidence.DossierEvent;
import id.anugerah.contracts.evidence.DossierEvent.Dossier;
import id.anugerah.contracts.registration.EntryEvent;
import id.anugerah.contracts.registration.EntryEvent.Entry;
import id.anugerah.contracts.scoring.EntrantEvent;
import id.anugerah.contracts.scoring.EntrantEvent.Status;
import id.anugerah.kit.document.Change;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.scoring.ScoringRefusal;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * An entry as scoring knows it: its registration and its dossier, in whichever order they became
 * known, and where it stands.
 *
 * @param edition null until either is known
 * @param registration null until known
 * @param dossier where the dossier stands; null until it was opened
 * @param status null until the registration is verified
 * @param wish why the operator wishes to withdraw, or null
 * @param reason why the chair withdrew or disqualified it, or null
 * @param decided the decision that last moved it, or null
 */
public record Entrant(
        String entry,
        @Nullable String edition,
        @Nullable Entry registration,
        DossierEvent.@Nullable Status dossier,
        @Nullable Status status,
        @Nullable String wish,
        @Nullable String reason,
        @Nullable Decided decided) {

    /**
     * Which decision moved an entrant.
     *
     * @param stage code
     * @param ordinal place of the stage among the edition's stages, from 0
     * @param version of the decision
     */
    public record Decided(String stage, int ordinal, int version) {
        boolean precedes(Decided other) {
            return ordinal != other.ordinal ? ordinal < other.ordinal : version < other.version;
        }
    }

    /** An entry of which nothing is known yet. */
    public static Entrant unknown(String entry) {
        return new Entrant(entry, null, null, null, null, null, null, null);
    }

    /** What the event about its registration makes of it. */
    public Change<Entrant> after(EntryEvent event) {
        var entryNow = event.entry();
        var wishNow = event instanceof EntryEvent.WithdrawalWished(_, var why) ? why : wish;
        // withdrawn, reopened and verified once more: it is back as long as no stage decided on it
        var back =
                event instanceof EntryEvent.Verified
                        && status == Status.WITHDRAWN
                        && decided == null;
        var next =
                new Entrant(
                        entry,
                        entryNow.edition(),
                        entryNow,
                        dossier,
                        back ? null : status,
                        back ? null : wishNow,
                        back ? null : reason,
                        decided);
        return next.settled(status);
    }

    /** What the event about its dossier makes of it. */
    public Change<Entrant> after(Dossier told) {
        return new Entrant(
                        entry,
                        told.edition(),
                        registration,
                        told.status(),
                        status,
                        wish,
                        reason,
                        decided)
                .settled(status);
    }

    private Change<Entrant> settled(@Nullable Status before) {
        var next = settledStatus();
        if (next == null) return Change.to(this);
        var settled = with(next);
        if (next == before) return Change.to(settled);
        return Change.to(settled, settled.changed(null));
    }

    private @Nullable Status settledStatus() {
        if (registration == null) return status;
        if (status == null) {
            if (registration.status() != EntryEvent.Status.VERIFIED) return null;
            return dossier == DossierEvent.Status.LAPSED ? Status.LAPSED : Status.PENDING;
        }
        var lapses = status == Status.PENDING && dossier == DossierEvent.Status.LAPSED;
        return lapses ? Status.LAPSED : status;
    }

    /** The chair grants the wish to withdraw, or withdraws the entry. */
    public Change<Entrant> withdraw(String why) {
        return leave(Status.WITHDRAWN, why);
    }

    /** The chair excludes the entry. */
    public Change<Entrant> disqualify(String why) {
        return leave(Status.DISQUALIFIED, why);
    }

    private Change<Entrant> leave(Status next, String why) {
        if (status == next) return Change.to(this);
        if (status == null) throw CommonRefusal.NOT_FOUND.because(entry);
        if (!takesPart()) throw ScoringRefusal.ENTRANT_NOT_IN.because(status);
        var left = new Entrant(entry, edition, registration, dossier, next, wish, why, decided);
        return Change.to(left, left.changed(why));
    }

    /**
     * A published decision moves the entrant; one older than the last that did, or one on an entry
     * that has left, does not.
     */
    public Change<Entrant> move(Decided by, Status next) {
        if (status == null || hasLeft()) return Change.to(this);
        if (decided != null && !decided.precedes(by)) return Change.to(this);
        var moved = new Entrant(entry, edition, registration, dossier, next, wish, reason, by);
        return Change.to(moved, moved.changed(null));
    }

    /** Whether it is still in the programme: waiting for the first decision, or advanced. */
    public boolean takesPart() {
        return status == Status.PENDING || status == Status.ADVANCED;
    }

    /** Whether it withdrew or was disqualified, so that no ranking counts it. */
    public boolean hasLeft() {
        return status == Status.WITHDRAWN || status == Status.DISQUALIFIED;
    }

    /** Whether it can be assessed in the first stage. */
    public boolean awaitsFirstStage() {
        return status == Status.PENDING && dossier == DossierEvent.Status.SUBMITTED;
    }

    /** Whether it advanced by the decision on the stage with this code. */
    public boolean advancedBy(String stage) {
        return status == Status.ADVANCED && decided != null && decided.stage().equals(stage);
    }

    /** The entrant as others know it; only verified entries are known to others. */
    public EntrantEvent.Entrant view() {
        return new EntrantEvent.Entrant(
                "entrant:" + entry,
                entry,
                Objects.requireNonNull(edition),
                Objects.requireNonNull(status),
                decided == null ? null : decided.stage());
    }

    private EntrantEvent.Changed changed(@Nullable String why) {
        return new EntrantEvent.Changed(view(), why);
    }

    private Entrant with(Status next) {
        return new Entrant(entry, edition, registration, dossier, next, wish, reason, decided);
    }
}
