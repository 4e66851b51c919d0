package id.anugerah.kit.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;

import id.anugerah.contracts.registration.Role;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;

/** Signs tokens that services accept in tests, and shows them its public key over HTTP. */
public final class TestIssuer {
    private static final class Holder {
        static final TestIssuer ISSUER = new TestIssuer();
    }

    private final RSAKey key;
    private final HttpServer server;

    private TestIssuer() {
        try {
            key = new RSAKeyGenerator(2048).keyID("test").generate();
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        var keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        server.createContext(
                "/jwks",
                exchange -> {
                    try (exchange) {
                        exchange.getResponseHeaders().add("Content-Type", "application/json");
                        exchange.sendResponseHeaders(200, keys.length);
                        exchange.getResponseBody().write(keys);
                    }
                });
        server.start();
    }

    /** The issuer of this JVM. */
    public static TestIssuer get() {
        return Holder.ISSUER;
    }

    /** What tokens name as their issuer. */
    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Where the public key is. */
    public String jwksUri() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/jwks";
    }

    /** A token for an account that acts in a role, good for an hour. */
    public String token(String account, Role role) {
        return sign(claims(account, role).build());
    }

    /** What such a token says. */
    public JWTClaimsSet.Builder claims(String account, Role role) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(account)
                .audience("anugerah")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(3600)))
                .claim("role", role.name().toLowerCase(Locale.ROOT))
                .claim("sid", "session-of-" + account);
    }

    /** A token that says this. */
    public String sign(JWTClaimsSet claims) {
        return sign(key, claims);
    }

    /** A token signed by whoever has this key. */
    public static String sign(RSAKey key, JWTClaimsSet claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
            var jwt = new SignedJWT(header, claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key that everybody may know. */
    public RSAKey publicKey() {
        return key.toPublicJWK();
    }
}
