package id.anugerah.gateway.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.List;

/**
 * Reads what the issuer granted. The access token has to be one that the gateway would let pass: a
 * session with a token that services refuse would be of no use to anybody.
 */
final class Grants {
    private final ReactiveJwtDecoder accessTokens;
    private final SignInSettings signIn;
    private final ClientSettings settings;

    Grants(ReactiveJwtDecoder accessTokens, SignInSettings signIn, ClientSettings settings) {
        this.accessTokens = accessTokens;
        this.signIn = signIn;
        this.settings = settings;
    }

    /**
     * @param known the roles of an earlier grant that this one renews
     */
    Mono<Grant> read(
            OAuth2AccessToken token, @Nullable OAuth2RefreshToken refresh, List<String> known) {
        return accessTokens
                .decode(token.getTokenValue())
                .map(read -> {
                    var role = claim(read, signIn.roleClaim());
                    var until = read.getExpiresAt();
                    return new Grant(
                            claim(read, signIn.accountClaim()),
                            role,
                            known.isEmpty() ? roles(token, role) : known,
                            token.getTokenValue(),
                            until == null ? Instant.EPOCH : until,
                            refresh == null ? null : refresh.getTokenValue());
                });
    }

    private List<String> roles(OAuth2AccessToken token, String role) {
        var granted = settings.rolesOf(token.getScopes());
        return granted.contains(role) ? granted : List.of(role);
    }

    private static String claim(Jwt token, String name) {
        var value = token.getClaimAsString(name);
        if (value == null || value.isBlank()) throw new IssuerRefused("no " + name);
        return value;
    }
}
