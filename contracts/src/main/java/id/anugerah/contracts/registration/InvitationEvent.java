package id.anugerah.contracts.registration;

import id.anugerah.contracts.event.Event;
import id.anugerah.contracts.event.EventType;

import org.jspecify.annotations.Nullable;

/**
 * Who was asked to act as what, and what became of it; the aggregate is the invitation ({@code
 * iv-…}).
 */
public sealed interface InvitationEvent extends Event {
    /**
     * An invitation, without whom it was sent to.
     *
     * @param edition null for a role on the whole platform
     * @param entry for a colleague who helps with one entry, else null
     * @param account of whoever accepted, else null
     */
    record Invitation(
            String id,
            Role role,
            @Nullable String edition,
            @Nullable String entry,
            @Nullable String account) {}

    /** The state after the event. */
    Invitation invitation();

    /** Somebody was invited. */
    @EventType(value = "registration.invitation-made.v1", state = true)
    record Made(Invitation invitation) implements InvitationEvent {}

    /** A new letter was sent; the one before it is worth nothing. */
    @EventType(value = "registration.invitation-renewed.v1", state = true)
    record Renewed(Invitation invitation) implements InvitationEvent {}

    /** The invitation was taken back. */
    @EventType(value = "registration.invitation-withdrawn.v1", state = true)
    record Withdrawn(Invitation invitation) implements InvitationEvent {}

    /** The guest accepted. */
    @EventType(value = "registration.invitation-accepted.v1", state = true)
    record Accepted(Invitation invitation) implements InvitationEvent {}

    /** The invitation's state, sent again on request. */
    @EventType(value = "registration.invitation-resent.v1", state = true)
    record Resent(Invitation invitation) implements InvitationEvent {}
}
