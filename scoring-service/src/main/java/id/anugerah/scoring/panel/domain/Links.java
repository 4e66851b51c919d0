package id.anugerah.scoring.panel.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** The components of one category's panels, and which assignments close a cycle in them. */
final class Links {
    /** One assignment by numbers. */
    record Edge(int entry, int assessor) {}

    private final Board board;
    private final int category;
    private final int[] parent;
    private final int[] degree;
    private final boolean[] filled;
    private final List<Edge> cycleEdges = new ArrayList<>();

    static Links of(Board board, int category) {
        var links = new Links(board, category);
        // fixed ones first: then what closes a cycle can be moved, where anything on that cycle can
        links.join(false);
        links.join(true);
        return links;
    }

    /**
     * Whether the category could be connected if everybody joined every panel that they may join.
     */
    static int fewest(Board board, int category) {
        var all = new Links(board, category);
        for (int e = 0; e < board.entries.size(); e++) {
            if (board.category(e) != category || board.panelSize(e) == 0) continue;
            for (int a = 0; a < board.assessors.size(); a++) {
                if (board.isOn(e, a) || board.canJoin(e, a)) all.join(e, a);
            }
        }
        return all.count();
    }

    private Links(Board board, int category) {
        this.board = board;
        this.category = category;
        parent = new int[board.entries.size() + board.assessors.size()];
        degree = new int[board.assessors.size()];
        filled = new boolean[board.entries.size()];
        for (int node = 0; node < parent.length; node++) {
            parent[node] = node;
        }
    }

    private void join(boolean movable) {
        for (int e = 0; e < board.entries.size(); e++) {
            if (board.category(e) != category) continue;
            for (int a = 0; a < degree.length; a++) {
                if (board.isOn(e, a) && board.isMovable(e, a) == movable) join(e, a);
            }
        }
    }

    private void join(int entry, int assessor) {
        degree[assessor]++;
        filled[entry] = true;
        int first = root(entry);
        int second = root(board.entries.size() + assessor);
        if (first == second) {
            cycleEdges.add(new Edge(entry, assessor));
        } else {
            parent[first] = second;
        }
    }

    private int root(int node) {
        int at = node;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** The number of components, entries without any assessor left out. */
    int count() {
        int[] roots = new int[parent.length];
        int count = 0;
        for (int e = 0; e < filled.length; e++) {
            if (filled[e] && roots[root(e)]++ == 0) count++;
        }
        return count;
    }

    boolean isInside(int assessor) {
        return degree[assessor] > 0;
    }

    boolean areApart(int entry, int assessor) {
        return root(entry) != root(board.entries.size() + assessor);
    }

    boolean areEntriesApart(int first, int second) {
        return root(first) != root(second);
    }

    /** Movable assignments, without any one of which its component stays whole. */
    List<Edge> movableCycleEdges() {
        return cycleEdges.stream()
                .filter(edge -> board.isMovable(edge.entry(), edge.assessor()))
                .toList();
    }

    /**
     * Movable assignments that can leave the component without breaking it, perhaps with their
     * assessor.
     */
    List<Edge> looseEdges() {
        var loose = new ArrayList<>(movableCycleEdges());
        for (var edge : movableEdges()) {
            if (degree[edge.assessor()] == 1) loose.add(edge);
        }
        return loose;
    }

    List<Edge> movableEdges() {
        var edges = new ArrayList<Edge>();
        for (int e = 0; e < board.entries.size(); e++) {
            if (board.category(e) != category) continue;
            for (int a = 0; a < degree.length; a++) {
                if (board.isMovable(e, a)) edges.add(new Edge(e, a));
            }
        }
        return edges;
    }

    Overlap overlap() {
        var entries = new TreeMap<Integer, List<String>>();
        var assessors = new TreeMap<Integer, List<String>>();
        for (int e = 0; e < filled.length; e++) {
            if (board.category(e) != category) continue;
            entries.computeIfAbsent(root(e), _ -> new ArrayList<>()).add(board.entries.get(e).id());
        }
        for (int a = 0; a < degree.length; a++) {
            if (!isInside(a)) continue;
            assessors
                    .computeIfAbsent(root(board.entries.size() + a), _ -> new ArrayList<>())
                    .add(board.assessors.get(a).id());
        }
        var components =
                entries.entrySet().stream()
                        .map(part ->
                                new Overlap.Component(
                                        List.copyOf(part.getValue()),
                                        List.copyOf(
                                                assessors.getOrDefault(part.getKey(), List.of()))))
                        .sorted(
                                Comparator.<Overlap.Component>comparingInt(
                                                part -> -part.entries().size())
                                        .thenComparing(part -> part.entries().getFirst()))
                        .toList();
        return new Overlap(board.categories.get(category), components);
    }
}
