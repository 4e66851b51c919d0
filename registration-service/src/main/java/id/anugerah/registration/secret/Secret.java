package id.anugerah.registration.secret;

import id.anugerah.contracts.canonical.Sha256;

import java.security.SecureRandom;
import java.util.Base64;

/** Random secrets, and the hashes that are kept instead of them. */
public final class Secret {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Secret() {}

    /** A fresh secret of 256 bits. */
    public static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept instead of the secret. */
    public static String hash(String secret) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(secret));
    }
}
