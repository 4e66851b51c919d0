package id.anugerah.kit.testing;

import id.anugerah.contracts.canonical.Sha256;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/**
 * An authenticator with one passkey, and the browser around it: what {@code navigator.credentials}
 * gives to a page, as JSON (WebAuthn Level 3). It verifies its user, or claims to.
 */
public final class PasskeyDevice {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int ATTESTED = 0x40;
    private static final int COORDINATE = 32;

    private final String origin;
    private final KeyPair keys = fresh();
    private final byte[] id = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
    private byte[] user = {};
    private int uses;
    private int verified = VERIFIED;

    /**
     * @param origin of the page that asks
     */
    public PasskeyDevice(String origin) {
        this.origin = origin;
    }

    /** From now on it does not ask for a finger, a face or a PIN. */
    public void stopVerifying() {
        verified = 0;
    }

    /** The credential that {@code navigator.credentials.create} gives for these options. */
    public String create(JsonNode options) {
        user = decode(options.path("user").path("id").asString());
        var site = options.path("rp").path("id").asString();
        var data = new Bytes().raw(head(site, ATTESTED)).raw(new byte[16]).two(id.length).raw(id);
        data.raw(publicKey());
        var attestation =
                new Bytes()
                        .map(3)
                        .text("fmt")
                        .text("none")
                        .text("attStmt")
                        .map(0)
                        .text("authData")
                        .bytes(data.all());
        var response =
                Map.of(
                        "clientDataJSON", encode(client("webauthn.create", options)),
                        "attestationObject", encode(attestation.all()),
                        "transports", new String[] {"internal"});
        return credential(response);
    }

    /** The credential that {@code navigator.credentials.get} gives for these options. */
    public String get(JsonNode options) {
        var data = head(options.path("rpId").asString(), 0);
        var client = client("webauthn.get", options);
        var signed = new Bytes().raw(data).raw(sha256(client)).all();
        var response =
                Map.of(
                        "clientDataJSON", encode(client),
                        "authenticatorData", encode(data),
                        "signature", encode(sign(signed)),
                        "userHandle", encode(user));
        return credential(response);
    }

    private String credential(Map<String, ?> response) {
        return JSON.writeValueAsString(
                Map.of(
                        "id", encode(id),
                        "rawId", encode(id),
                        "type", "public-key",
                        "response", response,
                        "clientExtensionResults", Map.of()));
    }

    private byte[] client(String type, JsonNode options) {
        return JSON.writeValueAsBytes(
                Map.of(
                        "type",
                        type,
                        "challenge",
                        options.path("challenge").asString(),
                        "origin",
                        origin,
                        "crossOrigin",
                        false));
    }

    private byte[] head(String site, int more) {
        return new Bytes()
                .raw(Sha256.of(site))
                .raw(new byte[] {(byte) (PRESENT | verified | more)})
                .raw(ByteBuffer.allocate(4).putInt(++uses).array())
                .all();
    }

    /** The key as COSE writes it: EC2, ES256, P-256, x and y. */
    private byte[] publicKey() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        return new Bytes()
                .map(5)
                .number(1)
                .number(2)
                .number(3)
                .number(-7)
                .number(-1)
                .number(1)
                .number(-2)
                .bytes(coordinate(point.getAffineX()))
                .number(-3)
                .bytes(coordinate(point.getAffineY()))
                .all();
    }

    private static byte[] coordinate(BigInteger value) {
        var written = value.toByteArray();
        var exact = new byte[COORDINATE];
        int length = Math.min(COORDINATE, written.length);
        System.arraycopy(written, written.length - length, exact, COORDINATE - length, length);
        return exact;
    }

    private byte[] sign(byte[] data) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair fresh() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] data) {
        return Sha256.begin().digest(data);
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        return Base64.getUrlDecoder().decode(text);
    }

    /** Writes the little CBOR (RFC 8949) that authenticators need. */
    private static final class Bytes {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Bytes raw(byte[] bytes) {
            out.writeBytes(bytes);
            return this;
        }

        Bytes two(int value) {
            return raw(new byte[] {(byte) (value >> 8), (byte) value});
        }

        Bytes number(int value) {
            return value < 0 ? type(1, -1 - value) : type(0, value);
        }

        Bytes bytes(byte[] bytes) {
            return type(2, bytes.length).raw(bytes);
        }

        Bytes text(String text) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            return type(3, bytes.length).raw(bytes);
        }

        Bytes map(int entries) {
            return type(5, entries);
        }

        private Bytes type(int major, int value) {
            if (value < 24) return raw(new byte[] {(byte) (major << 5 | value)});
            if (value < 256) return raw(new byte[] {(byte) (major << 5 | 24), (byte) value});
            return raw(new byte[] {(byte) (major << 5 | 25)}).two(value);
        }

        byte[] all() {
            return out.toByteArray();
        }
    }
}
