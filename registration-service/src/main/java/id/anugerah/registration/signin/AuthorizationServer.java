package id.anugerah.registration.signin;

import id.anugerah.kit.runtime.ServiceSettings;
import id.anugerah.kit.security.Doors;
import id.anugerah.registration.account.Memberships;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2RefreshTokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2RefreshTokenAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** The platform's own issuer of tokens; services know it only by its public keys. */
@Configuration(proxyBeanMethods = false)
class AuthorizationServer {
    static final String AUDIENCE = "anugerah";
    private static final RequestMatcher OWN_DESCRIPTION =
            PathPatternRequestMatcher.withDefaults().matcher("/.well-known/**");
    static final Duration ACCESS = Duration.ofMinutes(30);
    private static final Duration REFRESH = Duration.ofHours(12);

    @Bean
    @Order(1)
    SecurityFilterChain tokenDoors(
            HttpSecurity http,
            RegisteredClientRepository clients,
            SignInLinks links,
            Memberships memberships,
            Grants grants,
            OAuth2TokenGenerator<?> tokens)
            throws Exception {
        var server = new OAuth2AuthorizationServerConfigurer();
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
                                                        .authenticationProviders(all ->
                                                                all.addFirst(
                                                                        new PublicClients(
                                                                                clients))))
                                        .tokenEndpoint(endpoint ->
                                                endpoint.accessTokenRequestConverters(
                                                                AuthorizationServer::grants)
                                                        .authenticationProvider(
                                                                new LinkGrant(
                                                                        links,
                                                                        memberships,
                                                                        grants,
                                                                        tokens))))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(
                        refuse -> refuse.authenticationEntryPoint(AuthorizationServer::refuse))
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    /** The framework knows more grants, which no client has; asking for one says so. */
    private static void grants(List<AuthenticationConverter> known) {
        known.clear();
        known.add(LinkGrant::read);
        known.add(new OAuth2RefreshTokenAuthenticationConverter());
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, Exception nobody)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
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
                        "/openapi/**",
                        "/.well-known/**"),
                List.of("/api/sign-in/**"));
    }

    @Bean
    RegisteredClientRepository clients() {
        var app =
                RegisteredClient.withId("anugerah-app")
                        .clientId("anugerah-app")
                        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .authorizationGrantType(LinkGrant.TYPE)
                        .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                        .tokenSettings(
                                TokenSettings.builder()
                                        .accessTokenTimeToLive(ACCESS)
                                        .refreshTokenTimeToLive(REFRESH)
                                        .reuseRefreshTokens(false)
                                        .build())
                        .build();
        return new InMemoryRegisteredClientRepository(app);
    }

    @Bean
    AuthorizationServerSettings issuer(ServiceSettings settings) {
        return AuthorizationServerSettings.builder().issuer(settings.issuer()).build();
    }

    @Bean
    OAuth2TokenGenerator<?> tokenGenerator(SigningKeys keys) {
        var jwts = new JwtGenerator(new NimbusJwtEncoder(keys));
        jwts.setJwtCustomizer(context -> {
            context.getJwsHeader().keyId(keys.signing());
            describe(context);
        });
        return new DelegatingOAuth2TokenGenerator(jwts, new OAuth2RefreshTokenGenerator());
    }

    /**
     * Puts into an access token what services ask of it: one role, the session and whom it is for.
     */
    private static void describe(JwtEncodingContext context) {
        var grant = context.getAuthorization();
        if (grant == null || !OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) return;
        String role = grant.getAttribute(LinkGrant.ROLE);
        String session = grant.getAttribute(LinkGrant.SESSION);
        context.getClaims()
                .audience(List.of(AUDIENCE))
                .claim(LinkGrant.ROLE, String.valueOf(role))
                .claim(LinkGrant.SESSION, String.valueOf(session));
    }
}
