package id.anugerah.scoring.ranking.domain;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One row of a result.
 *
 * @param rank from 1; entries that nothing tells apart share it and the next rank is left out: 1,
 *     2, 2, 4. Null in a programme without a ranking, where ties are not told either
 * @param total null for an entry that is treated as last
 * @param stageScores by code of each stage that the total or a tie rule looks at; empty where
 *     treated as last
 * @param criterionMeans of this stage, by criterion code; empty where treated as last
 * @param sheets how many sheets of this stage count
 * @param tiedWith the other entries of the category with the same total, sorted
 * @param tieBrokenBy the rules that set this entry apart from its nearest neighbours among them, as
 *     written in the edition's rules and in their order: the one above and the one below may need
 *     different rules. Empty where there is no tie or nothing breaks it
 */
public record RankedEntry(
        String entry,
        @Nullable Integer rank,
        @Nullable Score total,
        SortedMap<String, Score> stageScores,
        SortedMap<String, Score> criterionMeans,
        int sheets,
        List<String> tiedWith,
        List<String> tieBrokenBy,
        Standing standing) {

    RankedEntry withoutRank() {
        return new RankedEntry(
                entry,
                null,
                total,
                stageScores,
                criterionMeans,
                sheets,
                List.of(),
                List.of(),
                standing);
    }

    Map<String, Object> plain() {
        var members = new TreeMap<String, Object>();
        members.put("entry", entry);
        if (rank != null) members.put("rank", rank);
        if (total != null) members.put("total", total.plain());
        members.put("stages", plain(stageScores));
        members.put("criteria", plain(criterionMeans));
        members.put("sheets", sheets);
        members.put("tiedWith", tiedWith);
        members.put("tieBrokenBy", tieBrokenBy);
        members.put("standing", standing.code());
        return members;
    }

    private static Map<String, Object> plain(Map<String, Score> scores) {
        var members = new TreeMap<String, Object>();
        scores.forEach((code, score) -> members.put(code, score.plain()));
        return members;
    }
}
