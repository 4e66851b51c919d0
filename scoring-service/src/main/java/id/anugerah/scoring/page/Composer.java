package id.anugerah.scoring.page;

import id.anugerah.contracts.edition.Rules.Criterion;
import id.anugerah.contracts.edition.Rules.OutcomeKind;
import id.anugerah.contracts.edition.Rules.StageRules;
import id.anugerah.kit.language.Tongue;
import id.anugerah.kit.language.Words;
import id.anugerah.kit.programme.Road;
import id.anugerah.scoring.decision.domain.Decision;
import id.anugerah.scoring.decision.domain.Result;
import id.anugerah.scoring.decision.domain.Result.Score;
import id.anugerah.scoring.entrant.domain.Entrant;
import id.anugerah.scoring.page.ResultPage.Fact;
import id.anugerah.scoring.page.ResultPage.Honour;
import id.anugerah.scoring.page.ResultPage.Honours;
import id.anugerah.scoring.page.ResultPage.Line;
import id.anugerah.scoring.page.ResultPage.Other;
import id.anugerah.scoring.page.ResultPage.Part;
import id.anugerah.scoring.page.ResultPage.Spread;
import id.anugerah.scoring.page.ResultPage.Stop;
import id.anugerah.scoring.page.ResultPage.Tone;
import id.anugerah.scoring.result.Announcement;
import id.anugerah.scoring.result.Listed;
import id.anugerah.scoring.result.Vocabulary;
import id.anugerah.scoring.result.domain.Distribution;
import id.anugerah.scoring.result.domain.Distribution.Bin;
import id.anugerah.scoring.result.domain.Quartiles;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Decides what the page of one result says. */
final class Composer {
    /** What stands where there is nothing to say. */
    private static final String UNKNOWN = "–";

    private final Announcement announcement;
    private final Result result;
    private final Map<String, Entrant> entrants;
    private final Road road;
    private final Links links;
    private final Tongue tongue;
    private final Words words;
    private final StageRules stage;
    private final String stageName;
    private final String programme;

    Composer(
            Announcement announcement,
            Result result,
            Map<String, Entrant> entrants,
            Road road,
            Links links) {
        this.announcement = announcement;
        this.result = result;
        this.entrants = entrants;
        this.road = road;
        this.links = links;
        this.tongue = links.tongue();
        this.words = Vocabulary.of(tongue);
        this.stage = announcement.stage();
        this.stageName = tongue.of(stage.name());
        this.programme = tongue.of(announcement.edition().rules().name());
    }

    ResultPage compose() {
        var heading = words.say("heading", Map.of("stage", stageName));
        var fact = fact();
        return new ResultPage(
                links,
                words.say("title", Map.of("heading", heading, "programme", programme)),
                description(fact),
                programme,
                heading,
                fact,
                announcement.edition().demo(),
                announcement.edition().rules().ranks(),
                announcement.entrants(),
                road.steps().stream().map(step -> new Stop(step, days(step))).toList(),
                road.next(),
                replaced(),
                facts(),
                result.categories().stream().map(this::part).toList(),
                others(),
                announcement.digest(),
                words.say(
                        "card.alt",
                        Map.of("heading", heading, "programme", programme, "fact", fact)),
                line());
    }

    private String days(Road.Step step) {
        // the closing instant is too late already, and midnight belongs to the day after
        var last = step.window().closes().minusMillis(1);
        return tongue.date(step.window().opens()) + " – " + tongue.date(last);
    }

    private String fact() {
        var rows = result.rows();
        var in = rows.stream().filter(Composer::isIn).count();
        var scored = Announcement.totals(rows).size();
        return words.say(
                factKey(rows.size(), scored),
                Map.of(
                        "in",
                        Long.toString(in),
                        "all",
                        Integer.toString(rows.size()),
                        "scored",
                        Integer.toString(scored),
                        "stage",
                        stageName,
                        "programme",
                        programme));
    }

    private String factKey(int all, int scored) {
        var key = "fact." + outcome();
        if (stage.outcome() != OutcomeKind.ALL_ADVANCE) return key;
        return scored < all ? key + ".partly" : number(key, all);
    }

    /** The key of what is said of so many: one alone has words of its own. */
    private static String number(String key, int count) {
        return count == 1 ? key + ".one" : key;
    }

    private String outcome() {
        return stage.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isIn(Result.Row row) {
        return switch (row.outcome()) {
            case ADVANCED, AWARDED, PASSED -> true;
            case ELIMINATED, NOT_AWARDED, NOT_PASSED -> false;
        };
    }

    /** Who won the first place of each category is what people want to know before they come. */
    private String description(String fact) {
        if (stage.outcome() != OutcomeKind.AWARD) return fact;
        var said = new StringBuilder(fact);
        for (var category : result.categories()) {
            var first =
                    Listed.of(category, entrants).stream()
                            .filter(one -> Integer.valueOf(1).equals(one.row().place()))
                            .toList();
            if (first.isEmpty()) continue;
            var titles = first.stream().map(Listed::title).collect(Collectors.joining(", "));
            var outcome = Announcement.outcome(first.getFirst().row(), words);
            said.append(' ')
                    .append(
                            words.say(
                                    "winners.of",
                                    Map.of(
                                            "outcome", outcome,
                                            "category", announcement.name(category, tongue),
                                            "titles", titles)));
        }
        return said.toString();
    }

    private String replaced() {
        var earlier = announcement.superseded();
        if (earlier.isEmpty()) return "";
        var versions =
                earlier.stream()
                        .map(one ->
                                words.say(
                                        "replaces.one",
                                        Map.of("version", version(one), "moment", moment(one))))
                        .collect(Collectors.joining("; "));
        return words.say(
                "replaces",
                Map.of("versions", versions, "version", version(announcement.decision())));
    }

    private static String version(Decision decision) {
        return Integer.toString(decision.version());
    }

    private String moment(Decision decision) {
        var at = Announcement.at(decision);
        return at == null ? UNKNOWN : tongue.moment(at, Tongue.WIB);
    }

    private List<Fact> facts() {
        var decision = announcement.decision();
        var facts = new ArrayList<Fact>();
        facts.add(fact("published", moment(decision)));
        facts.add(fact("version", version(decision)));
        facts.add(fact("rule", rule()));
        facts.add(new Fact(words.say("blend"), blend(), false));
        facts.add(new Fact(words.say("criteria"), criteria(), false));
        if (announcement.edition().rules().ranks()) {
            facts.add(new Fact(words.say("ties"), ties(), false));
        }
        facts.add(fact("method", method(decision)));
        facts.add(code("digest", announcement.digest()));
        facts.add(code("inputs", decision.outcome().inputs()));
        var seed = decision.lotSeed();
        if (seed != null) facts.add(code("seed", seed));
        return facts;
    }

    private Fact fact(String name, String value) {
        return new Fact(words.say(name), List.of(value), false);
    }

    private Fact code(String name, String value) {
        return new Fact(words.say(name), List.of(value), true);
    }

    private String method(Decision decision) {
        return words.say("method." + decision.outcome().method());
    }

    private String rule() {
        var points = stage.minimumPoints();
        return words.say(
                ruleKey(),
                Map.of(
                        "places",
                        Integer.toString(stage.places()),
                        "points",
                        points == null ? "" : plain(points)));
    }

    private String ruleKey() {
        var key = "rule." + outcome();
        return switch (stage.outcome()) {
            case CUT, AWARD -> number(key, stage.places());
            case ALL_ADVANCE, PASS -> key;
        };
    }

    private List<String> blend() {
        return announcement.edition().rules().stages().stream()
                .filter(one -> stage.blend().containsKey(one.code()))
                .map(one -> weight(tongue.of(one.name()), part(one.code())))
                .toList();
    }

    private BigDecimal part(String stageCode) {
        return Objects.requireNonNull(stage.blend().get(stageCode));
    }

    private List<String> criteria() {
        var said = new ArrayList<String>();
        for (var one : stage.rubric().criteria()) {
            said.add(weight(tongue.of(one.name()), one.weight()));
        }
        if (stage.rubric().illustrative()) said.add(words.say("illustrative"));
        return said;
    }

    private String weight(String name, BigDecimal weight) {
        return words.say("weight", Map.of("name", name, "weight", plain(weight)));
    }

    private String plain(BigDecimal number) {
        return tongue.decimal(number.stripTrailingZeros().toPlainString());
    }

    private List<String> ties() {
        return stage.ties().stream().map(this::tie).toList();
    }

    private String tie(String rule) {
        var name = named(rule);
        if (name == null) return words.say("ties." + rule);
        return words.say("ties." + rule.split(":", -1)[0], Map.of("name", name));
    }

    /** The stage or criterion by which a rule goes; null for one that needs none. */
    private @Nullable String named(String rule) {
        var parts = rule.split(":", 2);
        if (parts.length < 2) return null;
        if (parts[0].equals("criterion")) {
            return stage.rubric().criteria().stream()
                    .filter(one -> one.code().equals(parts[1]))
                    .findFirst()
                    .map(one -> tongue.of(one.name()))
                    .orElse(parts[1]);
        }
        var other = announcement.edition().rules().stage(parts[1]);
        return other == null ? parts[1] : tongue.of(other.name());
    }

    private Part part(Result.Category category) {
        var name = announcement.name(category, tongue);
        var listed = Listed.of(category, entrants);
        return new Part(
                category.category(),
                name,
                words.say(
                        number("count.ranked", listed.size()),
                        Map.of("count", Integer.toString(listed.size()))),
                honours(name, listed),
                listed.stream().map(one -> line(one, listed)).toList(),
                announcement.counting().stream().map(one -> tongue.of(one.name())).toList(),
                chart(category),
                spread(category));
    }

    private @Nullable Honours honours(String category, List<Listed> listed) {
        if (stage.outcome() == OutcomeKind.ALL_ADVANCE || listed.isEmpty()) return null;
        var list =
                listed.stream()
                        .filter(one -> isIn(one.row()))
                        .map(one ->
                                new Honour(
                                        Announcement.outcome(one.row(), words),
                                        one.title(),
                                        rounded(one.row().total())))
                        .toList();
        return new Honours(
                words.say("winners." + outcome(), Map.of("category", category)),
                stage.outcome() == OutcomeKind.AWARD ? Tone.HONOUR : Tone.GOOD,
                list);
    }

    private Line line(Listed one, List<Listed> all) {
        var row = one.row();
        var rank = row.rank();
        return new Line(
                rank == null ? "" : Integer.toString(rank),
                one.code(),
                one.title(),
                announcement.counting().stream()
                        .map(stage -> rounded(row.stages().get(stage.code())))
                        .toList(),
                row.total() == null ? words.say("unscored") : rounded(row.total()),
                Announcement.outcome(row, words),
                tone(row),
                note(row, all));
    }

    private static Tone tone(Result.Row row) {
        return switch (row.outcome()) {
            case AWARDED -> Tone.HONOUR;
            case ADVANCED, PASSED -> Tone.GOOD;
            case ELIMINATED, NOT_AWARDED, NOT_PASSED -> Tone.CALM;
        };
    }

    private String note(Result.Row row, List<Listed> all) {
        var rank = row.rank();
        if (row.total() == null) {
            return words.say(rank == null ? "unscored.note.unranked" : "unscored.note");
        }
        if (rank == null) return "";
        var sharing = all.stream().filter(one -> rank.equals(one.row().rank())).count();
        if (sharing > 1) return words.say("shared");
        if (row.tieBrokenBy().isEmpty()) return "";
        var rules = row.tieBrokenBy().stream().map(this::breaker).toList();
        return words.say("tie.broken", Map.of("rules", String.join(", ", rules)));
    }

    private String breaker(String rule) {
        var name = named(rule);
        return name == null ? words.say("tie." + rule) : name;
    }

    private @Nullable Chart chart(Result.Category category) {
        var totals = Announcement.totals(category.rows());
        var quartiles = Quartiles.of(totals).orElse(null);
        if (quartiles == null) return null;
        var distribution = Distribution.of(totals);
        var span = distribution.span();
        var median = decimal(quartiles.median());
        var about =
                words.say(
                        number("chart.about", totals.size()),
                        Map.of(
                                "count", Integer.toString(totals.size()),
                                "low", Integer.toString(span.getFirst().from()),
                                "high", Integer.toString(span.getLast().to()),
                                "median", median));
        var mark = words.say("chart.median", Map.of("median", median));
        return Chart.of(distribution, quartiles, about, mark, this::range);
    }

    private String range(Bin bin) {
        return words.say(
                bin.to() == 100 ? "bins.last" : "bins.span",
                Map.of("from", Integer.toString(bin.from()), "to", Integer.toString(bin.to())));
    }

    private List<Spread> spread(Result.Category category) {
        return Announcement.spread(category, stage.rubric().criteria()).entrySet().stream()
                .map(one -> spread(one.getKey(), one.getValue()))
                .toList();
    }

    private Spread spread(Criterion criterion, Quartiles quartiles) {
        return new Spread(
                tongue.of(criterion.name()),
                plain(criterion.weight()) + "%",
                decimal(quartiles.low()),
                decimal(quartiles.median()),
                decimal(quartiles.high()));
    }

    private String decimal(BigDecimal number) {
        return tongue.decimal(number.toPlainString());
    }

    private String rounded(@Nullable Score score) {
        return score == null ? UNKNOWN : tongue.decimal(score.rounded());
    }

    private List<Other> others() {
        return announcement.holding().stream().map(this::other).toList();
    }

    private Other other(Decision decision) {
        var code = decision.stage();
        var rules = announcement.edition().rules().stage(code);
        return new Other(
                links.other(code),
                rules == null ? code : tongue.of(rules.name()),
                code.equals(stage.code()));
    }

    private String line() {
        var decision = announcement.decision();
        return words.say(
                "line",
                Map.of(
                        "address", links.page(),
                        "version", version(decision),
                        "moment", moment(decision),
                        "digest", announcement.digest()));
    }
}
