package id.anugerah.scoring.result;

import id.anugerah.contracts.scoring.StandingEvent.Outcome;
import id.anugerah.kit.event.Json;
import id.anugerah.kit.programme.Editions;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.scoring.decision.Decisions;
import id.anugerah.scoring.decision.domain.Decision;
import id.anugerah.scoring.decision.domain.Result;
import id.anugerah.scoring.decision.domain.Result.Row;
import id.anugerah.scoring.entrant.Entrants;
import id.anugerah.scoring.entrant.domain.Entrant;
import id.anugerah.scoring.stage.domain.StageId;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

@RestController
@RequestMapping("/api/results/{edition}")
@Tag(name = "results", description = "Published results, for everyone")
class ResultController {
    private final Decisions decisions;
    private final Entrants entrants;
    private final Editions editions;

    ResultController(Decisions decisions, Entrants entrants, Editions editions) {
        this.editions = editions;
        this.decisions = decisions;
        this.entrants = entrants;
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

    @GetMapping
    @Operation(summary = "All published decisions of the edition")
    List<Published> list(@PathVariable String edition) {
        var all = decisions.published(editions.get(edition).id());
        return all.stream()
                .sorted(Comparator.comparing(ResultController::at).thenComparing(one -> one.id()))
                .map(one -> published(one, holds(one, all)))
                .toList();
    }

    @GetMapping("/{stage}")
    @Operation(summary = "The ranking that holds for the stage")
    StageResultView read(@PathVariable String edition, @PathVariable String stage) {
        var decision = holding(edition, stage);
        var result = Json.read(decision.outcome().canonical(), Result.class);
        var known = entrants.findAll(result.rows().stream().map(Row::entry).toList());
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
        var computed = holding(edition, stage).outcome();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .eTag("\"" + computed.result() + "\"")
                .body(computed.canonical().getBytes(StandardCharsets.UTF_8));
    }

    private Decision holding(String edition, String stage) {
        var id = new StageId(edition, stage);
        return decisions.holding(id).orElseThrow(() -> CommonRefusal.NOT_FOUND.because(id));
    }

    private static List<RankView> ranking(List<Row> rows, Map<String, Entrant> known) {
        return rows.stream().map(row -> RankView.of(row, known.get(row.entry()))).toList();
    }

    private static boolean holds(Decision one, List<Decision> all) {
        return all.stream()
                .noneMatch(other ->
                        other.stage().equals(one.stage()) && other.version() > one.version());
    }

    private static Published published(Decision decision, boolean holds) {
        var computed = decision.outcome();
        var hand = decision.published();
        return new Published(
                decision.stage(),
                decision.version(),
                computed.method(),
                computed.inputs(),
                computed.result(),
                hand == null ? null : hand.act().programmeTime(),
                holds);
    }

    private static Instant at(Decision decision) {
        var hand = decision.published();
        var at = hand == null ? null : hand.act().programmeTime();
        return at == null ? Instant.MAX : at;
    }
}
