package id.anugerah.registration.invitation;

import static id.anugerah.registration.RegistrationRefusal.INVITATION_OVER;

import id.anugerah.contracts.event.Event;
import id.anugerah.contracts.registration.InvitationEvent;
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
    Change<Invitation> accept(String id, String guestAccount, Instant now) {
        if (status == Status.ACCEPTED && guestAccount.equals(account)) return Change.to(this);
        requireOpen(now);
        var accepted = with(secret, Status.ACCEPTED, until, guestAccount);
        return Change.to(accepted, new InvitationEvent.Accepted(accepted.shown(id)));
    }

    /** Refuses if nobody can accept it any more. */
    Invitation requireOpen(Instant now) {
        if (status != Status.OPEN || !now.isBefore(until)) throw INVITATION_OVER.because();
        return this;
    }

    /** Withdrawn; one that was accepted stays accepted. */
    Change<Invitation> withdraw(String id) {
        return switch (status) {
            case OPEN ->
                    Change.to(
                            with(secret, Status.WITHDRAWN, until, null),
                            new InvitationEvent.Withdrawn(shown(id)));
            case WITHDRAWN -> Change.to(this);
            case ACCEPTED -> throw INVITATION_OVER.because();
        };
    }

    /** Sent again: only the latest letter's link is good, and for as long as the first was. */
    Change<Invitation> resend(String id, String fresh, Instant newUntil) {
        if (status != Status.OPEN) throw INVITATION_OVER.because();
        return Change.to(
                with(fresh, status, newUntil, null), new InvitationEvent.Renewed(shown(id)));
    }

    /** The same for a guest who is written down otherwise. */
    Invitation forGuest(String sealed) {
        return new Invitation(
                by, inviter, role, edition, entry, home, sealed, secret, status, made, until,
                account);
    }

    /** What is told when it is made. */
    Event made(String id) {
        return new InvitationEvent.Made(shown(id));
    }

    /** What is told when its state is asked for again. */
    Event told(String id) {
        return new InvitationEvent.Resent(shown(id));
    }

    private InvitationEvent.Invitation shown(String id) {
        return new InvitationEvent.Invitation(id, role, edition, entry, account);
    }

    private Invitation with(
            String newSecret, Status next, Instant newUntil, @Nullable String accepted) {
        return new Invitation(
                by, inviter, role, edition, entry, home, guest, newSecret, next, made, newUntil,
                accepted);
    }
}
