package id.anugerah.kit.access;

import id.anugerah.contracts.registration.MembershipEvent.Membership;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * What somebody is to a subject, and by which membership.
 *
 * @param membership null where it is open to those who hold none
 */
public record Pass(Actor actor, @Nullable Membership membership) {
    /** The membership; there must be one. */
    public Membership held() {
        return Objects.requireNonNull(membership);
    }
}
