package id.anugerah.notification.post;

import id.anugerah.contracts.registration.EntryEvent.Entry;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What one entry's letters need, as far as it was told.
 *
 * @param entry null until registration told of it
 * @param pending what happened before the entry's people were known
 * @param results the version of the last result of each stage, by the stage's code
 */
record Post(@Nullable Entry entry, List<Occasion> pending, Map<String, Integer> results) {
    static final Post EMPTY = new Post(null, List.of(), Map.of());

    Post {
        // documents of earlier versions do not have it
        results = Map.copyOf(Objects.requireNonNullElse(results, Map.of()));
    }

    Post of(Entry told) {
        return new Post(told, List.of(), results);
    }

    Post waiting(Occasion occasion) {
        var all = new ArrayList<>(pending);
        all.add(occasion);
        return new Post(null, List.copyOf(all), results);
    }

    /** The version of the stage's result that one of this version takes the place of, or null. */
    @Nullable Integer replaced(String stage, int version) {
        var last = results.get(stage);
        return last != null && last < version ? last : null;
    }

    Post deciding(String stage, int version) {
        var all = new HashMap<>(results);
        all.merge(stage, version, Math::max);
        return new Post(entry, pending, all);
    }
}
