package id.anugerah.scoring.result;

import id.anugerah.contracts.LocalText;
import id.anugerah.contracts.edition.Rules.Criterion;
import id.anugerah.contracts.scoring.StandingEvent.Outcome;
import id.anugerah.kit.programme.Editions;
import id.anugerah.kit.web.CsvTable;
import id.anugerah.kit.web.Languages;
import id.anugerah.scoring.decision.domain.Decision;
import id.anugerah.scoring.decision.domain.Result.Category;
import id.anugerah.scoring.decision.domain.Result.Row;
import id.anugerah.scoring.entrant.domain.Entrant;
import id.anugerah.scoring.result.domain.Distribution;
import id.anugerah.scoring.result.domain.Distribution.Bin;
import id.anugerah.scoring.result.domain.Quartiles;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

@RestController
@RequestMapping("/api/results/{edition}")
@Tag(name = "results", description = "Published results, for everyone")
class ResultController {
    private static final CacheControl SHORT =
            CacheControl.maxAge(Duration.ofSeconds(15)).cachePublic();

    private final Announcements announcements;
    private final Editions editions;

    ResultController(Announcements announcements, Editions editions) {
        this.announcements = announcements;
        this.editions = editions;
    }

    /**
     * A published decision.
     *
     * @param digest SHA-256 of the canonical bytes
     * @param holds whether no later version replaced it
     */
    record Published(
            String stage,
            int version,
            String method,
            String inputs,
            String digest,
            @Nullable Instant at,
            boolean holds) {}

    /**
     * One entry in a ranking.
     *
     * @param code region code of the government, or the group's code
     * @param rank null in a programme without a ranking
     * @param place awarded, or null
     * @param total rounded, null where the entry was ranked last without a score
     */
    record RankView(
            String entry,
            @Nullable String code,
            @Nullable String title,
            @Nullable Integer rank,
            @Nullable Integer place,
            @Nullable String total,
            Outcome outcome) {
        static RankView of(Row row, @Nullable Entrant entrant) {
            var known = entrant == null ? null : entrant.registration();
            var total = row.total();
            return new RankView(
                    row.entry(),
                    known == null ? null : known.code(),
                    known == null ? null : known.title(),
                    row.rank(),
                    row.place(),
                    total == null ? null : total.rounded(),
                    row.outcome());
        }
    }

    record CategoryView(String category, List<RankView> ranking) {}

    record StageResultView(Published decision, List<CategoryView> categories) {}

    /**
     * How many scores of a category lie from one value to the next.
     *
     * @param from the lowest inside
     * @param to the first that is too high, except that 100 lies in the last one
     */
    record BinView(int from, int to, int count) {
        static BinView of(Bin bin) {
            return new BinView(bin.from(), bin.to(), bin.count());
        }
    }

    /**
     * How the scores on one criterion lie.
     *
     * @param weight in per cent
     * @param low a quarter of the scores is at most this
     * @param high a quarter of the scores is at least this
     */
    record CriterionSpread(
            String criterion,
            LocalText name,
            BigDecimal weight,
            String low,
            String median,
            String high) {
        static CriterionSpread of(Criterion criterion, Quartiles quartiles) {
            return new CriterionSpread(
                    criterion.code(),
                    criterion.name(),
                    criterion.weight(),
                    quartiles.low().toPlainString(),
                    quartiles.median().toPlainString(),
                    quartiles.high().toPlainString());
        }
    }

    /**
     * How the scores of a category lie.
     *
     * @param n how many entries have a score
     * @param median null where there is none
     * @param criteria empty where fewer than five entries have a score
     */
    record CategorySpread(
            String category,
            int n,
            List<BinView> bins,
            @Nullable String median,
            List<CriterionSpread> criteria) {
        static CategorySpread of(Category category, List<Criterion> criteria) {
            var totals = Announcement.totals(category.rows());
            var spread = Distribution.of(totals);
            var median = Quartiles.of(totals).map(found -> found.median().toPlainString());
            return new CategorySpread(
                    category.category(),
                    spread.scored(),
                    spread.bins().stream().map(BinView::of).toList(),
                    median.orElse(null),
                    Announcement.spread(category, criteria).entrySet().stream()
                            .map(one -> CriterionSpread.of(one.getKey(), one.getValue()))
                            .toList());
        }
    }

    @GetMapping
    @Operation(summary = "All published decisions of the edition")
    List<Published> list(@PathVariable String edition) {
        var all = announcements.in(editions.get(edition).id());
        return all.stream().map(one -> published(one, Announcement.holds(one, all))).toList();
    }

    @GetMapping("/{stage}")
    @Operation(summary = "The ranking that holds for the stage")
    StageResultView read(@PathVariable String edition, @PathVariable String stage) {
        var decision = announcements.get(edition, stage).decision();
        var result = Announcements.result(decision);
        var known = announcements.entrants(result.rows());
        var categories =
                result.categories().stream()
                        .map(category ->
                                new CategoryView(
                                        category.category(), ranking(category.rows(), known)))
                        .toList();
        return new StageResultView(published(decision, true), categories);
    }

    @GetMapping("/{stage}/canonical")
    @Operation(summary = "The result as canonical JSON: the bytes whose SHA-256 is published")
    ResponseEntity<byte[]> canonical(@PathVariable String edition, @PathVariable String stage) {
        var computed = announcements.get(edition, stage).decision().outcome();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .eTag("\"" + computed.result() + "\"")
                .body(computed.canonical().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/{stage}/distribution")
    @Operation(summary = "How the published scores lie, in each category")
    List<CategorySpread> distribution(@PathVariable String edition, @PathVariable String stage) {
        var announcement = announcements.get(edition, stage);
        var criteria = announcement.stage().rubric().criteria();
        return Announcements.result(announcement.decision()).categories().stream()
                .map(category -> CategorySpread.of(category, criteria))
                .toList();
    }

    @GetMapping(path = "/{stage}/table", produces = CsvTable.MEDIA_TYPE)
    @Operation(summary = "The ranking that holds for the stage as a table for spreadsheets")
    ResponseEntity<String> table(
            @PathVariable String edition,
            @PathVariable String stage,
            @RequestParam(required = false) @Nullable String lang,
            @Parameter(hidden = true) HttpServletRequest request) {
        var announcement = announcements.get(edition, stage);
        var result = Announcements.result(announcement.decision());
        var tongue = Languages.of(lang, request);
        var file =
                new ResultTable(announcement, tongue, Vocabulary.of(tongue))
                        .of(result.categories(), announcements.entrants(result.rows()))
                        .named(ResultTable.file(announcement));
        return ResponseEntity.ok()
                .headers(file.getHeaders())
                .cacheControl(SHORT)
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, tongue.code())
                .eTag(ResultTable.tag(announcement, tongue))
                .body(file.getBody());
    }

    private static List<RankView> ranking(List<Row> rows, Map<String, Entrant> known) {
        return rows.stream().map(row -> RankView.of(row, known.get(row.entry()))).toList();
    }

    private static Published published(Decision decision, boolean holds) {
        var computed = decision.outcome();
        return new Published(
                decision.stage(),
                decision.version(),
                computed.method(),
                computed.inputs(),
                computed.result(),
                Announcement.at(decision),
                holds);
    }
}
