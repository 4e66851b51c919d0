package id.anugerah.gateway.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.time.Duration;

/**
 * Whose tokens are accepted.
 *
 * @param issuer who must have issued a token, exactly as it stands in the token
 * @param jwksUri where the issuer's public keys are
 * @param audience whom a token must be meant for
 * @param accountClaim what in a token names the account
 * @param roleClaim what in a token names the role that its bearer acts in
 * @param clockSkew by how much two machines' clocks may differ
 */
@ConfigurationProperties("anugerah.sign-in")
record SignInSettings(
        String issuer,
        URI jwksUri,
        @DefaultValue("anugerah") String audience,
        @DefaultValue("sub") String accountClaim,
        @DefaultValue("role") String roleClaim,
        @DefaultValue("30s") Duration clockSkew) {}
