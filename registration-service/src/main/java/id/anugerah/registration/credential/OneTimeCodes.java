package id.anugerah.registration.credential;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.OptionalLong;

import javax.crypto.spec.SecretKeySpec;

/** Codes of an app that change every 30 seconds (RFC 6238, SHA-1, six digits). */
@Component
public final class OneTimeCodes {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 20;
    private static final String NAME = "Anugerah";
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** How many steps a phone's clock may be off. */
    private static final int STEPS_OFF = 1;

    private final TimeBasedOneTimePasswordGenerator generator =
            new TimeBasedOneTimePasswordGenerator();

    /** A fresh key, in hexadecimal. */
    String freshKey() {
        var bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /**
     * The step whose code this is, if it is one of now and later than all that were used.
     *
     * @param last the latest step of which a code was used
     */
    OptionalLong step(String key, String code, Instant now, long last) {
        var secret = new SecretKeySpec(HexFormat.of().parseHex(key), generator.getAlgorithm());
        var length = Duration.ofSeconds(generator.getTimeStep().toSeconds());
        long present = now.toEpochMilli() / length.toMillis();
        for (long step = present - STEPS_OFF; step <= present + STEPS_OFF; step++) {
            var at = Instant.ofEpochMilli(step * length.toMillis());
            if (step > last && code(secret, at).equals(code)) return OptionalLong.of(step);
        }
        return OptionalLong.empty();
    }

    private String code(SecretKeySpec secret, Instant at) {
        try {
            return generator.generateOneTimePasswordString(secret, at, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What an app needs to know.
     *
     * @param key to type in by hand, in base 32
     * @param uri to open on the same device
     * @param qr the same as a picture (SVG) to scan
     */
    public record Setup(String key, String uri, String qr) {}

    Setup setup(String key, String email) {
        var shown = base32(HexFormat.of().parseHex(key));
        var label = UriUtils.encode(NAME + ":" + email, StandardCharsets.UTF_8);
        var uri = "otpauth://totp/" + label + "?secret=" + shown + "&issuer=" + NAME;
        return new Setup(shown, uri, picture(uri));
    }

    private static String base32(byte[] bytes) {
        var text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte one : bytes) {
            held = held << 8 | one & 0xff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(BASE32.charAt(held >> bits & 31));
            }
            held &= (1 << bits) - 1;
        }
        if (bits > 0) text.append(BASE32.charAt(held << 5 - bits & 31));
        return text.toString();
    }

    private static String picture(String uri) {
        try {
            var matrix = new QRCodeWriter().encode(uri, BarcodeFormat.QR_CODE, 0, 0);
            int width = matrix.getWidth();
            var path = new StringBuilder();
            for (int y = 0; y < matrix.getHeight(); y++) {
                for (int x = 0; x < width; x++) {
                    if (matrix.get(x, y)) path.append("M%d %dh1v1h-1z".formatted(x, y));
                }
            }
            return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\"><path fill=\"#fff\" d=\"M0 0h%1$dv%1$dH0z\"/><path d=\"%2$s\"/></svg>"
                    .formatted(width, path);
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }
}
