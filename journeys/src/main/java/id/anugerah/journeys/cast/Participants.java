package id.anugerah.journeys.cast;

import id.anugerah.contracts.region.Region;
import id.anugerah.contracts.region.Regions;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The local governments that take part in a season.
 *
 * @param regions in the order of the table of regions
 * @param everyone true where all 546 take part, because as many or more were asked for
 */
public record Participants(List<Region> regions, boolean everyone) {

    /**
     * Chooses participants by lot. For 148 they are 34 provinces, 76 regencies and 38 cities;
     * otherwise the categories share the places in proportion, provinces and cities
     * over-represented as in the season of 207. The same seed orders each category the same, so
     * that a category's smaller field is part of its larger one.
     *
     * @param count at least 1; from 546 on all take part
     */
    public static Participants choose(String seed, int count) {
        if (count < 1) throw new IllegalArgumentException("At least one participant, not " + count);
        List<Region> eligible = Regions.load().eligible();
        if (count >= eligible.size()) return new Participants(eligible, true);
        Map<String, Integer> places = Places.share(count, sizes(eligible));
        Set<Region> chosen = new HashSet<>();
        places.forEach((category, some) -> chosen.addAll(lot(seed, category, some, eligible)));
        return new Participants(eligible.stream().filter(chosen::contains).toList(), false);
    }

    private static List<Region> lot(
            String seed, String category, int places, List<Region> eligible) {
        Map<Long, Region> byNumber = new TreeMap<>();
        for (Region it : eligible) {
            if (it.category().equals(category)) byNumber.put(number(seed, it), it);
        }
        return byNumber.values().stream().limit(places).toList();
    }

    private static long number(String seed, Region region) {
        return Draws.of(seed, region.code(), "participant").next();
    }

    private static Map<String, Integer> sizes(List<Region> regions) {
        return regions.stream()
                .collect(Collectors.groupingBy(Region::category, Collectors.summingInt(_ -> 1)));
    }
}
