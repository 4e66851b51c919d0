package id.anugerah.registration.participants;

import id.anugerah.contracts.edition.Rules.Entrants;
import id.anugerah.contracts.region.Region;
import id.anugerah.contracts.region.Regions;
import id.anugerah.contracts.registration.EditionEvent.Edition;
import id.anugerah.kit.programme.Editions;
import id.anugerah.kit.web.CsvTable;
import id.anugerah.kit.web.Page;
import id.anugerah.registration.overview.Participant;
import id.anugerah.registration.overview.Participants;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

@RestController
@RequestMapping("/api/participants/{edition}")
@Tag(name = "Participants")
class ParticipantController {
    private static final Map<String, Integer> NOBODY = Map.of();

    private final Participants participants;
    private final Editions editions;

    ParticipantController(Participants participants, Editions editions) {
        this.participants = participants;
        this.editions = editions;
    }

    /**
     * How many take part.
     *
     * @param categories participants by category; a category without any has none here
     * @param provinces participants by the two digits of their province; empty for groups
     * @param eligible how many could take part; empty for groups
     */
    record ParticipantCounts(
            int total,
            Map<String, Integer> categories,
            Map<String, Integer> provinces,
            EligibleCounts eligible) {}

    /** How many governments there are by category and by province. */
    record EligibleCounts(Map<String, Integer> categories, Map<String, Integer> provinces) {}

    @Operation(
            summary = "Who takes part, and how far they came",
            description = "reached is the last stage of which the standing was published.")
    @GetMapping
    Page<Participant> list(
            @PathVariable String edition,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String province,
            @RequestParam(required = false) @Nullable String q,
            @Parameter(schema = @Schema(allowableValues = {"title", "code", "reached"}))
                    @RequestParam(defaultValue = "title")
                    String sort,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var known = editions.get(edition);
        var by = ParticipantOrder.of(sort).sorting(known.rules());
        var found = participants.of(known, category, province, q);
        return Page.read(
                limit,
                cursor,
                (after, most) -> by.page(found, after, most),
                by::place,
                Function.identity());
    }

    @Operation(summary = "How many take part of how many that can")
    @GetMapping("/summary")
    ParticipantCounts summary(@PathVariable String edition) {
        var known = editions.get(edition);
        var all = participants.of(known);
        var isOfGovernments = isOfGovernments(known);
        return new ParticipantCounts(
                all.size(),
                counted(all, Participant::category),
                isOfGovernments ? counted(all, Participant::provinceCode) : NOBODY,
                isOfGovernments ? eligible() : new EligibleCounts(NOBODY, NOBODY));
    }

    private static boolean isOfGovernments(Edition edition) {
        return edition.rules().entrants() == Entrants.GOVERNMENT;
    }

    private static EligibleCounts eligible() {
        var all = Regions.load().eligible();
        return new EligibleCounts(
                counted(all, Region::category), counted(all, Region::provinceCode));
    }

    private static <T> Map<String, Integer> counted(List<T> all, Function<T, String> by) {
        return all.stream().collect(Collectors.toMap(by, _ -> 1, Integer::sum, TreeMap::new));
    }

    @Operation(summary = "The participants as a table")
    @GetMapping(path = "/table", produces = CsvTable.MEDIA_TYPE)
    ResponseEntity<String> table(@PathVariable String edition) {
        var known = editions.get(edition);
        var table =
                new CsvTable(
                        "code",
                        "title",
                        "category",
                        "province_code",
                        "stage",
                        "outcome",
                        "rank",
                        "place",
                        "total",
                        "entry");
        var by = ParticipantOrder.CODE.sorting(known.rules());
        by.page(participants.of(known), null, Integer.MAX_VALUE).forEach(one -> add(table, one));
        var trial = known.demo() ? "trial-" : "";
        return table.named(trial + "participants-" + known.rules().template() + ".csv");
    }

    private static void add(CsvTable table, Participant one) {
        var reached = one.reached();
        table.row(
                one.code(),
                one.title(),
                one.category(),
                one.provinceCode(),
                reached == null ? null : reached.stage(),
                reached == null ? null : reached.outcome(),
                reached == null ? null : reached.rank(),
                reached == null ? null : reached.place(),
                reached == null ? null : reached.total(),
                one.entry());
    }
}
