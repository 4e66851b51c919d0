package id.anugerah.registration.signin;

import id.anugerah.kit.runtime.ServiceSettings;
import id.anugerah.registration.secret.Secret;
import id.anugerah.registration.secret.WebClientSecret;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * The two clients: the gateway for browsers, which has a secret, and the app, which has none and so
 * gets a new refresh token with every use of the last one.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ClientRules.class)
class Clients {
    static final String WEB = "anugerah-web";
    static final String APP = "anugerah-app";

    /** The secret is 256 random bits, which nobody guesses however fast the hash is. */
    static final PasswordEncoder SECRETS =
            new PasswordEncoder() {
                @Override
                public String encode(@Nullable CharSequence raw) {
                    return Secret.hash(String.valueOf(raw));
                }

                @Override
                public boolean matches(@Nullable CharSequence raw, @Nullable String encoded) {
                    return MessageDigest.isEqual(bytes(encode(raw)), bytes(encoded));
                }

                private static byte[] bytes(@Nullable String text) {
                    return String.valueOf(text).getBytes(StandardCharsets.US_ASCII);
                }
            };

    @Bean
    RegisteredClientRepository registeredClients(
            ServiceSettings service, ClientRules rules, WebClientSecret secret) {
        var web =
                client(WEB, rules, true)
                        .clientSecret(SECRETS.encode(secret.value()))
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .redirectUri(service.publicUrl() + "/api/session/callback")
                        .build();
        var app =
                client(APP, rules, false)
                        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .redirectUris(uris -> uris.addAll(rules.appRedirects()));
        if (service.demo()) app.authorizationGrantType(LinkGrant.TYPE);
        return new InMemoryRegisteredClientRepository(web, app.build());
    }

    private static RegisteredClient.Builder client(
            String id, ClientRules rules, boolean reuseRefreshTokens) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .scope(OidcScopes.EMAIL)
                .scopes(scopes -> scopes.addAll(RoleScopes.all()))
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(
                        TokenSettings.builder()
                                .accessTokenTimeToLive(rules.access())
                                .refreshTokenTimeToLive(rules.refresh())
                                .reuseRefreshTokens(reuseRefreshTokens)
                                .build());
    }
}
