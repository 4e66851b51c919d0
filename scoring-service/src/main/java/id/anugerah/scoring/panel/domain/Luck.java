package id.anugerah.scoring.panel.domain;

import id.anugerah.contracts.canonical.Sha256;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * A number that looks random and is the same on every machine: it breaks ties among otherwise equal
 * choices.
 */
final class Luck {
    private final MessageDigest sha256 = Sha256.begin();
    private final String seed;

    Luck(String seed) {
        this.seed = seed;
    }

    /** The first eight bytes of the SHA-256 of {@code seed|key|key…}. */
    long of(String... keys) {
        var text = seed + "|" + String.join("|", keys);
        return ByteBuffer.wrap(sha256.digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
    }
}
