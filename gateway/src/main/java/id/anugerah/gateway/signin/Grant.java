package id.anugerah.gateway.signin;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What the issuer granted somebody: to act in one role now, and to come back for more. Tells nobody
 * its tokens when written out.
 *
 * @param account who
 * @param role the role that the access token is for
 * @param roles the roles that can be had instead, the present one included
 * @param accessToken what services are shown
 * @param accessUntil from when on they refuse it
 * @param refreshToken what the next access token is had for; null if there will be none
 */
public record Grant(
        String account,
        String role,
        List<String> roles,
        String accessToken,
        Instant accessUntil,
        @Nullable String refreshToken) {

    /** Whether services accept it for that much longer. */
    public boolean lasts(Duration longer, Instant now) {
        return now.plus(longer).isBefore(accessUntil);
    }

    @Override
    public String toString() {
        return "Grant[" + account + " as " + role + " until " + accessUntil + "]";
    }
}
