package id.anugerah.scoring.panel.domain;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Places on a panel that nobody can take.
 *
 * @param missing how many assessors the panel lacks
 * @param why the obstacle of every assessor, by assessor
 */
public record Gap(String entry, int missing, SortedMap<String, Obstacle> why) {
    /** How many assessors each obstacle rules out. */
    public Map<Obstacle, Long> counts() {
        return why.values().stream()
                .collect(
                        Collectors.groupingBy(
                                obstacle -> obstacle, TreeMap::new, Collectors.counting()));
    }
}
