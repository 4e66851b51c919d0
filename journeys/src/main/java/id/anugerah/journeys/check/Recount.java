package id.anugerah.journeys.check;

import id.anugerah.contracts.canonical.CanonicalJson;
import id.anugerah.contracts.canonical.Sha256;
import id.anugerah.contracts.edition.Rules;
import id.anugerah.contracts.edition.Rules.OutcomeKind;
import id.anugerah.contracts.edition.Rules.StageRules;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Counts a stage once more from nothing but the rules and the sheets, with arithmetic of its own,
 * and writes the result down as its canonical form says.
 */
final class Recount {
    private static final String LOT = "lot";

    private final Rules rules;
    private final StageRules stage;
    private final SortedMap<String, String> categories;
    private final Map<String, SortedMap<String, SortedMap<String, Map<String, Integer>>>> marks;
    private final @Nullable String seed;
    private final List<StageRules> looked;
    private final List<String> ties;
    private final boolean lots;

    /**
     * @param categories by entry that takes part in the stage
     * @param marks points by stage, entry, assessor and criterion
     * @param lotSeed null where none was published
     */
    Recount(
            Rules rules,
            StageRules stage,
            SortedMap<String, String> categories,
            Map<String, SortedMap<String, SortedMap<String, Map<String, Integer>>>> marks,
            @Nullable String lotSeed) {
        this.rules = rules;
        this.stage = stage;
        this.categories = categories;
        this.marks = marks;
        lots = stage.ties().getLast().equals(LOT);
        seed = lots ? lotSeed : null;
        ties = stage.ties().subList(0, stage.ties().size() - 1);
        looked = looked();
    }

    /**
     * One entry's line.
     *
     * @param rank 0 in a programme without a ranking
     */
    record Line(String entry, String category, int rank, String standing) {}

    /**
     * The result.
     *
     * @param plain as it is written in canonical JSON
     */
    record Result(List<Line> lines, Map<String, Object> plain) {
        byte[] bytes() {
            return CanonicalJson.bytes(plain);
        }
    }

    /**
     * An entry's figures.
     *
     * @param keys what is compared: the total, then what each tie rule looks at
     * @param ticket of the lot, empty where none is drawn
     */
    private record Figures(
            String entry,
            List<Ratio> keys,
            SortedMap<String, Ratio> stages,
            SortedMap<String, Ratio> criteria,
            int sheets,
            String ticket) {
        Ratio total() {
            return keys.getFirst();
        }

        /** The first key in which they differ; one more for the lot; -1 for equals. */
        int difference(Figures other) {
            for (int i = 0; i < keys.size(); i++) {
                if (!keys.get(i).equals(other.keys.get(i))) return i;
            }
            return ticket.equals(other.ticket) ? -1 : keys.size();
        }

        int order(Figures other) {
            int at = difference(other);
            if (at < 0) return 0;
            return at < keys.size()
                    ? other.keys.get(at).compareTo(keys.get(at))
                    : ticket.compareTo(other.ticket);
        }
    }

    Result result() {
        var lines = new ArrayList<Line>();
        var written = new ArrayList<Object>();
        for (var category : rules.categories()) written.add(category(category.code(), lines));
        var plain = new TreeMap<String, Object>();
        plain.put("method", "weighted-mean.v1");
        plain.put("stage", stage.code());
        plain.put("outcome", word(stage.outcome()));
        if (stage.places() > 0) plain.put("places", stage.places());
        if (stage.outcome() == OutcomeKind.PASS) {
            plain.put("minimumPoints", Ratio.of(minimum()).toString());
        }
        if (seed != null) plain.put("seed", seed);
        plain.put("marksDigest", marksDigest());
        plain.put("categories", written);
        return new Result(lines, plain);
    }

    private Map<String, Object> category(String code, List<Line> lines) {
        var sorted = new ArrayList<Figures>();
        categories.forEach((entry, category) -> {
            if (category.equals(code)) sorted.add(figures(entry));
        });
        // entries come by their ids and the sort keeps that order among equals
        sorted.sort(Figures::order);
        var ranks = ranks(sorted);
        var rows = new ArrayList<Object>();
        for (int i : inTheOrderShown(sorted)) {
            String standing = standing(ranks.get(i), sorted.get(i));
            int shown = rules.ranks() ? ranks.get(i) : 0;
            lines.add(new Line(sorted.get(i).entry(), code, shown, standing));
            rows.add(row(sorted, i, shown, standing));
        }
        return Map.of("category", code, "rows", rows, "remarks", remarks(sorted, ranks));
    }

    /** By rank, or by entry where nobody has one. */
    private List<Integer> inTheOrderShown(List<Figures> sorted) {
        var all = IntStream.range(0, sorted.size()).boxed();
        if (rules.ranks()) return all.toList();
        return all.sorted(Comparator.comparing((Integer i) -> sorted.get(i).entry())).toList();
    }

    private List<StageRules> looked() {
        var codes = new TreeSet<String>();
        codes.add(stage.code());
        stage.blend()
                .forEach((code, weight) -> {
                    if (weight.signum() > 0) codes.add(code);
                });
        for (String rule : stage.ties()) {
            if (rule.startsWith("stage:")) codes.add(rule.substring(6));
        }
        return rules.stages().stream().filter(each -> codes.contains(each.code())).toList();
    }

    private Figures figures(String entry) {
        var stages = new TreeMap<String, Ratio>();
        for (StageRules each : looked) stages.put(each.code(), score(entry, each));
        var criteria = means(entry, stage);
        var keys = new ArrayList<Ratio>();
        keys.add(weighted(stage.blend(), stages));
        for (String rule : ties) {
            String code = rule.substring(rule.indexOf(':') + 1);
            var value = rule.startsWith("stage:") ? stages.get(code) : criteria.get(code);
            if (value == null) throw new IllegalStateException("Nothing to look at: " + rule);
            keys.add(value);
        }
        String ticket = seed == null ? "" : Sha256.hex(seed + "|" + entry);
        return new Figures(entry, keys, stages, criteria, sheets(entry, stage).size(), ticket);
    }

    private SortedMap<String, Map<String, Integer>> sheets(String entry, StageRules of) {
        var ofStage = marks.get(of.code());
        var found = ofStage == null ? null : ofStage.get(entry);
        return found == null ? Collections.emptySortedMap() : found;
    }

    private Ratio score(String entry, StageRules of) {
        var weights = new LinkedHashMap<String, BigDecimal>();
        of.rubric().criteria().forEach(each -> weights.put(each.code(), each.weight()));
        return weighted(weights, means(entry, of));
    }

    private SortedMap<String, Ratio> means(String entry, StageRules of) {
        var sheets = sheets(entry, of).values();
        if (sheets.size() < Math.max(1, of.quorum())) {
            throw new IllegalStateException(
                    entry + " has " + sheets.size() + " sheets in " + of.code());
        }
        var means = new TreeMap<String, Ratio>();
        for (var criterion : of.rubric().criteria()) {
            long sum = 0;
            for (var points : sheets) {
                Integer given = points.get(criterion.code());
                if (given == null) throw new IllegalStateException("A sheet lacks points");
                sum += given;
            }
            means.put(criterion.code(), Ratio.of(sum, sheets.size()));
        }
        return means;
    }

    private static Ratio weighted(Map<String, BigDecimal> weights, Map<String, Ratio> values) {
        var sum = Ratio.of(0, 1);
        var whole = Ratio.of(0, 1);
        for (var weight : weights.entrySet()) {
            var value = values.get(weight.getKey());
            if (weight.getValue().signum() == 0) continue;
            if (value == null) throw new IllegalStateException("No " + weight.getKey());
            var share = Ratio.of(weight.getValue());
            sum = sum.plus(share.times(value));
            whole = whole.plus(share);
        }
        return sum.by(whole);
    }

    private static List<Integer> ranks(List<Figures> sorted) {
        var ranks = new ArrayList<Integer>();
        for (int i = 0; i < sorted.size(); i++) {
            boolean equal = i > 0 && sorted.get(i).difference(sorted.get(i - 1)) < 0;
            ranks.add(equal ? ranks.get(i - 1) : i + 1);
        }
        return ranks;
    }

    private String standing(int rank, Figures figures) {
        return switch (stage.outcome()) {
            case ALL_ADVANCE -> "advanced";
            case CUT -> rank <= stage.places() ? "advanced" : "eliminated";
            case AWARD -> rank <= stage.places() ? "awarded" : "not-awarded";
            case PASS ->
                    figures.total().compareTo(Ratio.of(minimum())) >= 0 ? "passed" : "not-passed";
        };
    }

    private BigDecimal minimum() {
        var minimum = stage.minimumPoints();
        if (minimum == null) throw new IllegalStateException("No minimum in " + stage.code());
        return minimum;
    }

    private Map<String, Object> row(List<Figures> sorted, int at, int rank, String standing) {
        var figures = sorted.get(at);
        var tied =
                sorted.stream()
                        .filter(other -> !other.entry().equals(figures.entry()))
                        .filter(other -> other.total().equals(figures.total()))
                        .map(Figures::entry)
                        .sorted()
                        .toList();
        var row = new TreeMap<String, Object>();
        row.put("entry", figures.entry());
        if (rank > 0) row.put("rank", rank);
        row.put("total", written(figures.total()));
        row.put("stages", written(figures.stages()));
        row.put("criteria", written(figures.criteria()));
        row.put("sheets", figures.sheets());
        row.put("tiedWith", rank > 0 ? tied : List.of());
        row.put("tieBrokenBy", rank > 0 ? brokenBy(sorted, at) : List.of());
        row.put("standing", standing);
        return row;
    }

    /** The rules that set an entry apart from the nearest that is not its equal, on both sides. */
    private List<String> brokenBy(List<Figures> sorted, int at) {
        var rulesInOrder = new ArrayList<>(ties);
        rulesInOrder.add(LOT);
        var used = new TreeSet<Integer>();
        var self = sorted.get(at);
        IntStream.iterate(at - 1, i -> i >= 0, i -> i - 1)
                .map(i -> sorted.get(i).difference(self))
                .filter(rule -> rule >= 0)
                .limit(1)
                .forEach(used::add);
        IntStream.range(at + 1, sorted.size())
                .map(i -> sorted.get(i).difference(self))
                .filter(rule -> rule >= 0)
                .limit(1)
                .forEach(used::add);
        return used.stream().filter(key -> key > 0).map(key -> rulesInOrder.get(key - 1)).toList();
    }

    private List<Object> remarks(List<Figures> sorted, List<Integer> ranks) {
        var remarks = new ArrayList<Object>();
        for (var run : drawn(sorted)) {
            remarks.add(Map.of("kind", "lot-drawn", "entries", run));
        }
        boolean line = stage.outcome() == OutcomeKind.CUT || stage.outcome() == OutcomeKind.AWARD;
        if (!line) return remarks;
        int places = stage.places();
        if (sorted.size() < places) {
            remarks.add(
                    Map.of(
                            "kind",
                            "fewer-than-places",
                            "entries",
                            sorted.size(),
                            "places",
                            places));
            return remarks;
        }
        int taken = (int) ranks.stream().filter(rank -> rank <= places).count();
        if (taken > places) {
            int lastRank = ranks.get(taken - 1);
            var atLine = sorted.subList(lastRank - 1, taken).stream().map(Figures::entry).toList();
            remarks.add(
                    Map.of(
                            "kind", "tie-at-line",
                            "entries", atLine,
                            "places", places,
                            "taken", taken));
        }
        return remarks;
    }

    private List<List<String>> drawn(List<Figures> sorted) {
        var runs = new ArrayList<List<String>>();
        boolean running = false;
        for (int i = 1; i < sorted.size(); i++) {
            var before = sorted.get(i - 1);
            boolean byLot = before.difference(sorted.get(i)) == before.keys().size();
            if (byLot && !running) runs.add(new ArrayList<>(List.of(before.entry())));
            if (byLot) runs.getLast().add(sorted.get(i).entry());
            running = byLot;
        }
        return runs;
    }

    private String marksDigest() {
        var all = new TreeMap<String, Object>();
        for (StageRules each : looked) {
            var entries = new TreeMap<String, Object>();
            for (String entry : categories.keySet()) {
                var sheets = sheets(entry, each);
                if (!sheets.isEmpty()) entries.put(entry, sheets);
            }
            all.put(each.code(), entries);
        }
        return CanonicalJson.sha256(all);
    }

    private static Map<String, Object> written(Ratio value) {
        return Map.of("exact", value.toString(), "rounded", value.shown());
    }

    private static Map<String, Object> written(Map<String, Ratio> values) {
        var written = new TreeMap<String, Object>();
        values.forEach((code, value) -> written.put(code, written(value)));
        return written;
    }

    private static String word(OutcomeKind outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
