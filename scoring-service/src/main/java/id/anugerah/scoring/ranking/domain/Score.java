package id.anugerah.scoring.ranking.domain;

import java.util.Map;

/**
 * A score as it is published.
 *
 * @param exact what decides
 * @param rounded what people read, see {@link Fraction#rounded}
 */
public record Score(Fraction exact, String rounded) {
    static Score of(Fraction exact, int scale) {
        return new Score(exact, exact.rounded(scale));
    }

    Map<String, Object> plain() {
        return Map.of("exact", exact.toString(), "rounded", rounded);
    }
}
