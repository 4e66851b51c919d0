package id.anugerah.registration.signin;

import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.document.Change;
import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.runtime.Platform;
import id.anugerah.registration.account.Memberships;
import id.anugerah.registration.account.Privileged;
import id.anugerah.registration.credential.Factor;
import id.anugerah.registration.secret.Secret;
import id.anugerah.registration.signin.Grant.Request;
import id.anugerah.registration.signin.Grant.Token;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.stereotype.Component;

import java.security.Principal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The sessions of all accounts, kept without the tokens themselves: a token is found by its hash. A
 * code or a rotated refresh token that comes a second time was stolen from somebody, so it ends its
 * session with all tokens that followed. What a session may be is asked anew for every token.
 */
@Component
class Grants implements OAuth2AuthorizationService {
    /** Names the token by which an authorization was found, so that it counts only once. */
    private static final String PRESENTED = "presented";

    private static final int MOST = 500;

    /** For how long a sign-in is fresh enough for a role that decides about others. */
    private static final Duration WORKING_DAY = Duration.ofHours(12);

    /** For how long a session goes on however much it is used. */
    private static final Duration LONGEST = Duration.ofDays(30);

    private final Documents<Grant> grants;
    private final RegisteredClientRepository clients;
    private final Memberships memberships;
    private final InstantSource machine;

    Grants(
            Platform platform,
            RegisteredClientRepository clients,
            Memberships memberships,
            InstantSource machine) {
        this.grants =
                platform.documents("grants", Grant.class)
                        .index("access.hash")
                        .index("refresh.hash")
                        .index("code.hash")
                        .index("account")
                        .index("used");
        this.clients = clients;
        this.memberships = memberships;
        this.machine = machine;
    }

    /** The sessions of an account that can still be used, the latest sign-in first. */
    List<Stored<Grant>> open(String account) {
        return all(account).stream()
                .filter(found -> isOpen(found.state()))
                .sorted((one, other) -> other.state().since().compareTo(one.state().since()))
                .toList();
    }

    private List<Stored<Grant>> all(String account) {
        return grants.query(new Document("state.account", account), null, MOST);
    }

    private boolean isOpen(Grant grant) {
        var refresh = grant.refresh();
        var now = machine.instant();
        return refresh != null
                && now.isBefore(refresh.expires())
                && now.isBefore(grant.since().plus(LONGEST));
    }

    /** The session with this id. */
    Optional<Grant> session(String id) {
        return grants.find(id).map(Stored::state);
    }

    /** Ends the session; one that is over stays so. */
    void end(String id) {
        grants.update(id, grant -> grant.isOver() ? grant : grant.ended());
    }

    /** Ends all sessions of an account but one. */
    void endAllBut(String account, @Nullable String session) {
        all(account).stream()
                .filter(found -> !found.id().equals(session) && !found.state().isOver())
                .forEach(found -> end(found.id()));
    }

    /** Ends all sessions of an account and forgets from where they were used. */
    void forget(String account) {
        all(account).forEach(found -> grants.update(found.id(), Grant::forgotten));
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        if (authorization.getAttribute(PRESENTED) == null) create(authorization);
        else renew(authorization, Objects.requireNonNull(authorization.getAttribute(PRESENTED)));
    }

    private void create(OAuth2Authorization authorization) {
        Authentication user =
                Objects.requireNonNull(authorization.getAttribute(Principal.class.getName()));
        var signedIn = (SignedIn) Objects.requireNonNull(user.getDetails());
        OAuth2AuthorizationRequest request =
                authorization.getAttribute(OAuth2AuthorizationRequest.class.getName());
        var grant =
                new Grant(
                        authorization.getRegisteredClientId(),
                        signedIn.account(),
                        authorization.getAuthorizationGrantType().getValue(),
                        authorization.getAttribute(LinkGrant.ROLE),
                        List.copyOf(authorization.getAuthorizedScopes()),
                        signedIn,
                        signedIn.at(),
                        request == null ? null : Request.of(request),
                        token(authorization.getToken(OAuth2AuthorizationCode.class)),
                        token(authorization.getAccessToken()),
                        token(authorization.getRefreshToken()),
                        List.of());
        grants.create(authorization.getId(), null, Act.by(grant.account()), grant, List.of());
    }

    private void renew(OAuth2Authorization authorization, String presented) {
        var code = token(authorization.getToken(OAuth2AuthorizationCode.class));
        var access = token(authorization.getAccessToken());
        var refresh = token(authorization.getRefreshToken());
        var role = role(authorization);
        var now = machine.instant();
        var kept =
                grants.change(
                        authorization.getId(),
                        Act.by(authorization.getPrincipalName()),
                        stored -> {
                            var known = stored.state();
                            if (known.isOver()) return Change.to(known);
                            var goesOn =
                                    known.accepts(presented)
                                            && (refresh == null || !refresh.invalidated());
                            return Change.to(
                                    goesOn
                                            ? known.renewed(code, access, refresh, role, now)
                                            : known.ended());
                        });
        // somebody exchanged the same token a moment earlier
        if (kept.state().isOver() && refresh != null && !refresh.invalidated()) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
        }
    }

    private static @Nullable String role(OAuth2Authorization authorization) {
        var access = authorization.getAccessToken();
        var claims = access == null ? null : access.getClaims();
        return claims != null && claims.get(LinkGrant.ROLE) instanceof String role
                ? role
                : authorization.getAttribute(LinkGrant.ROLE);
    }

    private static @Nullable Token token(OAuth2Authorization.@Nullable Token<?> token) {
        if (token == null) return null;
        var kept = token.getToken();
        return new Token(
                hashOf(kept.getTokenValue()),
                Objects.requireNonNull(kept.getIssuedAt()),
                Objects.requireNonNull(kept.getExpiresAt()),
                token.isInvalidated());
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        end(authorization.getId());
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return grants.find(id).map(found -> restore(found, Shown.NOTHING)).orElse(null);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        var hash = Secret.hash(token);
        for (var kind : Kind.values()) {
            if (type != null && !type.getValue().equals(kind.type)) continue;
            var found = find("state." + kind.field + ".hash", hash);
            if (found != null) return restore(found, new Shown(kind, token, hash));
            var stolen = kind == Kind.REFRESH ? find("state.used", hash) : null;
            if (stolen != null) end(stolen.id());
        }
        return null;
    }

    /** The kinds of tokens by which a session can be found. */
    private enum Kind {
        ACCESS("access", OAuth2TokenType.ACCESS_TOKEN.getValue()),
        REFRESH("refresh", OAuth2TokenType.REFRESH_TOKEN.getValue()),
        CODE("code", "code");

        private final String field;
        private final String type;

        Kind(String field, String type) {
            this.field = field;
            this.type = type;
        }
    }

    /** The token that somebody showed; the others are known by their hashes alone. */
    private record Shown(@Nullable Kind kind, String value, String hash) {
        static final Shown NOTHING = new Shown(null, "", "");

        String value(Kind wanted, Token kept) {
            return kind == wanted ? value : "hash:" + kept.hash();
        }

        /** What counts only once. */
        String presented() {
            return kind == Kind.REFRESH || kind == Kind.CODE ? hash : "";
        }
    }

    private static String hashOf(String value) {
        return value.startsWith("hash:") ? value.substring(5) : Secret.hash(value);
    }

    private @Nullable Stored<Grant> find(String field, String hash) {
        return grants.query(new Document(field, hash), null, 1).stream().findFirst().orElse(null);
    }

    private @Nullable OAuth2Authorization restore(Stored<Grant> stored, Shown shown) {
        var grant = stored.state();
        var client = clients.findById(grant.client());
        if (client == null || !machine.instant().isBefore(grant.since().plus(LONGEST))) return null;
        var user =
                UsernamePasswordAuthenticationToken.authenticated(grant.account(), null, Set.of());
        user.setDetails(grant.signedIn());
        var scopes = RoleScopes.granted(grant.scopes(), roles(grant));
        var builder =
                OAuth2Authorization.withRegisteredClient(client)
                        .id(stored.id())
                        .principalName(grant.account())
                        .authorizationGrantType(new AuthorizationGrantType(grant.type()))
                        .authorizedScopes(scopes)
                        .attribute(Principal.class.getName(), user)
                        .attribute(PRESENTED, shown.presented());
        if (grant.role() != null) builder.attribute(LinkGrant.ROLE, grant.role());
        if (grant.request() != null) {
            builder.attribute(
                    OAuth2AuthorizationRequest.class.getName(),
                    grant.request().restored(client.getClientId(), grant.scopes()));
        }
        var code = grant.code();
        if (code != null) {
            var value = shown.value(Kind.CODE, code);
            add(builder, new OAuth2AuthorizationCode(value, code.issued(), code.expires()), code);
        }
        var access = grant.access();
        if (access != null) {
            add(
                    builder,
                    new OAuth2AccessToken(
                            OAuth2AccessToken.TokenType.BEARER,
                            shown.value(Kind.ACCESS, access),
                            access.issued(),
                            access.expires(),
                            scopes),
                    access);
        }
        var refresh = grant.refresh();
        if (refresh != null) {
            var value = shown.value(Kind.REFRESH, refresh);
            add(
                    builder,
                    new OAuth2RefreshToken(value, refresh.issued(), refresh.expires()),
                    refresh);
            if (scopes.contains(OidcScopes.OPENID)) add(builder, idToken(grant), refresh);
        }
        return builder.build();
    }

    /** What the account may be, as far as it has proven enough for it and not too long ago. */
    private Set<Role> roles(Grant grant) {
        var held = EnumSet.copyOf(memberships.roles(grant.account()));
        var signedIn = grant.signedIn();
        var fresh = machine.instant().isBefore(signedIn.at().plus(WORKING_DAY));
        if (!fresh || !Factor.areStrong(signedIn.proven())) held.removeAll(Privileged.ROLES);
        return held;
    }

    /** Only a refresh looks at it, to see that there was one. */
    private static OidcIdToken idToken(Grant grant) {
        return new OidcIdToken(
                "none", grant.since(), grant.since().plus(LONGEST), Map.of("sub", grant.account()));
    }

    private static <T extends OAuth2Token> void add(
            OAuth2Authorization.Builder builder, T token, Token kept) {
        builder.token(
                token,
                metadata ->
                        metadata.put(
                                OAuth2Authorization.Token.INVALIDATED_METADATA_NAME,
                                kept.invalidated()));
    }
}
