package id.anugerah.registration.signin;

import id.anugerah.contracts.canonical.Sha256;

import java.security.SecureRandom;
import java.util.Base64;

/** Random secrets, and the hashes that are kept instead of them. */
final class Secret {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Secret() {}

    static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String secret) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(secret));
    }
}
