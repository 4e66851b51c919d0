package id.anugerah.evidence.submissions.domain;

import id.anugerah.contracts.canonical.ClosedSet;

import java.util.Map;

/**
 * The sealed dossiers of an edition.
 *
 * @param count how many
 * @param submitted how many of them were submitted
 * @param digest what the set is known by, after {@link ClosedSet}
 */
public record Sealed(int count, int submitted, String digest) {
    /** These dossiers, each at its last event. */
    public static Sealed of(Map<String, Long> seqs, int submitted) {
        var set = ClosedSet.of(seqs);
        return new Sealed(set.count(), submitted, set.digest());
    }
}
