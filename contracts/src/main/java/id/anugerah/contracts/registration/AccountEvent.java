package id.anugerah.contracts.registration;

import id.anugerah.contracts.event.Event;
import id.anugerah.contracts.event.EventType;

/** What happens to an account; the aggregate is the account ({@code ac-…}). */
public sealed interface AccountEvent extends Event {
    /** An account as others know it: whose it is, and nothing about them. */
    record Account(String id, String person) {}

    /** The account was created; its owner is told by letter. */
    @EventType("registration.account-created.v1")
    record Created(Account account) implements AccountEvent {}

    /**
     * The account belongs to this person from now on, who turned out to be its owner's other self.
     */
    @EventType(value = "registration.account-joined.v1", state = true)
    record Joined(Account account) implements AccountEvent {}

    /** Operations took all second factors of the account away, so that its owner gets in again. */
    @EventType(value = "registration.account-second-factor-removed.v1", state = true)
    record SecondFactorRemoved(Account account) implements AccountEvent {}

    /** The account's state, sent again on request. */
    @EventType(value = "registration.account-resent.v1", state = true)
    record Resent(Account account) implements AccountEvent {}
}
