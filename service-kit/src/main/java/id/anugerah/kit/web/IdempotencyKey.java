package id.anugerah.kit.web;

import id.anugerah.kit.document.Stored;
import id.anugerah.kit.event.Json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The caller's name for one creation. The new thing's id is derived from it and from the account,
 * so a repeat finds what the first request created, for as long as that exists.
 *
 * @param value 1 to 255 characters, from the header {@code Idempotency-Key}
 */
public record IdempotencyKey(String value) {
    /** The header's name. */
    public static final String HEADER = "Idempotency-Key";

    private static final int ID_BYTES = 10;

    public IdempotencyKey {
        if (value.isBlank() || value.length() > 255) {
            throw CommonRefusal.WRONG_VALUE.field(HEADER, HEADER, "1–255");
        }
    }

    /** The id of the thing to create: the prefix and 20 opaque characters. */
    public String derive(String prefix, String account) {
        return prefix + opaque(prefix, account, value);
    }

    /** Twenty characters that say nothing about the parts they are derived from. */
    public static String opaque(String... parts) {
        var hash = sha256(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, ID_BYTES);
    }

    /** The hash that is kept with the created thing. */
    public static String bodyHash(Object form) {
        return HexFormat.of().formatHex(sha256(Json.write(form).getBytes(StandardCharsets.UTF_8)));
    }

    /** Refuses if the thing was created by another request under the same key. */
    public static <S> Stored<S> sameRequest(Stored<S> stored, String bodyHash) {
        if (bodyHash.equals(stored.bodyHash())) return stored;
        throw CommonRefusal.IDEMPOTENCY_KEY_REUSED.field(HEADER);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
