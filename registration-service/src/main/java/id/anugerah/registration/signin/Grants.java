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
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.stereotype.Component;

import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The grants that were given, kept without the tokens themselves: a token is found by its hash. */
@Component
class Grants implements OAuth2AuthorizationService {
    private final Documents<Grant> grants;
    private final RegisteredClientRepository clients;

    Grants(Platform platform, RegisteredClientRepository clients) {
        this.grants =
                platform.documents("grants", Grant.class)
                        .index("access.hash")
                        .index("refresh.hash");
        this.clients = clients;
    }

    /** A grant as it is kept. */
    record Grant(
            String client,
            String account,
            String type,
            String role,
            String session,
            @Nullable Token access,
            @Nullable Token refresh) {}

    /** A token as it is kept. */
    record Token(String hash, Instant issued, Instant expires, boolean invalidated) {}

    @Override
    public void save(OAuth2Authorization authorization) {
        var grant =
                new Grant(
                        authorization.getRegisteredClientId(),
                        authorization.getPrincipalName(),
                        authorization.getAuthorizationGrantType().getValue(),
                        attribute(authorization, LinkGrant.ROLE),
                        attribute(authorization, LinkGrant.SESSION),
                        token(authorization.getAccessToken()),
                        token(authorization.getRefreshToken()));
        var act = Act.by(grant.account());
        var stored = grants.create(authorization.getId(), null, act, grant, List.of());
        if (!stored.state().equals(grant)) {
            grants.change(authorization.getId(), act, _ -> Change.to(grant));
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
        grants.find(authorization.getId())
                .ifPresent(found -> grants.change(found.id(), Act.system(null), this::ended));
    }

    private Change<Grant> ended(Stored<Grant> stored) {
        var grant = stored.state();
        return Change.to(
                new Grant(
                        grant.client(),
                        grant.account(),
                        grant.type(),
                        grant.role(),
                        grant.session(),
                        null,
                        null));
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
                        .attribute(LinkGrant.SESSION, grant.session());
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
