package id.anugerah.scoring.closing.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a set of aggregates at their last events is known by.
 *
 * @param digest SHA-256 in lower-case hex over the lines {@code <id> <seq>\n}, sorted by id
 */
public record ClosedSet(int count, String digest) {
    /** The set of these aggregates, each at its seq. */
    public static ClosedSet of(Map<String, Long> seqs) {
        var hash = sha256();
        new TreeMap<>(seqs)
                .forEach((id, seq) ->
                        hash.update((id + " " + seq + "\n").getBytes(StandardCharsets.UTF_8)));
        return new ClosedSet(seqs.size(), HexFormat.of().formatHex(hash.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
