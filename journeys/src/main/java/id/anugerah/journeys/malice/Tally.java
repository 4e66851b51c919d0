package id.anugerah.journeys.malice;

import id.anugerah.journeys.malice.Judge.Fault;
import id.anugerah.journeys.malice.Judge.Finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what was sent and keeps what was found. */
final class Tally {
    private static final int EXAMPLES = 3;

    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger repeated = new AtomicInteger();
    private final Map<Integer, AtomicInteger> answers = new TreeMap<>();
    private final Map<Fault, Integer> found = new TreeMap<>();
    private final Map<String, List<String>> examples = new TreeMap<>();

    void repeated() {
        repeated.incrementAndGet();
    }

    /**
     * An answer came.
     *
     * @param request how to find the request again
     */
    synchronized void answered(int status, String group, String request, List<Finding> findings) {
        sent.incrementAndGet();
        answers.computeIfAbsent(status, _ -> new AtomicInteger()).incrementAndGet();
        for (var one : findings) {
            found.merge(one.fault(), 1, Integer::sum);
            var alike = examples.computeIfAbsent(one.fault() + " " + group, _ -> new ArrayList<>());
            if (alike.size() < EXAMPLES) alike.add(request + "\n      -> " + one.what());
        }
    }

    int sent() {
        return sent.get();
    }

    /** How many answers came with each status. */
    synchronized String answers() {
        return answers + ", repeated " + repeated;
    }

    synchronized int count(Fault fault) {
        return found.getOrDefault(fault, 0);
    }

    synchronized boolean isClean() {
        return found.isEmpty();
    }

    /** What was found, some of each kind. */
    synchronized List<String> findings() {
        List<String> lines = new ArrayList<>();
        examples.forEach((group, some) -> {
            lines.add(group);
            some.forEach(one -> lines.add("    " + one));
        });
        return lines;
    }

    /** The line that sums all up. */
    synchronized String line() {
        int others =
                found.values().stream().mapToInt(Integer::intValue).sum()
                        - count(Fault.SERVER_ERROR)
                        - count(Fault.LEAK)
                        - count(Fault.ACCEPTED);
        var line =
                "bad requests: %d sent, %d server errors, %d leaks, %d accepted wrongly"
                        .formatted(
                                sent(),
                                count(Fault.SERVER_ERROR),
                                count(Fault.LEAK),
                                count(Fault.ACCEPTED));
        return others == 0 ? line : line + ", " + others + " answered badly";
    }
}
