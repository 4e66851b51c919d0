package id.anugerah.scoring.ranking.domain;

import id.anugerah.contracts.canonical.CanonicalJson;
import id.anugerah.contracts.edition.Rules.OutcomeKind;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The result of a stage. Its bytes hold neither time nor any id but those of entries, so whoever
 * recomputes it gets the same bytes.
 *
 * @param places 0 where the outcome knows none
 * @param minimumPoints the total from which an entry passes; null where the outcome knows none
 * @param seed null where the tie order does not end in a lot
 * @param marksDigest SHA-256 of the canonical JSON of every counted mark: stage, entry, assessor,
 *     criterion, points
 * @param categories in the order of the edition's rules, those without entries too
 */
public record StageResult(
        String stage,
        OutcomeKind outcome,
        int places,
        @Nullable Fraction minimumPoints,
        @Nullable String seed,
        String marksDigest,
        List<CategoryResult> categories) {
    /** Names how this result is computed; changes whenever equal marks could give other bytes. */
    public static final String METHOD = "weighted-mean.v1";

    /** The result as canonical JSON. */
    public byte[] bytes() {
        return CanonicalJson.bytes(plain());
    }

    /** SHA-256 of {@link #bytes}, in lower-case hexadecimal digits. */
    public String digest() {
        return CanonicalJson.sha256(plain());
    }

    private Map<String, Object> plain() {
        var members = new TreeMap<String, Object>();
        members.put("method", METHOD);
        members.put("stage", stage);
        members.put("outcome", outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (places > 0) members.put("places", places);
        if (minimumPoints != null) members.put("minimumPoints", minimumPoints.toString());
        if (seed != null) members.put("seed", seed);
        members.put("marksDigest", marksDigest);
        members.put("categories", categories.stream().map(CategoryResult::plain).toList());
        return members;
    }
}
