package id.anugerah.kit.web;

import id.anugerah.contracts.canonical.Sha256;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.event.Json;

/**
 * The caller's name for one creation. The new thing's id is derived from it and from the account,
 * so a repeat finds what the first request created, for as long as that exists.
 *
 * @param value 1 to 255 characters, from the header {@code Idempotency-Key}
 */
public record IdempotencyKey(String value) {
    /** The header's name. */
    public static final String HEADER = "Idempotency-Key";

    private static final int ID_LENGTH = 20;

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
        return Sha256.hex(String.join("\n", parts)).substring(0, ID_LENGTH);
    }

    /** The hash that is kept with the created thing. */
    public static String bodyHash(Object form) {
        return Sha256.hex(Json.write(form));
    }

    /** Refuses if the thing was created by another request under the same key. */
    public static <S> Stored<S> sameRequest(Stored<S> stored, String bodyHash) {
        if (bodyHash.equals(stored.bodyHash())) return stored;
        throw CommonRefusal.IDEMPOTENCY_KEY_REUSED.field(HEADER);
    }
}
