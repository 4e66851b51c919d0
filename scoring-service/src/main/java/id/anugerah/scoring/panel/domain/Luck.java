package id.anugerah.scoring.panel.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A number that looks random and is the same on every machine: it breaks ties among otherwise equal
 * choices.
 */
final class Luck {
    private final MessageDigest sha256;
    private final String seed;

    Luck(String seed) {
        this.seed = seed;
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** The first eight bytes of the SHA-256 of {@code seed|key|key…}. */
    long of(String... keys) {
        var text = seed + "|" + String.join("|", keys);
        return ByteBuffer.wrap(sha256.digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
    }
}
