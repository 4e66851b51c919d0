package id.anugerah.registration.template;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What was found wrong so far, and where in the file each field stands. */
final class Findings {
    /** So that a hostile file cannot fill the memory with complaints. */
    static final int MOST = 1_000;

    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

    private final Map<String, Spot> spots = new HashMap<>();
    private final Set<String> lost = new HashSet<>();
    private final Set<String> incomplete = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    /** Counted from 1. */
    private record Spot(int line, int column) {
        static final Spot NOWHERE = new Spot(0, 0);

        static Spot of(Optional<Mark> mark) {
            return mark.map(it -> new Spot(it.getLine() + 1, it.getColumn() + 1)).orElse(NOWHERE);
        }
    }

    void locate(String path, Node node) {
        spots.put(path, Spot.of(node.getStartMark()));
    }

    /** Something is wrong with what the field says. */
    void add(Reason reason, String path, Object... details) {
        add(reason, path, spot(path), details);
    }

    /** The field could not be read, so nothing that depends on it can be judged. */
    void unreadable(Reason reason, String path, Object... details) {
        lost.add(path);
        for (@Nullable String at = path; at != null; at = parent(at)) incomplete.add(at);
        add(reason, path, details);
    }

    /** The file could not be read from this mark on. */
    void unreadable(Reason reason, Optional<Mark> mark, Object... details) {
        lost.add("");
        add(reason, "", Spot.of(mark), details);
    }

    /** Whether the field, what holds it and everything under it could be read. */
    boolean readable(String path) {
        if (incomplete.contains(path)) return false;
        for (@Nullable String at = path; at != null; at = parent(at)) {
            if (lost.contains(at)) return false;
        }
        return true;
    }

    /** The problems in the order of the file. */
    List<Problem> problems() {
        return problems.stream().sorted(BY_PLACE).toList();
    }

    /**
     * Ends a check.
     *
     * @throws InvalidTemplate where anything was found
     */
    void refuse(String name) {
        if (!problems.isEmpty()) throw new InvalidTemplate(name, problems());
    }

    private void add(Reason reason, String path, Spot spot, Object... details) {
        if (problems.size() == MOST) return;
        var shown = Stream.of(details).map(it -> Printable.excerpt(it.toString())).toArray();
        problems.add(
                new Problem(
                        reason,
                        Printable.excerpt(path),
                        spot.line(),
                        spot.column(),
                        reason.text(shown)));
    }

    /** Where the field stands, or what holds it where the field itself is missing. */
    private Spot spot(String path) {
        for (@Nullable String at = path; at != null; at = parent(at)) {
            var spot = spots.get(at);
            if (spot != null) return spot;
        }
        return Spot.NOWHERE;
    }

    private static @Nullable String parent(String path) {
        if (path.isEmpty()) return null;
        return path.substring(
                0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }
}
