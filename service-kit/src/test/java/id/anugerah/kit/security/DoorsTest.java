package id.anugerah.kit.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;

import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.runtime.ServiceSettings;
import id.anugerah.kit.testing.TestIssuer;

import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** Tokens that reach a service, perhaps past the gateway. */
class DoorsTest {
    private static final TestIssuer ISSUER = TestIssuer.get();
    private final JwtDecoder door = door("anugerah", "sub", "role");

    private static JwtDecoder door(String audience, String account, String role) {
        return new Doors()
                .tokens(
                        new ServiceSettings(
                                "scoring",
                                "1",
                                "",
                                Path.of("unused"),
                                ISSUER.issuer(),
                                ISSUER.jwksUri(),
                                audience,
                                account,
                                role,
                                ISSUER.issuer(),
                                false,
                                1,
                                (short) 1,
                                Duration.ofSeconds(10)));
    }

    @Test
    void another_issuer_may_name_account_role_and_audience_as_it_likes() {
        var foreign = door("award", "anugerah_account", "anugerah_role");
        var token =
                ISSUER.sign(
                        claims().subject("f3a1-keycloak-user")
                                .audience("award")
                                .claim("anugerah_account", "ac-7")
                                .claim("anugerah_role", "chair")
                                .build());
        assertThat(foreign.decode(token).getSubject()).isEqualTo("ac-7");
        assertThat(foreign.decode(token).getClaimAsString("role")).isEqualTo("chair");
        var unnamed = ISSUER.sign(claims().audience("award").build());
        assertThatThrownBy(() -> foreign.decode(unnamed)).isInstanceOf(BadJwtException.class);
        assertRefused(token);
    }

    @Test
    void a_token_of_ours_is_good_for_its_account() {
        assertThat(door.decode(ISSUER.sign(claims().build())).getSubject()).isEqualTo("ac-1");
    }

    @Test
    void a_token_that_has_expired_is_refused() {
        assertRefused(ISSUER.sign(claims().expirationTime(in(-120)).build()));
    }

    @Test
    void a_token_that_is_not_valid_yet_is_refused() {
        assertRefused(ISSUER.sign(claims().notBeforeTime(in(120)).build()));
    }

    @Test
    void a_token_without_an_end_is_refused() {
        assertRefused(ISSUER.sign(claims().expirationTime(null).build()));
    }

    @Test
    void a_token_about_nobody_is_refused() {
        assertRefused(ISSUER.sign(claims().subject(null).build()));
    }

    @Test
    void a_token_for_another_platform_is_refused() {
        assertRefused(ISSUER.sign(claims().audience("other").build()));
    }

    @Test
    void a_token_of_another_issuer_is_refused() {
        assertRefused(ISSUER.sign(claims().issuer("https://evil.example").build()));
    }

    @Test
    void a_token_that_nobody_signed_is_refused() {
        assertRefused(new PlainJWT(claims().build()).serialize());
    }

    @Test
    void a_token_signed_with_the_public_key_as_a_shared_secret_is_refused() throws Exception {
        var known = ISSUER.publicKey();
        var header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(known.getKeyID()).build();
        var token = new SignedJWT(header, claims().build());
        token.sign(new MACSigner(known.toRSAPublicKey().getEncoded()));
        assertRefused(token.serialize());
    }

    @Test
    void a_token_signed_with_a_key_that_nobody_knows_is_refused() throws Exception {
        assertRefused(TestIssuer.sign(key("unknown"), claims().build()));
    }

    @Test
    void a_token_signed_with_a_foreign_key_of_the_same_name_is_refused() throws Exception {
        assertRefused(TestIssuer.sign(key(ISSUER.publicKey().getKeyID()), claims().build()));
    }

    private void assertRefused(String token) {
        assertThatThrownBy(() -> door.decode(token)).isInstanceOf(BadJwtException.class);
    }

    private static JWTClaimsSet.Builder claims() {
        return ISSUER.claims("ac-1", Role.ASSESSOR);
    }

    private static RSAKey key(String id) throws JOSEException {
        return new RSAKeyGenerator(2048).keyID(id).generate();
    }

    private static Date in(long seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }
}
