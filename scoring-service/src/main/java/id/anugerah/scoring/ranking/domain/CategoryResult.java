package id.anugerah.scoring.ranking.domain;

import java.util.List;
import java.util.Map;

/**
 * The result of one category.
 *
 * @param rows by rank; rows that share a rank, or have none, stand by entry id, which means nothing
 */
public record CategoryResult(String category, List<RankedEntry> rows, List<Remark> remarks) {
    Map<String, Object> plain() {
        return Map.of(
                "category", category,
                "rows", rows.stream().map(RankedEntry::plain).toList(),
                "remarks", remarks.stream().map(Remark::plain).toList());
    }
}
