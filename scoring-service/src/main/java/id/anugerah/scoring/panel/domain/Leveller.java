package id.anugerah.scoring.panel.domain;

import id.anugerah.scoring.panel.domain.Handovers.Handover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes loads even: as long as a chain of hand-overs leads from somebody to another with at least
 * two entries fewer.
 */
final class Leveller {
    private final Board board;

    Leveller(Board board) {
        this.board = board;
    }

    /**
     * @param keepLinks whether a hand-over that tears a category's panels apart is taken back
     */
    void level(boolean keepLinks) {
        var improved = true;
        while (improved) {
            improved = false;
            for (int assessor : byLoad()) {
                improved |= relieve(assessor, keepLinks);
            }
        }
    }

    private boolean relieve(int assessor, boolean keepLinks) {
        var reach = Handovers.from(board, List.of(assessor), _ -> true);
        var lighter =
                reach.assessors().stream()
                        .filter(other ->
                                board.load(other) <= board.load(assessor) - 2
                                        && board.hasRoom(other))
                        .sorted(Comparator.comparingInt(board::load))
                        .toList();
        for (int other : lighter) {
            if (hand(reach.chainTo(other), keepLinks)) return true;
        }
        return false;
    }

    private boolean hand(List<Handover> chain, boolean keepLinks) {
        if (!keepLinks) {
            Handovers.apply(board, chain);
            return true;
        }
        var before = components(chain);
        Handovers.apply(board, chain);
        var after = components(chain);
        for (int i = 0; i < before.size(); i++) {
            if (after.get(i) > before.get(i)) {
                Handovers.undo(board, chain);
                return false;
            }
        }
        return true;
    }

    private List<Integer> components(List<Handover> chain) {
        var counts = new ArrayList<Integer>();
        for (var handover : chain) {
            counts.add(Links.of(board, board.category(handover.entry())).count());
        }
        return counts;
    }

    private List<Integer> byLoad() {
        return IntStream.range(0, board.assessors.size())
                .boxed()
                .sorted(Comparator.comparingInt(a -> -board.load(a)))
                .toList();
    }
}
