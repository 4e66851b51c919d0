package id.anugerah.scoring.ranking.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A draw that anyone can repeat: each entry's ticket is the SHA-256 of {@code seed|entry} in UTF-8,
 * and the smallest ticket comes first. {@code printf '%s' 'seed|entry' | sha256sum} prints it.
 */
public final class Lot {
    static final String RULE = "lot";

    private Lot() {}

    /**
     * The ticket as 64 lower-case hexadecimal digits, whose text order is the order of the draw.
     */
    public static String ticket(String seed, String entry) {
        try {
            var bytes = (seed + "|" + entry).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
