package id.anugerah.gateway.session;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * What a page may know of its session.
 *
 * @param role in which role it acts
 * @param roles in which it could act instead, the present one included
 * @param since when it began
 * @param until when it is over if nothing else is heard of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionView(
        boolean signedIn,
        @Nullable String account,
        @Nullable String role,
        @Nullable List<String> roles,
        @Nullable Instant since,
        @Nullable Instant until) {
    static final SessionView NONE = new SessionView(false, null, null, null, null, null);

    static SessionView of(Session session, SessionSettings limits) {
        var grant = session.grant();
        return new SessionView(
                true,
                grant.account(),
                grant.role(),
                grant.roles(),
                session.since(),
                session.until(limits));
    }
}
