package id.anugerah.scoring.panel.domain;

import id.anugerah.scoring.panel.domain.Links.Edge;

/**
 * Links the panels of each category. Exchanges that leave every load as it is come first; only if
 * they do not suffice are loads shifted, and only if the category becomes as connected as conflicts
 * allow.
 */
final class Linker {
    /**
     * Bounds the tries of one step where a category cannot be linked; far more than linking ever
     * took.
     */
    private static final int PATIENCE = 1_000;

    private final Board board;

    Linker(Board board) {
        this.board = board;
    }

    void link() {
        for (int category = 0; category < board.categories.size(); category++) {
            link(category);
        }
    }

    void link(int category) {
        int fewest = Links.fewest(board, category);
        var links = Links.of(board, category);
        while (links.count() > fewest && (swapInside(links) || swapOutside(links, category))) {
            links = Links.of(board, category);
        }
        var balanced = board.snapshot();
        while (links.count() > fewest && (shift(links) || shiftFromFull(links, category))) {
            links = Links.of(board, category);
        }
        if (links.count() > fewest) board.restore(balanced);
    }

    /**
     * Exchanges an assignment that closes a cycle with any of another component: neither falls
     * apart.
     */
    private boolean swapInside(Links links) {
        for (var loose : links.movableCycleEdges()) {
            for (var other : links.movableEdges()) {
                if (links.areEntriesApart(loose.entry(), other.entry()) && canSwap(loose, other)) {
                    board.swap(loose.entry(), loose.assessor(), other.entry(), other.assessor());
                    return true;
                }
            }
        }
        return false;
    }

    /** Brings in an assessor of another component in exchange for an entry of another category. */
    private boolean swapOutside(Links links, int category) {
        int tries = 0;
        for (var loose : links.looseEdges()) {
            for (int a = 0; a < board.assessors.size(); a++) {
                if (!bridges(links, loose, a)) continue;
                for (int e = 0; e < board.entries.size(); e++) {
                    var other = new Edge(e, a);
                    if (board.category(e) == category
                            || !board.isMovable(e, a)
                            || !canSwap(loose, other)) continue;
                    if (++tries > PATIENCE) return false;
                    int before = components(e);
                    board.swap(loose.entry(), loose.assessor(), e, a);
                    if (components(e) <= before) return true;
                    board.swap(loose.entry(), a, e, loose.assessor());
                }
            }
        }
        return false;
    }

    /** Gives an entry to the least loaded assessor of another component who has room. */
    private boolean shift(Links links) {
        Edge best = null;
        int to = -1;
        for (var edge : links.looseEdges()) {
            for (int a = 0; a < board.assessors.size(); a++) {
                if (!bridges(links, edge, a) || !board.hasRoom(a)) continue;
                if (best == null || gain(edge, a) > gain(best, to)) {
                    best = edge;
                    to = a;
                }
            }
        }
        if (best == null) return false;
        board.hand(best.entry(), best.assessor(), to);
        return true;
    }

    /** As {@link #shift} where they have no room: they first hand an entry to somebody who has. */
    private boolean shiftFromFull(Links links, int category) {
        int tries = 0;
        for (var loose : links.looseEdges()) {
            for (int a = 0; a < board.assessors.size(); a++) {
                if (!bridges(links, loose, a) || board.hasRoom(a)) continue;
                int before = links.count();
                board.hand(loose.entry(), loose.assessor(), a);
                for (int e = 0; e < board.entries.size(); e++) {
                    if (e == loose.entry() || !board.isMovable(e, a)) continue;
                    for (int next = 0; next < board.assessors.size(); next++) {
                        if (!board.canJoin(e, next) || !board.hasRoom(next)) continue;
                        if (++tries > PATIENCE) {
                            board.hand(loose.entry(), a, loose.assessor());
                            return false;
                        }
                        int elsewhere = components(e);
                        board.hand(e, a, next);
                        var linked = Links.of(board, category).count() < before;
                        if (linked && (board.category(e) == category || components(e) <= elsewhere))
                            return true;
                        board.hand(e, next, a);
                    }
                }
                board.hand(loose.entry(), a, loose.assessor());
            }
        }
        return false;
    }

    private boolean bridges(Links links, Edge loose, int assessor) {
        return links.isInside(assessor)
                && links.areApart(loose.entry(), assessor)
                && board.canJoin(loose.entry(), assessor);
    }

    private int gain(Edge loose, int to) {
        return board.load(loose.assessor()) - board.load(to);
    }

    private boolean canSwap(Edge first, Edge second) {
        return board.canJoin(first.entry(), second.assessor())
                && board.canJoin(second.entry(), first.assessor());
    }

    private int components(int entry) {
        return Links.of(board, board.category(entry)).count();
    }
}
