package id.anugerah.registration.signin;

import id.anugerah.kit.web.Refused;
import id.anugerah.registration.account.Memberships;
import id.anugerah.registration.secret.Links;
import id.anugerah.registration.secret.Links.Purpose;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationGrantAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContextHolder;
import org.springframework.security.oauth2.server.authorization.token.DefaultOAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

import java.security.Principal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The grant of demo platforms, which exchanges a one-time link for tokens in one role. It asks for
 * no proof and no code, so that a whole season can be played.
 */
final class LinkGrant implements AuthenticationProvider {
    static final AuthorizationGrantType TYPE =
            new AuthorizationGrantType("urn:anugerah:grant:sign-in-link");

    static final String ROLE = "role";
    static final String SESSION = "sid";

    private final Links links;
    private final Memberships memberships;
    private final OAuth2AuthorizationService grants;
    private final OAuth2TokenGenerator<?> tokens;

    LinkGrant(
            Links links,
            Memberships memberships,
            OAuth2AuthorizationService grants,
            OAuth2TokenGenerator<?> tokens) {
        this.links = links;
        this.memberships = memberships;
        this.grants = grants;
        this.tokens = tokens;
    }

    /** What the request asks for. */
    static final class Request extends OAuth2AuthorizationGrantAuthenticationToken {
        private static final long serialVersionUID = 1;
        private final String link;
        private final String role;

        Request(String link, String role, Authentication client) {
            super(TYPE, client, Map.of());
            this.link = link;
            this.role = role;
        }
    }

    /** Reads the request, or returns null if it is for another grant. */
    static @Nullable Authentication read(HttpServletRequest request) {
        if (!TYPE.getValue().equals(request.getParameter("grant_type"))) return null;
        var link = request.getParameter("link");
        var role = request.getParameter(ROLE);
        var client = SecurityContextHolder.getContext().getAuthentication();
        if (link == null || role == null || client == null) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_REQUEST);
        }
        return new Request(link, role, client);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return Request.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        var request = (Request) authentication;
        var client = clientOf(request);
        var signedIn = redeem(request);
        var account = signedIn.account();
        var user = UsernamePasswordAuthenticationToken.authenticated(account, null, Set.of());
        user.setDetails(signedIn);
        var role = request.role.toLowerCase(Locale.ROOT);
        var grant =
                OAuth2Authorization.withRegisteredClient(client)
                        .id(UUID.randomUUID().toString())
                        .principalName(account)
                        .authorizationGrantType(TYPE)
                        .authorizedScopes(RoleScopes.granted(Set.of(), memberships.roles(account)))
                        .attribute(Principal.class.getName(), user)
                        .attribute(ROLE, role)
                        .build();
        var access = accessToken(client, user, grant, request);
        var refresh =
                (OAuth2RefreshToken)
                        generate(client, user, grant, request, OAuth2TokenType.REFRESH_TOKEN);
        grants.save(OAuth2Authorization.from(grant).token(access).refreshToken(refresh).build());
        return new OAuth2AccessTokenAuthenticationToken(
                client, (Authentication) request.getPrincipal(), access, refresh);
    }

    private static RegisteredClient clientOf(Request request) {
        if (request.getPrincipal() instanceof OAuth2ClientAuthenticationToken client
                && client.isAuthenticated()
                && client.getRegisteredClient() != null
                && client.getRegisteredClient().getAuthorizationGrantTypes().contains(TYPE)) {
            return client.getRegisteredClient();
        }
        throw new OAuth2AuthenticationException(OAuth2ErrorCodes.UNAUTHORIZED_CLIENT);
    }

    private SignedIn redeem(Request request) {
        try {
            var demo = links.redeem(Purpose.DEMO_SIGN_IN, request.link, SignedIn.class);
            var role = RoleScopes.named(request.role);
            if (role.isPresent() && memberships.roles(demo.account()).contains(role.get())) {
                return demo;
            }
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_SCOPE);
        } catch (Refused e) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
        }
    }

    private OAuth2AccessToken accessToken(
            RegisteredClient client,
            Authentication user,
            OAuth2Authorization grant,
            Request request) {
        var jwt = (Jwt) generate(client, user, grant, request, OAuth2TokenType.ACCESS_TOKEN);
        return new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER,
                jwt.getTokenValue(),
                jwt.getIssuedAt(),
                jwt.getExpiresAt(),
                grant.getAuthorizedScopes());
    }

    private OAuth2Token generate(
            RegisteredClient client,
            Authentication user,
            OAuth2Authorization grant,
            Request request,
            OAuth2TokenType type) {
        var token =
                tokens.generate(
                        DefaultOAuth2TokenContext.builder()
                                .registeredClient(client)
                                .principal(user)
                                .authorizationServerContext(
                                        AuthorizationServerContextHolder.getContext())
                                .authorization(grant)
                                .authorizedScopes(grant.getAuthorizedScopes())
                                .tokenType(type)
                                .authorizationGrantType(TYPE)
                                .authorizationGrant(request)
                                .build());
        if (token == null) throw new OAuth2AuthenticationException(OAuth2ErrorCodes.SERVER_ERROR);
        return token;
    }
}
