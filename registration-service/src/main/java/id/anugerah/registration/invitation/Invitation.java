package id.anugerah.registration.invitation;

import static id.anugerah.registration.RegistrationRefusal.INVITATION_OVER;

import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.document.Change;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * An invitation to act in a role.
 *
 * @param by the account that invites
 * @param inviter the person who owns it
 * @param edition null for a role on the whole platform
 * @param entry for a colleague who helps with one entry
 * @param home for an assessor the code of the own province
 * @param guest who is invited, sealed
 * @param secret hash of what the latest letter's link holds
 * @param account of whoever accepted
 */
record Invitation(
        String by,
        String inviter,
        Role role,
        @Nullable String edition,
        @Nullable String entry,
        @Nullable String home,
        String guest,
        String secret,
        Status status,
        Instant made,
        Instant until,
        @Nullable String account) {

    /** What became of it. */
    enum Status {
        OPEN,
        ACCEPTED,
        WITHDRAWN
    }

    /** Accepted by this account; a second time by the same one changes nothing. */
    Change<Invitation> accept(String guestAccount, Instant now) {
        if (status == Status.ACCEPTED && guestAccount.equals(account)) return Change.to(this);
        requireOpen(now);
        return Change.to(with(secret, Status.ACCEPTED, until, guestAccount));
    }

    /** Refuses if nobody can accept it any more. */
    Invitation requireOpen(Instant now) {
        if (status != Status.OPEN || !now.isBefore(until)) throw INVITATION_OVER.because();
        return this;
    }

    /** Withdrawn; one that was accepted stays accepted. */
    Change<Invitation> withdraw() {
        return switch (status) {
            case OPEN -> Change.to(with(secret, Status.WITHDRAWN, until, null));
            case WITHDRAWN -> Change.to(this);
            case ACCEPTED -> throw INVITATION_OVER.because();
        };
    }

    /** Sent again: only the latest letter's link is good, and for as long as the first was. */
    Change<Invitation> resend(String fresh, Instant newUntil) {
        if (status != Status.OPEN) throw INVITATION_OVER.because();
        return Change.to(with(fresh, status, newUntil, null));
    }

    private Invitation with(
            String newSecret, Status next, Instant newUntil, @Nullable String accepted) {
        return new Invitation(
                by, inviter, role, edition, entry, home, guest, newSecret, next, made, newUntil,
                accepted);
    }
}
