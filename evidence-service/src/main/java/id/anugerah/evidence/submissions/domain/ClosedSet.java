package id.anugerah.evidence.submissions.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the sealed dossiers of an edition are known by.
 *
 * @param submitted how many of them were submitted
 * @param digest SHA-256 in lower-case hex over the lines {@code <dossier id> <seq>\n}, sorted by id
 */
public record ClosedSet(int count, int submitted, String digest) {
    /** The set of these dossiers, each at its last event. */
    public static ClosedSet of(Map<String, Long> seqs, int submitted) {
        var hash = sha256();
        new TreeMap<>(seqs)
                .forEach((id, seq) ->
                        hash.update((id + " " + seq + "\n").getBytes(StandardCharsets.UTF_8)));
        return new ClosedSet(seqs.size(), submitted, HexFormat.of().formatHex(hash.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
