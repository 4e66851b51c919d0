package id.anugerah.scoring.ranking.domain;

import java.util.List;
import java.util.Map;

/** What a category's decision says about itself beyond its ranks. */
public sealed interface Remark {
    /** There are fewer entries than places: in a cut all advance, in an award places stay empty. */
    record FewerThanPlaces(int entries, int places) implements Remark {}

    /**
     * Entries at the line are equal in everything the rules look at, so all of them are in.
     *
     * @param entries those who share the last rank inside
     * @param taken how many are in, more than the places
     */
    record TieAtLine(List<String> entries, int places, int taken) implements Remark {}

    /**
     * Entries that only the lot told apart.
     *
     * @param entries those whose order only the lot decided, in the order drawn
     */
    record LotDrawn(List<String> entries) implements Remark {}

    /** An entry below the quorum that is ranked last. */
    record TreatedAsLast(String entry, String reason) implements Remark {}

    /** The remark as plain values with its {@code kind}. */
    default Map<String, Object> plain() {
        return switch (this) {
            case FewerThanPlaces(var entries, var places) ->
                    Map.of("kind", "fewer-than-places", "entries", entries, "places", places);
            case TieAtLine(var entries, var places, var taken) ->
                    Map.of(
                            "kind",
                            "tie-at-line",
                            "entries",
                            entries,
                            "places",
                            places,
                            "taken",
                            taken);
            case LotDrawn(var entries) -> Map.of("kind", "lot-drawn", "entries", entries);
            case TreatedAsLast(var entry, var reason) ->
                    Map.of("kind", "treated-as-last", "entry", entry, "reason", reason);
        };
    }
}
