package id.anugerah.scoring.panel.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Fill, level, link, level again without losing a link; then say what came of it. */
final class Planner {
    private Planner() {}

    static Panels plan(Board board, String seed) {
        new Filler(board).fill();
        var leveller = new Leveller(board);
        leveller.level(false);
        // panels of one have no overlap; linking them would only give a whole category to one
        // assessor
        if (board.perEntry > 1) {
            var linker = new Linker(board);
            linker.link();
            new Shaker(board, linker, seed).link();
            leveller.level(true);
        }
        return report(board);
    }

    private static Panels report(Board board) {
        var all = new ArrayList<Assignment>();
        var added = new ArrayList<Assignment>();
        var gaps = new ArrayList<Gap>();
        for (int e = 0; e < board.entries.size(); e++) {
            for (int a = 0; a < board.assessors.size(); a++) {
                if (!board.isOn(e, a)) continue;
                var assignment =
                        new Assignment(board.entries.get(e).id(), board.assessors.get(a).id());
                all.add(assignment);
                if (board.isMovable(e, a)) added.add(assignment);
            }
            int missing = board.perEntry - board.panelSize(e);
            if (missing > 0) gaps.add(new Gap(board.entries.get(e).id(), missing, why(board, e)));
        }
        var loads = new TreeMap<String, Integer>();
        for (int a = 0; a < board.assessors.size(); a++) {
            loads.put(board.assessors.get(a).id(), board.load(a));
        }
        return new Panels(
                List.copyOf(all),
                List.copyOf(added),
                List.copyOf(board.released),
                Collections.unmodifiableSortedMap(loads),
                List.copyOf(gaps),
                IntStream.range(0, board.categories.size())
                        .mapToObj(category -> Links.of(board, category).overlap())
                        .toList());
    }

    private static SortedMap<String, Obstacle> why(Board board, int entry) {
        var why = new TreeMap<String, Obstacle>();
        for (int a = 0; a < board.assessors.size(); a++) {
            why.put(board.assessors.get(a).id(), board.obstacle(entry, a));
        }
        return Collections.unmodifiableSortedMap(why);
    }
}
