package id.anugerah.scoring.panel.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The search for a chain of hand-overs: one assessor gives an entry to a second, who gives another
 * entry to a third, and so on. Only the first and the last assessor's load changes. The search is
 * breadth first, so a chain is as short as can be, and it is complete: where it finds none there is
 * none.
 */
final class Handovers {
    private final Board board;
    private final int[] entryTo;
    private final int[] giver;
    private final boolean[] reached;

    /** One entry handed from one assessor to another. */
    record Handover(int entry, int from, int to) {}

    private Handovers(Board board) {
        this.board = board;
        entryTo = new int[board.assessors.size()];
        giver = new int[board.assessors.size()];
        reached = new boolean[board.assessors.size()];
        Arrays.fill(giver, -1);
    }

    /**
     * All assessors that can be reached from the start, nearest first; {@code expand} says from
     * which the search goes on.
     */
    static Reach from(Board board, List<Integer> start, IntPredicate expand) {
        var search = new Handovers(board);
        var queue = new ArrayDeque<Integer>(start);
        var order = new ArrayList<Integer>();
        start.forEach(assessor -> search.reached[assessor] = true);
        while (!queue.isEmpty()) {
            int assessor = queue.remove();
            order.add(assessor);
            if (expand.test(assessor)) search.expand(assessor, queue);
        }
        return new Reach(search, order);
    }

    private void expand(int from, ArrayDeque<Integer> queue) {
        for (int e = 0; e < board.entries.size(); e++) {
            if (!board.isMovable(e, from)) continue;
            for (int to = 0; to < reached.length; to++) {
                if (reached[to] || !board.canJoin(e, to)) continue;
                reached[to] = true;
                giver[to] = from;
                entryTo[to] = e;
                queue.add(to);
            }
        }
    }

    /** The assessors reached, and the chain to each. */
    record Reach(Handovers search, List<Integer> assessors) {
        /** The hand-overs from the start to this assessor, the first one first. */
        List<Handover> chainTo(int assessor) {
            var chain = new ArrayList<Handover>();
            for (int to = assessor; search.giver[to] >= 0; to = search.giver[to]) {
                chain.add(new Handover(search.entryTo[to], search.giver[to], to));
            }
            Collections.reverse(chain);
            return chain;
        }
    }

    static void apply(Board board, List<Handover> chain) {
        // from the end, so that nobody ever holds more than at the start or the end
        for (var handover : chain.reversed()) {
            board.hand(handover.entry(), handover.from(), handover.to());
        }
    }

    static void undo(Board board, List<Handover> chain) {
        for (var handover : chain) {
            board.hand(handover.entry(), handover.to(), handover.from());
        }
    }
}
