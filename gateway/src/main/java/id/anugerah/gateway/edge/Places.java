package id.anugerah.gateway.edge;

import id.anugerah.gateway.signin.Secrets;

import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Gives every network address a pseudonym, by which records of who acted can be compared for ever
 * without holding addresses. Whoever knows the platform's key can tell whether a pseudonym is that
 * of a given address: base64url of the first nine bytes of HMAC-SHA256(key, address as text).
 */
@Component
final class Places {
    static final String HEADER = "X-Anugerah-Place";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 9;

    private final SecretKeySpec key;

    Places(Secrets secrets) {
        key =
                new SecretKeySpec(
                        secrets.get("place.key").getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** The pseudonym of an address. */
    String of(String address) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var whole = mac.doFinal(address.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(whole, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
