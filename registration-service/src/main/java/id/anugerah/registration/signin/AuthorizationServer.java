package id.anugerah.registration.signin;

import id.anugerah.kit.runtime.ServiceSettings;
import id.anugerah.kit.security.Doors;
import id.anugerah.registration.account.Accounts;
import id.anugerah.registration.account.Memberships;
import id.anugerah.registration.credential.Factor;
import id.anugerah.registration.secret.Links;
import id.anugerah.registration.secret.Secret;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.web.OAuth2AuthorizationEndpointFilter;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2AuthorizationCodeAuthenticationConverter;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2RefreshTokenAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.security.web.authentication.preauth.AbstractPreAuthenticatedProcessingFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The platform's own issuer of tokens; services know it only by its public keys. */
@Configuration(proxyBeanMethods = false)
class AuthorizationServer {
    static final String USER_INFO = "/oauth2/userinfo";
    private static final String AUDIENCE = "anugerah";
    private static final RequestMatcher OWN_DESCRIPTION =
            PathPatternRequestMatcher.withDefaults().matcher("/.well-known/**");

    @Bean
    @Order(1)
    SecurityFilterChain tokenDoors(
            HttpSecurity http,
            RegisteredClientRepository clients,
            Links links,
            Memberships memberships,
            Accounts accounts,
            Grants grants,
            OAuth2TokenGenerator<?> tokens)
            throws Exception {
        var server = new OAuth2AuthorizationServerConfigurer();
        server.addObjectPostProcessor(new WithoutHttpSession());
        return http.securityMatcher(
                        new AndRequestMatcher(
                                server.getEndpointsMatcher(),
                                new NegatedRequestMatcher(OWN_DESCRIPTION)))
                .with(
                        server,
                        it ->
                                it.tokenGenerator(tokens)
                                        .authorizationService(grants)
                                        .clientAuthentication(client ->
                                                client.authenticationConverters(all ->
                                                                all.addFirst(PublicClients::read))
                                                        .authenticationProviders(
                                                                all -> prepare(all, clients)))
                                        .authorizationEndpoint(endpoint ->
                                                endpoint.errorResponseHandler(
                                                        new AuthorizationRefusals()))
                                        .tokenEndpoint(endpoint ->
                                                endpoint.accessTokenRequestConverters(
                                                                AuthorizationServer::grants)
                                                        .authenticationProvider(
                                                                new LinkGrant(
                                                                        links,
                                                                        memberships,
                                                                        grants,
                                                                        tokens)))
                                        .oidc(oidc ->
                                                oidc.userInfoEndpoint(endpoint ->
                                                        endpoint.userInfoMapper(asked ->
                                                                describe(
                                                                        accounts,
                                                                        asked
                                                                                .getAuthorization())))))
                .addFilterBefore(
                        new TicketFilter(links), AbstractPreAuthenticatedProcessingFilter.class)
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(AuthorizationServer::wantsNoQuestions)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .oauth2ResourceServer(resource -> resource.jwt(_ -> {}))
                .exceptionHandling(
                        refuse -> refuse.authenticationEntryPoint(AuthorizationServer::refuse))
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    /** The framework would begin a session of its own for each person who signs in. */
    private static final class WithoutHttpSession
            implements ObjectPostProcessor<OAuth2AuthorizationEndpointFilter> {
        @Override
        public <T extends OAuth2AuthorizationEndpointFilter> T postProcess(T filter) {
            filter.setSessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy());
            return filter;
        }
    }

    private static void prepare(
            List<AuthenticationProvider> known, RegisteredClientRepository clients) {
        known.addFirst(new PublicClients(clients));
        for (var provider : known) {
            if (provider instanceof ClientSecretAuthenticationProvider secrets) {
                secrets.setPasswordEncoder(Clients.SECRETS);
            }
        }
    }

    /** The framework knows more grants, which no client has; asking for one says so. */
    private static void grants(List<AuthenticationConverter> known) {
        known.clear();
        known.add(LinkGrant::read);
        known.add(new OAuth2AuthorizationCodeAuthenticationConverter());
        known.add(new OAuth2RefreshTokenAuthenticationConverter());
    }

    /** There is no session at this door, so whoever must not be asked is not signed in. */
    private static boolean wantsNoQuestions(HttpServletRequest request) {
        return request.getRequestURI().equals(TicketFilter.ENDPOINT)
                && "none".equals(request.getParameter("prompt"));
    }

    /** Sends a browser to the sign-in page, which comes back with a ticket. */
    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, Exception nobody)
            throws IOException {
        if (request.getRequestURI().equals(TicketFilter.ENDPOINT)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            var asked = request.getQueryString();
            response.setHeader("Location", "/sign-in" + (asked == null ? "" : "?" + asked));
            return;
        }
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        if (request.getRequestURI().equals(USER_INFO)) {
            response.setHeader("WWW-Authenticate", "Bearer");
            return;
        }
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getWriter().write("{\"error\":\"" + OAuth2ErrorCodes.INVALID_CLIENT + "\"}");
    }

    @Bean
    Doors.Open open() {
        return new Doors.Open(
                List.of(
                        "/api/templates/**",
                        "/api/regions/**",
                        "/api/editions/**",
                        "/api/participants/**",
                        "/api/history/**",
                        "/openapi/**",
                        "/.well-known/**"),
                List.of("/api/sign-in/**"));
    }

    @Bean
    AuthorizationServerSettings issuer(ServiceSettings settings) {
        return AuthorizationServerSettings.builder()
                .issuer(settings.issuer())
                .oidcUserInfoEndpoint(USER_INFO)
                .build();
    }

    @Bean
    OAuth2TokenGenerator<?> tokenGenerator(SigningKeys keys, Memberships memberships) {
        var jwts = new JwtGenerator(new NimbusJwtEncoder(keys));
        jwts.setJwtCustomizer(context -> {
            context.getJwsHeader().keyId(keys.signing());
            describe(context, memberships);
        });
        return new DelegatingOAuth2TokenGenerator(jwts, AuthorizationServer::refreshToken);
    }

    /** The app gets one, too, which the framework's own generator denies to public clients. */
    private static @Nullable OAuth2RefreshToken refreshToken(OAuth2TokenContext context) {
        if (!OAuth2TokenType.REFRESH_TOKEN.equals(context.getTokenType())) return null;
        var now = Instant.now();
        var good = context.getRegisteredClient().getTokenSettings().getRefreshTokenTimeToLive();
        return new OAuth2RefreshToken(Secret.random(), now, now.plus(good));
    }

    /**
     * Puts into a token what services and clients ask of it: the session and how it began; into an
     * access token one role, the account of the person that holds it, and whom the token is for.
     */
    private static void describe(JwtEncodingContext context, Memberships memberships) {
        var session = context.getAuthorization();
        @Nullable Authentication user = context.getPrincipal();
        if (session == null || user == null || !(user.getDetails() instanceof SignedIn signedIn))
            return;
        context.getClaims()
                .claim(LinkGrant.SESSION, session.getId())
                .claim(IdTokenClaimNames.AUTH_TIME, signedIn.at().getEpochSecond())
                .claim(IdTokenClaimNames.AMR, Factor.codes(signedIn.proven()));
        if (!OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) return;
        var present = RoleScopes.named(session.<String>getAttribute(LinkGrant.ROLE)).orElse(null);
        var role =
                RoleScopes.active(context.getAuthorizedScopes(), present)
                        .orElseThrow(() ->
                                new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_SCOPE));
        context.getClaims()
                .subject(memberships.holder(signedIn.account(), role))
                .audience(List.of(AUDIENCE))
                .claim(LinkGrant.ROLE, role.name().toLowerCase(Locale.ROOT))
                .claim(OAuth2ParameterNames.SCOPE, List.of(RoleScopes.of(role)));
    }

    private static OidcUserInfo describe(Accounts accounts, OAuth2Authorization session) {
        var account = session.getPrincipalName();
        var scopes = session.getAuthorizedScopes();
        var told = OidcUserInfo.builder().subject(account);
        accounts.personOf(account)
                .ifPresent(person -> {
                    if (scopes.contains(OidcScopes.PROFILE)) {
                        told.name(person.name()).locale(person.language());
                    }
                    if (scopes.contains(OidcScopes.EMAIL)) {
                        told.email(person.email()).emailVerified(true);
                    }
                });
        return told.build();
    }
}
