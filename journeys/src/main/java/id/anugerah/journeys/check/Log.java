package id.anugerah.journeys.check;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All that the services told of one edition, each aggregate's events by seq. */
final class Log {
    private static final Duration EARLIER = Duration.ofMinutes(1);

    private final Map<String, Map<Long, Told>> aggregates = new HashMap<>();
    private final List<String> accountsCreated = new ArrayList<>();
    private final List<String> differing = new ArrayList<>();
    private final List<String> disordered = new ArrayList<>();
    private int repeats;

    /** Reads the topics. */
    static Log read(Topics topics, String edition, Instant began) {
        var log = new Log();
        for (String topic : List.of("registration", "evidence", "scoring")) {
            topics.read(topic, began.minus(EARLIER), told -> log.take(told, edition));
        }
        return log;
    }

    void take(Told told, String edition) {
        if (told.type().equals("registration.account-created.v1")) {
            accountsCreated.add(told.aggregate());
        }
        if (!told.edition().equals(edition) || told.isResent()) return;
        var events = aggregates.computeIfAbsent(told.teller(), _ -> new LinkedHashMap<>());
        var known = events.get(told.seq());
        if (known != null) {
            repeats++;
            if (!known.id().equals(told.id()) || !Arrays.equals(known.data(), told.data())) {
                differing.add(told.id());
            }
            return;
        }
        boolean later = events.keySet().stream().allMatch(seq -> seq < told.seq());
        if (!later) disordered.add(told.id());
        events.put(told.seq(), told);
    }

    /** Events that were told twice, and not in the same words. */
    List<String> differing() {
        return differing;
    }

    /** Events that came after a later one of their aggregate. */
    List<String> disordered() {
        return disordered;
    }

    /** Aggregates of which an event is missing. */
    List<String> gaps() {
        return aggregates.entrySet().stream()
                .filter(one -> !isComplete(one.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static boolean isComplete(Map<Long, Told> events) {
        for (long seq = 1; seq <= events.size(); seq++) {
            if (!events.containsKey(seq)) return false;
        }
        return true;
    }

    /** How many records repeated an earlier one. */
    int repeats() {
        return repeats;
    }

    /** How many events there are. */
    int events() {
        return aggregates.values().stream().mapToInt(Map::size).sum();
    }

    /** Accounts that came into being since the season began, of whichever edition. */
    List<String> accountsCreated() {
        return accountsCreated.stream().distinct().toList();
    }

    /** The last event of each aggregate whose name, {@code service/id}, is wanted. */
    Stream<Told> last(Predicate<String> wanted) {
        return aggregates.entrySet().stream()
                .filter(one -> wanted.test(one.getKey()))
                .map(one ->
                        one.getValue().entrySet().stream()
                                .max(Map.Entry.comparingByKey())
                                .orElseThrow()
                                .getValue());
    }
}
