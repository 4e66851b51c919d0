package id.anugerah.contracts.registration;

import id.anugerah.contracts.event.Event;
import id.anugerah.contracts.event.EventType;

import org.jspecify.annotations.Nullable;

/** Who may act as what; the aggregate is the membership ({@code ms-…}). */
public sealed interface MembershipEvent extends Event {
    /**
     * One account in one role.
     *
     * @param person the account's owner: four eyes compare persons
     * @param edition null for roles on the whole platform (secretariat, chair, auditor, ops of
     *     every edition)
     * @param entry the entry an operator, contributor or Sekda acts for; null for all other roles
     * @param home for an assessor the code of the own province, else null
     * @param invitedBy the person who invited this one, or null
     */
    record Membership(
            String id,
            String account,
            String person,
            Role role,
            @Nullable String edition,
            @Nullable String entry,
            @Nullable String home,
            @Nullable String invitedBy,
            boolean active) {}

    /** The state after the event. */
    Membership membership();

    /** The account may act in this role from now on. */
    @EventType(value = "registration.membership-granted.v1", state = true)
    record Granted(Membership membership) implements MembershipEvent {}

    /** The account may no longer act in this role. */
    @EventType(value = "registration.membership-revoked.v1", state = true)
    record Revoked(Membership membership) implements MembershipEvent {}

    /** The membership's state, sent again on request. */
    @EventType(value = "registration.membership-resent.v1", state = true)
    record Resent(Membership membership) implements MembershipEvent {}
}
