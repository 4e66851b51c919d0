package id.anugerah.scoring.panel.domain;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Fills as many places as can be filled. Each round gives every panel one more assessor, so that a
 * shortage is spread over all entries instead of emptying a few panels.
 */
final class Filler {
    private static final int NOBODY = -1;

    private final Board board;

    Filler(Board board) {
        this.board = board;
    }

    void fill() {
        var stuck = new boolean[board.entries.size()];
        for (int round = 1; round <= board.perEntry; round++) {
            for (int entry : board.drawnOrder()) {
                if (board.panelSize(entry) < round && !stuck[entry]) stuck[entry] = !fillOne(entry);
            }
        }
    }

    private boolean fillOne(int entry) {
        int assessor = leastLoaded(entry);
        if (assessor == NOBODY) return fillByHandovers(entry);
        board.put(entry, assessor);
        return true;
    }

    private int leastLoaded(int entry) {
        int best = NOBODY;
        for (int a = 0; a < board.assessors.size(); a++) {
            if (!board.canJoin(entry, a) || !board.hasRoom(a)) continue;
            if (best == NOBODY || isBetter(entry, a, best)) best = a;
        }
        return best;
    }

    private boolean isBetter(int entry, int assessor, int than) {
        return board.load(assessor) != board.load(than)
                ? board.load(assessor) < board.load(than)
                : board.luck(entry, assessor) < board.luck(entry, than);
    }

    /**
     * Makes room at somebody who could join; where this fails once it fails for good, as in any
     * matching.
     */
    private boolean fillByHandovers(int entry) {
        List<Integer> couldJoin =
                IntStream.range(0, board.assessors.size())
                        .filter(a -> board.canJoin(entry, a))
                        .boxed()
                        .toList();
        var reach = Handovers.from(board, couldJoin, a -> !board.hasRoom(a));
        for (int last : reach.assessors()) {
            if (!board.hasRoom(last)) continue;
            var chain = reach.chainTo(last);
            Handovers.apply(board, chain);
            board.put(entry, chain.isEmpty() ? last : chain.getFirst().from());
            return true;
        }
        return false;
    }
}
