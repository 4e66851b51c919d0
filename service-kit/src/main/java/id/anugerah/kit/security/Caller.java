package id.anugerah.kit.security;

import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.event.Envelope.Act;

import java.time.Instant;

/**
 * Who sent the request and in which role; a controller method takes it as a parameter.
 *
 * @param account the token's subject
 * @param role the one role in which the session acts
 * @param session the session's id
 * @param arrived machine time at which the request's headers arrived
 */
public record Caller(String account, Role role, String session, Instant arrived) {
    /** An act of this caller outside any edition. */
    public Act act() {
        return Act.by(account);
    }

    /** Whether the session acts in one of the roles. */
    public boolean is(Role... roles) {
        for (var one : roles) if (one == role) return true;
        return false;
    }
}
