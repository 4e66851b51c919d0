package id.anugerah.gateway.session;

import id.anugerah.gateway.signin.Secrets;

import org.springframework.stereotype.Component;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes what nobody but a gateway may read or change (AES-256-GCM). Each seal is bound to a place:
 * what was sealed for one cannot be opened at another.
 */
@Component
final class Seal {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;

    Seal(SessionSettings settings, Secrets secrets) {
        var told = settings.key().isBlank() ? secrets.get("gateway.key") : settings.key();
        // either alphabet of base64
        var bytes = Base64.getUrlDecoder().decode(told.replace('+', '-').replace('/', '_'));
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("the gateway's key must have 32 bytes");
        }
        key = new SecretKeySpec(bytes, "AES");
    }

    String close(String place, String text) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var sealed =
                    cipher(Cipher.ENCRYPT_MODE, place, nonce)
                            .doFinal(text.getBytes(StandardCharsets.UTF_8));
            var all = ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(all.array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty if it was not sealed with this key for this place. */
    Optional<String> open(String place, String sealed) {
        try {
            var all = Base64.getUrlDecoder().decode(sealed);
            if (all.length <= NONCE_BYTES) return Optional.empty();
            var text =
                    cipher(Cipher.DECRYPT_MODE, place, Arrays.copyOf(all, NONCE_BYTES))
                            .doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, String place, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
