package id.anugerah.kit.security;

import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.event.Envelope.Via;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Locale;

/**
 * Who sent the request and in which role; a controller method takes it as a parameter.
 *
 * @param account the token's subject
 * @param role the one role in which the session acts
 * @param session the session's id; empty where the issuer names none
 * @param place a pseudonym of the address it came from; null behind no gateway
 * @param arrived machine time at which the request's headers arrived
 */
public record Caller(
        String account, Role role, String session, @Nullable String place, Instant arrived) {
    /** An act of this caller outside any edition. */
    public Act act() {
        return act(null);
    }

    /** An act of this caller that no schedule judges. */
    public Act act(@Nullable String edition) {
        return new Act(account, via(), edition, null, null);
    }

    /** From where the caller acts. */
    public Via via() {
        var name = role.name().toLowerCase(Locale.ROOT);
        return new Via(name, session.isEmpty() ? null : session, place);
    }

    /** Whether the session acts in one of the roles. */
    public boolean is(Role... roles) {
        for (var one : roles) if (one == role) return true;
        return false;
    }
}
