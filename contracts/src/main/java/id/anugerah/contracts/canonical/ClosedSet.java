package id.anugerah.contracts.canonical;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a set of aggregates, each at its last event, is known by when the window over them closes.
 * Who tells of the close and who has followed the aggregates hold the same set if theirs are equal;
 * an aggregate that is missing or an event that has not arrived yet makes another one.
 *
 * @param count how many aggregates
 * @param digest SHA-256 over the lines {@code <id> <seq>\n} in UTF-8, sorted by the ids' UTF-16
 *     code units; 64 lower-case hexadecimal digits
 */
public record ClosedSet(int count, String digest) {
    /**
     * The set of these aggregates.
     *
     * @param seqs by the aggregate's id, the seq of its last event
     */
    public static ClosedSet of(Map<String, Long> seqs) {
        var lines =
                new TreeMap<>(seqs)
                        .entrySet().stream()
                                .map(last -> last.getKey() + " " + last.getValue() + "\n")
                                .collect(Collectors.joining());
        return new ClosedSet(seqs.size(), Sha256.hex(lines));
    }
}
