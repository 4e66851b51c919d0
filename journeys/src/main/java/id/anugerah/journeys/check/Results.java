package id.anugerah.journeys.check;

import id.anugerah.contracts.canonical.Sha256;
import id.anugerah.contracts.edition.Rules.StageRules;
import id.anugerah.journeys.check.Recount.Line;
import id.anugerah.journeys.client.Session;
import id.anugerah.journeys.season.Played;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** I5: results appear when they are final, and are what the sheets in the topics come to. */
final class Results {
    private static final String I5 = "I5";

    private final Session visitor;
    private final Findings findings;

    Results(Session visitor, Findings findings) {
        this.visitor = visitor;
        this.findings = findings;
    }

    void check(Played played, Log log) {
        var marks = marks(log);
        var taking = first(log);
        for (var decision : played.decisions()) {
            findings.demand(
                    !decision.shownTooEarly(),
                    I5,
                    "the result of " + decision.stage() + " was public too early");
            var stage = played.rules().stage(decision.stage());
            if (stage == null) throw new IllegalStateException("No stage " + decision.stage());
            var counted =
                    new Recount(played.rules(), stage, taking, marks, decision.lotSeed()).result();
            compare(played, stage, decision, counted);
            taking = further(taking, counted);
        }
    }

    private void compare(
            Played played, StageRules stage, Played.Decision decision, Recount.Result counted) {
        byte[] bytes = visitor.send(Verification.result(played, stage, "/canonical")).bytes();
        var view = visitor.send(Verification.result(played, stage, "")).json();
        String digest = view.path("decision").path("digest").asString();
        findings.demand(
                digest.equals(decision.digest()) && digest.equals(Sha256.hex(bytes)),
                I5,
                "the digest of " + stage.code() + " is not that of its bytes");
        List<Line> shown = new ArrayList<>();
        for (var category : view.path("categories")) {
            for (var row : category.path("ranking")) {
                shown.add(
                        new Line(
                                row.path("entry").asString(),
                                category.path("category").asString(),
                                row.path("rank").asInt(0),
                                word(row.path("outcome").asString())));
            }
        }
        findings.demand(
                shown.equals(counted.lines()),
                I5,
                "the ranking of " + stage.code() + " is not what its sheets come to");
        findings.demand(
                Arrays.equals(bytes, counted.bytes()),
                I5,
                "the bytes of " + stage.code() + " cannot be counted again");
    }

    private static String word(String outcome) {
        return outcome.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Points by stage, entry, assessor and criterion, of sheets that were handed in. */
    private static Map<String, SortedMap<String, SortedMap<String, Map<String, Integer>>>> marks(
            Log log) {
        var marks =
                new HashMap<String, SortedMap<String, SortedMap<String, Map<String, Integer>>>>();
        log.last(name -> name.startsWith("scoring/sheet:"))
                .map(told -> told.json().path("sheet"))
                .filter(sheet -> sheet.path("status").asString().equals("SUBMITTED"))
                .forEach(sheet -> {
                    String stage = sheet.path("stage").asString();
                    var points = new TreeMap<String, Integer>();
                    for (var one : sheet.path("points").properties()) {
                        points.put(one.getKey(), one.getValue().asInt());
                    }
                    marks.computeIfAbsent(
                                    stage.substring(stage.lastIndexOf(':') + 1),
                                    _ -> new TreeMap<>())
                            .computeIfAbsent(sheet.path("entry").asString(), _ -> new TreeMap<>())
                            .put(sheet.path("assessor").asString(), points);
                });
        return marks;
    }

    /** Category by entry of those that were verified, handed in and did not leave. */
    private static SortedMap<String, String> first(Log log) {
        Set<String> submitted = new HashSet<>();
        log.last(name -> name.startsWith("evidence/dossier:"))
                .map(told -> told.json().path("dossier"))
                .filter(dossier -> dossier.path("status").asString().equals("SUBMITTED"))
                .forEach(dossier -> submitted.add(dossier.path("entry").asString()));
        log.last(name -> name.startsWith("scoring/entrant:"))
                .map(told -> told.json().path("entrant"))
                .filter(one ->
                        Set.of("WITHDRAWN", "DISQUALIFIED").contains(one.path("status").asString()))
                .forEach(one -> submitted.remove(one.path("entry").asString()));
        SortedMap<String, String> taking = new TreeMap<>();
        log.last(name -> name.startsWith("registration/en-"))
                .map(told -> told.json().path("entry"))
                .filter(entry -> entry.path("status").asString().equals("VERIFIED"))
                .filter(entry -> submitted.contains(entry.path("id").asString()))
                .forEach(entry ->
                        taking.put(entry.path("id").asString(), entry.path("category").asString()));
        return taking;
    }

    private static SortedMap<String, String> further(
            SortedMap<String, String> taking, Recount.Result counted) {
        SortedMap<String, String> further = new TreeMap<>(taking);
        for (Line line : counted.lines()) {
            if (!line.standing().equals("advanced")) further.remove(line.entry());
        }
        return further;
    }
}
