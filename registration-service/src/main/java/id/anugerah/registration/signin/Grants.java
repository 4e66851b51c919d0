package id.anugerah.registration.signin;

import id.anugerah.kit.document.Change;
import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.runtime.Platform;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.stereotype.Component;

import java.security.Principal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The grants that were given, kept without the tokens themselves: a token is found by its hash. A
 * refresh token that comes a second time was stolen from somebody, so it ends its grant with all
 * tokens that followed.
 */
@Component
class Grants implements OAuth2AuthorizationService {
    private static final String PRESENTED = "presented";
    private static final int MOST_USED = 200;

    private final Documents<Grant> grants;
    private final RegisteredClientRepository clients;

    Grants(Platform platform, RegisteredClientRepository clients) {
        this.grants =
                platform.documents("grants", Grant.class)
                        .index("access.hash")
                        .index("refresh.hash")
                        .index("used");
        this.clients = clients;
    }

    /**
     * A grant as it is kept.
     *
     * @param used hashes of the refresh tokens that were exchanged for newer ones, the latest last;
     *     null for none
     */
    record Grant(
            String client,
            String account,
            String type,
            String role,
            String session,
            @Nullable Token access,
            @Nullable Token refresh,
            @Nullable List<String> used) {
        Grant ended() {
            return new Grant(client, account, type, role, session, null, null, null);
        }

        /** The grant with these tokens. */
        Grant renewed(@Nullable Token newAccess, @Nullable Token newRefresh) {
            var before = new ArrayList<>(used == null ? List.<String>of() : used);
            if (refresh != null && newRefresh != null && !refresh.isSame(newRefresh)) {
                before.add(refresh.hash());
            }
            var latest = before.subList(Math.max(0, before.size() - MOST_USED), before.size());
            return new Grant(
                    client,
                    account,
                    type,
                    role,
                    session,
                    newAccess,
                    newRefresh,
                    List.copyOf(latest));
        }
    }

    /** A token as it is kept. */
    record Token(String hash, Instant issued, Instant expires, boolean invalidated) {
        boolean isSame(Token other) {
            return hash.equals(other.hash);
        }
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        var access = token(authorization.getAccessToken());
        var refresh = token(authorization.getRefreshToken());
        var grant =
                new Grant(
                        authorization.getRegisteredClientId(),
                        authorization.getPrincipalName(),
                        authorization.getAuthorizationGrantType().getValue(),
                        attribute(authorization, LinkGrant.ROLE),
                        attribute(authorization, LinkGrant.SESSION),
                        access,
                        refresh,
                        null);
        var act = Act.by(grant.account());
        String presented = authorization.getAttribute(PRESENTED);
        if (presented == null) {
            grants.create(authorization.getId(), null, act, grant, List.of());
            return;
        }
        var kept =
                grants.change(
                        authorization.getId(),
                        act,
                        stored -> {
                            var known = stored.state();
                            var isLatest =
                                    presented.isEmpty()
                                            || (known.refresh() != null
                                                    && known.refresh().hash().equals(presented));
                            return Change.to(
                                    isLatest ? known.renewed(access, refresh) : known.ended());
                        });
        // somebody exchanged the same token a moment earlier
        if (kept.state().refresh() == null && refresh != null) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
        }
    }

    private static String attribute(OAuth2Authorization authorization, String name) {
        return Objects.requireNonNull(authorization.<String>getAttribute(name));
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
        grants.find(authorization.getId()).ifPresent(this::end);
    }

    private void end(Stored<Grant> found) {
        grants.change(found.id(), Act.system(null), stored -> Change.to(stored.state().ended()));
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return grants.find(id).map(found -> restore(found, "", "")).orElse(null);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        var hash = Secret.hash(token);
        if (type == null || type.equals(OAuth2TokenType.ACCESS_TOKEN)) {
            var found = find("state.access.hash", hash);
            if (found != null) return restore(found, token, "");
        }
        if (type == null || type.equals(OAuth2TokenType.REFRESH_TOKEN)) {
            var found = find("state.refresh.hash", hash);
            if (found != null) return restore(found, "", token);
            var stolen = find("state.used", hash);
            if (stolen != null) end(stolen);
        }
        return null;
    }

    private @Nullable Stored<Grant> find(String field, String hash) {
        return grants.query(new Document(field, hash), null, 1).stream().findFirst().orElse(null);
    }

    private @Nullable OAuth2Authorization restore(
            Stored<Grant> stored, String access, String refresh) {
        var grant = stored.state();
        var client = clients.findById(grant.client());
        if (client == null) return null;
        var user =
                UsernamePasswordAuthenticationToken.authenticated(grant.account(), null, Set.of());
        var builder =
                OAuth2Authorization.withRegisteredClient(client)
                        .id(stored.id())
                        .principalName(grant.account())
                        .authorizationGrantType(new AuthorizationGrantType(grant.type()))
                        .authorizedScopes(Set.of())
                        .attribute(Principal.class.getName(), user)
                        .attribute(LinkGrant.ROLE, grant.role())
                        .attribute(LinkGrant.SESSION, grant.session())
                        .attribute(PRESENTED, refresh.isEmpty() ? "" : Secret.hash(refresh));
        if (grant.access() != null) {
            var kept = grant.access();
            add(
                    builder,
                    new OAuth2AccessToken(
                            OAuth2AccessToken.TokenType.BEARER,
                            shown(access, kept),
                            kept.issued(),
                            kept.expires()),
                    kept);
        }
        if (grant.refresh() != null) {
            var kept = grant.refresh();
            add(
                    builder,
                    new OAuth2RefreshToken(shown(refresh, kept), kept.issued(), kept.expires()),
                    kept);
        }
        return builder.build();
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

    /**
     * A token that the caller did not show is known by its hash alone, marked so that it is not
     * hashed again.
     */
    private static String shown(String value, Token kept) {
        return value.isEmpty() ? "hash:" + kept.hash() : value;
    }

    private static String hashOf(String value) {
        return value.startsWith("hash:") ? value.substring(5) : Secret.hash(value);
    }
}
