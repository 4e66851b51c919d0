package id.anugerah.gateway.signin;

import id.anugerah.gateway.backend.Failover;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthorizationCodeAuthenticationToken;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeReactiveAuthenticationManager;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import java.net.URI;
import java.util.List;
import java.util.Objects;

/**
 * The issuer, as the gateway asks it on behalf of browsers: a sign-in begins, a code becomes a
 * grant, a grant is renewed, a grant is given back. Fails with {@link IssuerRefused} if the issuer
 * says no and with a refusal that names a time to come back if it says nothing.
 */
@Component
public final class Provider {
    /** Where browsers come back to, below the public address. */
    public static final String CALLBACK = "/api/session/callback";

    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);
    private static final String REGISTRATION = "web";

    private final ClientSettings settings;
    private final SignInSettings signIn;
    private final URI publicUrl;
    private final ClientRegistration client;
    private final Grants grants;
    private final DefaultServerOAuth2AuthorizationRequestResolver beginnings;
    private final OidcAuthorizationCodeReactiveAuthenticationManager codes;
    private final WebClientReactiveRefreshTokenTokenResponseClient renewals =
            new WebClientReactiveRefreshTokenTokenResponseClient();
    private final WebClient web;

    Provider(
            ClientSettings settings,
            SignInSettings signIn,
            @Value("${anugerah.public-url}") URI publicUrl,
            Secrets secrets,
            Keys keys,
            ReactiveJwtDecoder accessTokens,
            Failover failover) {
        this.settings = settings;
        this.signIn = signIn;
        this.publicUrl = publicUrl;
        this.grants = new Grants(accessTokens, signIn, settings);
        var told = settings.clientSecret();
        client = registration(told.isBlank() ? secrets.get("web-client.secret") : told);
        web = TokenCalls.client(failover);
        beginnings =
                new DefaultServerOAuth2AuthorizationRequestResolver(
                        new InMemoryReactiveClientRegistrationRepository(client));
        var exchange = new WebClientReactiveAuthorizationCodeTokenResponseClient();
        exchange.setWebClient(web);
        renewals.setWebClient(web);
        codes =
                new OidcAuthorizationCodeReactiveAuthenticationManager(
                        exchange,
                        // who somebody is stands in the tokens; nothing more is asked for
                        user -> Mono.just(new DefaultOidcUser(List.of(), user.getIdToken())));
        var idTokens = Tokens.idTokens(client, signIn, keys);
        codes.setJwtDecoderFactory(_ -> idTokens);
    }

    private ClientRegistration registration(String secret) {
        return ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId(settings.clientId())
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(publicUrl.resolve(CALLBACK).toString())
                .scope(settings.atSignIn())
                .authorizationUri(settings.authorizationUri())
                .tokenUri(settings.tokenUri())
                .issuerUri(signIn.issuer())
                .build();
    }

    /**
     * What to send a browser to the issuer with.
     *
     * @param role the role that the person wants to act in; an unknown one is left out
     */
    public Mono<Departure> begin(ServerWebExchange exchange, String role) {
        return beginnings
                .resolve(exchange, REGISTRATION)
                .map(plain -> {
                    var request = OAuth2AuthorizationRequest.from(plain);
                    if (knows(role)) request.additionalParameters(all -> all.put("role", role));
                    return request.build();
                })
                .map(request ->
                        new Departure(request.getAuthorizationRequestUri(), Begun.of(request)));
    }

    /**
     * A browser leaves for the issuer.
     *
     * @param to where it goes
     * @param begun what to remember of it
     */
    public record Departure(String to, Begun begun) {}

    /** Whether an answer that names its issuer came from ours (RFC 9207). */
    public boolean isIssuer(String told) {
        return signIn.issuer().equals(told);
    }

    /** Whether there is such a role at all. */
    public boolean knows(String role) {
        return settings.roles().contains(role);
    }

    /** Exchanges the code that a browser brought back. */
    public Mono<Grant> redeem(Begun begun, String code) {
        var callback = publicUrl.resolve(CALLBACK).toString();
        var request =
                OAuth2AuthorizationRequest.authorizationCode()
                        .clientId(settings.clientId())
                        .authorizationUri(settings.authorizationUri())
                        .redirectUri(callback)
                        .scopes(settings.atSignIn());
        begun.writeTo(request);
        var answer =
                OAuth2AuthorizationResponse.success(code)
                        .redirectUri(callback)
                        .state(begun.state())
                        .build();
        var exchange = new OAuth2AuthorizationExchange(request.build(), answer);
        return codes.authenticate(new OAuth2AuthorizationCodeAuthenticationToken(client, exchange))
                .cast(OAuth2LoginAuthenticationToken.class)
                .flatMap(done ->
                        grants.read(
                                Objects.requireNonNull(done.getAccessToken()),
                                done.getRefreshToken(),
                                List.of()))
                .onErrorMap(IssuerRefused::of);
    }

    /** A new access token for a grant that gets old, in the same role or another one. */
    public Mono<Grant> renew(Grant old, String role) {
        if (old.refreshToken() == null) return Mono.error(new IssuerRefused("invalid_grant"));
        var request =
                new OAuth2RefreshTokenGrantRequest(
                        client,
                        new OAuth2AccessToken(
                                OAuth2AccessToken.TokenType.BEARER,
                                old.accessToken(),
                                null,
                                old.accessUntil(),
                                settings.atRenewal(old.role())),
                        new OAuth2RefreshToken(old.refreshToken(), null),
                        settings.atRenewal(role));
        return renewals.getTokenResponse(request)
                .flatMap(answer ->
                        grants.read(answer.getAccessToken(), answer.getRefreshToken(), old.roles()))
                .filter(renewed -> renewed.account().equals(old.account()))
                .switchIfEmpty(Mono.error(() -> new IssuerRefused("invalid_grant")))
                .onErrorMap(IssuerRefused::of);
    }

    /** Tells the issuer that the grant is not needed any more; never fails. */
    public Mono<Void> giveBack(Grant grant) {
        var token = grant.refreshToken();
        if (token == null || settings.revocationUri().isBlank()) return Mono.empty();
        return TokenCalls.revoke(web, settings.revocationUri(), client, token)
                .onErrorResume(failure -> {
                    LOG.warn("a refresh token could not be ended: {}", failure.getMessage());
                    return Mono.empty();
                });
    }

    /** Where a browser goes after signing out: a local path, or the issuer's own page for it. */
    public String farewell() {
        return settings.farewell(publicUrl);
    }
}
