package id.anugerah.journeys.client;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What writes have been answered with in {@code Seen}: the last seq of each aggregate. Later
 * requests send it back as {@code After}, until a service has answered one; then that service knows
 * it for good.
 */
public final class Marks {
    /** How many marks one request carries. */
    public static final int MOST = 10;

    // an instance beside the one that answered may hold a copy of an edition that is this old
    private static final long SETTLED_NANOS = 1_000_000_000L;

    private final Map<String, Mark> marks = new HashMap<>();
    private long order;

    /** One aggregate's mark as sent: {@code service/aggregate/seq}. */
    public record Sent(String aggregate, long seq, long order) {
        @Override
        public String toString() {
            return aggregate + "/" + seq;
        }
    }

    private record Mark(long seq, long order, long since, Set<String> knownTo) {}

    /** Notes the value of a {@code Seen} header. */
    public synchronized void note(String seen) {
        for (String mark : seen.split(",", -1)) {
            int slash = mark.lastIndexOf('/');
            if (slash < 0) continue;
            String aggregate = mark.substring(0, slash).strip();
            long seq = Long.parseLong(mark.substring(slash + 1).strip());
            Mark known = marks.get(aggregate);
            if (known != null && known.seq() >= seq) continue;
            marks.put(aggregate, new Mark(seq, ++order, System.nanoTime(), new HashSet<>()));
        }
    }

    /** What this service has not yet been seen to know, latest first. */
    public synchronized List<Sent> unknownTo(String service) {
        List<Sent> unknown = new ArrayList<>();
        marks.forEach((aggregate, mark) -> {
            if (!mark.knownTo().contains(service)) {
                unknown.add(new Sent(aggregate, mark.seq(), mark.order()));
            }
        });
        unknown.sort(Comparator.comparingLong(Sent::order).reversed());
        return unknown;
    }

    /** The service has answered a request that carried these. */
    public synchronized void known(String service, Collection<Sent> sent) {
        long now = System.nanoTime();
        for (Sent each : sent) {
            Mark mark = marks.get(each.aggregate());
            if (mark != null && mark.seq() == each.seq() && now - mark.since() > SETTLED_NANOS) {
                mark.knownTo().add(service);
            }
        }
    }
}
