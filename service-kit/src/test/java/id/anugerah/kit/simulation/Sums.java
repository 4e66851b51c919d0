package id.anugerah.kit.simulation;

import java.util.Map;
import java.util.TreeMap;

/** A copy with parts from several aggregates. */
record Sums(Map<String, Line> lines) {
    static final Line NONE = new Line(0, 0);

    record Line(long seq, long sum) {}

    Line line(String aggregate) {
        return lines.getOrDefault(aggregate, NONE);
    }

    Sums with(String aggregate, Line line) {
        var all = new TreeMap<>(lines);
        all.put(aggregate, line);
        return new Sums(all);
    }
}
