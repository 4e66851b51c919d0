package id.anugerah.scoring.decision.domain;

import id.anugerah.scoring.ranking.domain.Preview.Line;
import id.anugerah.scoring.ranking.domain.StageResult;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the marks came to when a decision was proposed.
 *
 * @param method how the ranking was computed
 * @param inputs SHA-256 over the counted marks in canonical JSON
 * @param result SHA-256 over {@code canonical}
 * @param canonical the result as canonical JSON
 * @param entries how many entries are ranked
 * @param lines where the line runs in each category
 */
public record Computed(
        String method,
        String inputs,
        String result,
        String canonical,
        int entries,
        List<LineView> lines) {

    /** A line as the committee sees it, with the margin rounded. */
    public record LineView(
            String category,
            List<String> lastIn,
            List<String> firstOut,
            List<String> tieGroup,
            @Nullable String margin) {
        static LineView of(Line line) {
            var margin = line.margin();
            return new LineView(
                    line.category(),
                    line.lastIn(),
                    line.firstOut(),
                    line.tieGroup(),
                    margin == null ? null : margin.rounded());
        }
    }

    /** What is kept of a result and its lines. */
    public static Computed of(StageResult result, List<Line> lines) {
        return new Computed(
                StageResult.METHOD,
                result.marksDigest(),
                result.digest(),
                new String(result.bytes(), StandardCharsets.UTF_8),
                result.categories().stream().mapToInt(category -> category.rows().size()).sum(),
                lines.stream().map(LineView::of).toList());
    }
}
