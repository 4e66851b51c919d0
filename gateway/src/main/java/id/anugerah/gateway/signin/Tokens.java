package id.anugerah.gateway.signin;

import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Which tokens are good: RS256, of our issuer, for our audience, with an end, and within their
 * time.
 */
final class Tokens {
    private Tokens() {}

    /** For what a request shows. */
    static ReactiveJwtDecoder decoder(SignInSettings settings, Keys keys) {
        return decoder(keys, validator(settings));
    }

    /** For what the issuer tells the gateway about who has just signed in. */
    static ReactiveJwtDecoder idTokens(
            ClientRegistration client, SignInSettings settings, Keys keys) {
        var id = new OidcIdTokenValidator(client);
        id.setClockSkew(settings.clockSkew());
        return decoder(
                keys,
                new DelegatingOAuth2TokenValidator<>(
                        List.of(new JwtTimestampValidator(settings.clockSkew()), id)));
    }

    private static ReactiveJwtDecoder decoder(Keys keys, OAuth2TokenValidator<Jwt> validator) {
        var decoder =
                NimbusReactiveJwtDecoder.withJwkSource(keys::matching)
                        .jwsAlgorithm(SignatureAlgorithm.RS256)
                        .build();
        decoder.setJwtValidator(validator);
        // missing keys say nothing about the token: not the caller's fault, and soon over
        return token ->
                decoder.decode(token)
                        .onErrorMap(
                                IllegalStateException.class,
                                e -> new JwtException("no keys of the issuer", e));
    }

    private static OAuth2TokenValidator<Jwt> validator(SignInSettings settings) {
        return new DelegatingOAuth2TokenValidator<>(
                List.of(
                        new JwtTimestampValidator(settings.clockSkew()),
                        // a token without an end would never expire
                        new JwtClaimValidator<Object>(JwtClaimNames.EXP, Objects::nonNull),
                        new JwtIssuerValidator(settings.issuer()),
                        new JwtClaimValidator<Collection<String>>(
                                JwtClaimNames.AUD,
                                audience ->
                                        audience != null
                                                && audience.contains(settings.audience()))));
    }
}
