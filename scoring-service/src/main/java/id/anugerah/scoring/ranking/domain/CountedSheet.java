package id.anugerah.scoring.ranking.domain;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One assessor's submitted sheet for one entry, as far as it counts.
 *
 * @param points by criterion code, whole numbers from 0 to 100
 */
public record CountedSheet(String entry, String assessor, Map<String, Integer> points) {
    /**
     * @throws IllegalArgumentException if points lie outside 0 to 100
     */
    public CountedSheet {
        points.forEach((criterion, value) -> {
            if (value < 0 || value > 100) {
                throw new IllegalArgumentException(
                        criterion + " has " + value + " points, not 0 to 100");
            }
        });
        points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
    }
}
