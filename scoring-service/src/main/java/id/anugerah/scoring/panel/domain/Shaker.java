package id.anugerah.scoring.panel.domain;

import id.anugerah.scoring.panel.domain.Links.Edge;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Links small categories that no single step links: shakes the plan by a few legal moves that the
 * seed draws, links again, and keeps the outcome only if the category is as connected as conflicts
 * allow and no other is worse. Large categories do not need it: their panels overlap by themselves.
 */
final class Shaker {
    private static final int SMALL = 30;
    private static final int SHAKES = 150;
    private static final int MOST_MOVES = 4;

    private final Board board;
    private final Linker linker;
    private final Luck luck;

    Shaker(Board board, Linker linker, String seed) {
        this.board = board;
        this.linker = linker;
        this.luck = new Luck(seed);
    }

    void link() {
        for (int category = 0; category < board.categories.size(); category++) {
            if (isSmall(category)) link(category);
        }
    }

    private boolean isSmall(int category) {
        return IntStream.range(0, board.entries.size())
                        .filter(entry -> board.category(entry) == category)
                        .count()
                <= SMALL;
    }

    private void link(int category) {
        int fewest = Links.fewest(board, category);
        for (int shake = 0; shake < SHAKES && Links.of(board, category).count() > fewest; shake++) {
            var before = board.snapshot();
            var components = components();
            for (int move = 0; move <= shake % MOST_MOVES; move++) {
                move(category, shake, move);
            }
            linker.link(category);
            if (Links.of(board, category).count() > fewest || isWorse(components)) {
                board.restore(before);
            }
        }
    }

    private void move(int category, int shake, int move) {
        var edges = Links.of(board, category).movableEdges();
        if (edges.isEmpty()) return;
        var edge = drawn(edges, shake, move, "edge");
        int to = Math.floorMod(luck.of("to", shake + "." + move), board.assessors.size());
        if (!board.canJoin(edge.entry(), to)) return;
        var exchangeable =
                IntStream.range(0, board.entries.size())
                        .filter(entry ->
                                board.isMovable(entry, to) && board.canJoin(entry, edge.assessor()))
                        .mapToObj(entry -> new Edge(entry, to))
                        .toList();
        if (board.hasRoom(to) && (shake % 2 == 0 || exchangeable.isEmpty())) {
            board.hand(edge.entry(), edge.assessor(), to);
        } else if (!exchangeable.isEmpty()) {
            var other = drawn(exchangeable, shake, move, "other");
            board.swap(edge.entry(), edge.assessor(), other.entry(), other.assessor());
        }
    }

    private Edge drawn(List<Edge> edges, int shake, int move, String purpose) {
        return edges.get(Math.floorMod(luck.of(purpose, shake + "." + move), edges.size()));
    }

    private int[] components() {
        return IntStream.range(0, board.categories.size())
                .map(category -> Links.of(board, category).count())
                .toArray();
    }

    private boolean isWorse(int[] before) {
        var now = components();
        return IntStream.range(0, now.length)
                .anyMatch(category -> now[category] > before[category]);
    }
}
