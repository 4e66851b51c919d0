package id.anugerah.scoring.page;

import id.anugerah.contracts.LocalText;
import id.anugerah.contracts.edition.Rules;
import id.anugerah.contracts.edition.Rules.Category;
import id.anugerah.contracts.edition.Rules.Criterion;
import id.anugerah.contracts.edition.Rules.Entrants;
import id.anugerah.contracts.edition.Rules.Instrument;
import id.anugerah.contracts.edition.Rules.OutcomeKind;
import id.anugerah.contracts.edition.Rules.Rubric;
import id.anugerah.contracts.edition.Rules.StageKind;
import id.anugerah.contracts.edition.Rules.StageRules;
import id.anugerah.contracts.edition.Schedule;
import id.anugerah.contracts.edition.Schedule.Window;
import id.anugerah.contracts.registration.EditionEvent.Edition;
import id.anugerah.contracts.registration.EntryEvent;
import id.anugerah.contracts.registration.EntryEvent.Entry;
import id.anugerah.contracts.scoring.DecisionEvent.Status;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.language.Tongue;
import id.anugerah.kit.programme.Road;
import id.anugerah.scoring.decision.domain.Computed;
import id.anugerah.scoring.decision.domain.Decision;
import id.anugerah.scoring.decision.domain.Hand;
import id.anugerah.scoring.decision.domain.Result;
import id.anugerah.scoring.decision.domain.Result.Row;
import id.anugerah.scoring.decision.domain.Result.Score;
import id.anugerah.scoring.entrant.domain.Entrant;
import id.anugerah.scoring.result.Announcement;
import id.anugerah.scoring.result.Vocabulary;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Published results of a made-up season, told row by row. */
public final class Told {
    static final String SITE = "https://anugerah.example";
    static final String DIGEST = "0123456789abcdef".repeat(4);
    static final Instant PUBLISHED = Instant.parse("2025-10-24T09:00:00Z");

    private static final Instant START = Instant.parse("2025-06-30T17:00:00Z");

    private final OutcomeKind outcome;
    private final Entrants kind;
    private final Map<String, List<Row>> rows = new LinkedHashMap<>();
    private final Map<String, Entrant> known = new LinkedHashMap<>();
    private final List<Decision> decisions = new ArrayList<>();
    private boolean demo;

    private Told(OutcomeKind outcome, Entrants kind, List<String> categories) {
        this.outcome = outcome;
        this.kind = kind;
        categories.forEach(one -> rows.put(one, new ArrayList<>()));
        decide(1);
    }

    /** The last stage, in which desk counts for 40 and the presentation for 60. */
    public static Told of(OutcomeKind outcome, String... categories) {
        return new Told(outcome, Entrants.GOVERNMENT, List.of(categories));
    }

    static Told groups(String... categories) {
        return new Told(OutcomeKind.PASS, Entrants.GROUP, List.of(categories));
    }

    public Told demo() {
        demo = true;
        return this;
    }

    /** The same, of which nobody knows any more when it was published. */
    Told undated() {
        decisions.clear();
        return decide(1, null);
    }

    /** A later version of the decision, published an hour after the one before. */
    Told decide(int version) {
        var hand =
                new Hand(
                        "ac-1",
                        "pe-1",
                        Set.of(),
                        new Act(
                                "ac-1",
                                null,
                                "ed-1",
                                PUBLISHED.plusSeconds(3600L * (version - 1)),
                                1));
        return decide(version, hand);
    }

    private Told decide(int version, @Nullable Hand publisher) {
        var computed = new Computed("weighted-mean.v1", "f".repeat(64), DIGEST, "{}", 0, List.of());
        decisions.add(
                new Decision(
                        "ed-1",
                        "presentation",
                        version,
                        Status.PUBLISHED,
                        computed,
                        null,
                        null,
                        publisher,
                        publisher,
                        publisher,
                        null,
                        true));
        return this;
    }

    /** An entry with a rank, its total and what becomes of it. */
    public Told row(
            String category,
            String title,
            @Nullable Integer rank,
            @Nullable String total,
            String standing,
            String... brokenBy) {
        var list = rows.get(category);
        var id = "en-" + category + "-" + String.format("%03d", list.size());
        var scores = new TreeMap<String, Score>();
        var criteria = new TreeMap<String, Score>();
        if (total != null) {
            scores.put("desk", new Score(total, total));
            scores.put("presentation", new Score(total, total));
            criteria.put("vision", new Score(total, total));
            criteria.put("reach", new Score("50", "50.00"));
        }
        list.add(
                new Row(
                        id,
                        rank,
                        total == null ? null : new Score(total, total),
                        scores,
                        criteria,
                        total == null ? 0 : 5,
                        List.of(),
                        List.of(brokenBy),
                        standing));
        var entry =
                new Entry(
                        id,
                        "ed-1",
                        EntryEvent.Status.VERIFIED,
                        "32.%02d".formatted(list.size()),
                        title,
                        category,
                        "32",
                        "WIB",
                        "ac-9",
                        null);
        known.put(id, new Entrant(id, "ed-1", entry, null, null, null, null, null));
        return this;
    }

    public Result result() {
        return new Result(
                "presentation",
                outcome.name(),
                rows.entrySet().stream()
                        .map(one -> new Result.Category(one.getKey(), List.copyOf(one.getValue())))
                        .toList());
    }

    public Map<String, Entrant> entrants() {
        return known;
    }

    public Announcement announcement() {
        var edition = new Edition("ed-1", rules(), schedule(), demo, 0);
        return new Announcement(
                edition,
                edition.rules().stages().getLast(),
                decisions.getLast(),
                List.copyOf(decisions));
    }

    ResultPage page(Tongue tongue) {
        var announcement = announcement();
        var road =
                Road.of(
                        announcement.edition(),
                        PUBLISHED.minusSeconds(60),
                        "stage:desk",
                        Tongue.WIB,
                        tongue,
                        Vocabulary.of(tongue));
        var links = new Links(SITE, "ed-1", "presentation", tongue);
        return new Composer(announcement, result(), known, road, links).compose();
    }

    private Rules rules() {
        var desk = stage("desk", StageKind.DESK, text("Penilaian Dokumen", "Desk Assessment"));
        var last = stage("presentation", StageKind.PRESENTATION, text("Paparan", "Presentation"));
        return new Rules(
                "test",
                text("Anugerah Uji <2025>", "Test Award <2025>"),
                2025,
                kind,
                rows.keySet().stream()
                        .map(one -> new Category(one, text("Kategori " + one, "Category " + one)))
                        .toList(),
                new Instrument("i", text("x", "x"), 5, List.of(), "x", true, List.of(), List.of()),
                List.of(desk, last));
    }

    private StageRules stage(String code, StageKind of, LocalText name) {
        var criteria =
                List.of(
                        new Criterion("vision", text("Visi", "Vision"), new BigDecimal("72.5")),
                        new Criterion("reach", text("Jangkauan", "Reach"), new BigDecimal("27.5")));
        var isLast = code.equals("presentation");
        return new StageRules(
                code,
                of,
                name,
                new Rubric(name, true, criteria),
                5,
                3,
                80,
                isLast
                        ? Map.of("desk", new BigDecimal(40), "presentation", new BigDecimal(60))
                        : Map.of("desk", new BigDecimal(100)),
                List.of("criterion:vision", "stage:desk", "advance-all"),
                isLast ? outcome : OutcomeKind.CUT,
                outcome == OutcomeKind.AWARD || outcome == OutcomeKind.CUT || !isLast ? 3 : 0,
                outcome == OutcomeKind.PASS ? new BigDecimal("60") : null);
    }

    private static Schedule schedule() {
        return new Schedule(
                1,
                List.of(
                        window(Schedule.REGISTRATION, 0),
                        window(Schedule.SUBMISSION, 30),
                        window("stage:desk", 60),
                        new Window(
                                "stage:presentation",
                                PUBLISHED.minusSeconds(86_400),
                                PUBLISHED.plusSeconds(86_400))),
                null);
    }

    private static Window window(String code, int day) {
        var opens = START.plusSeconds(86_400L * day);
        return new Window(code, opens, opens.plusSeconds(86_400L * 20));
    }

    private static LocalText text(String id, String en) {
        return new LocalText(id, en);
    }
}
