package id.anugerah.journeys.check;

import id.anugerah.journeys.client.Crowd;
import id.anugerah.journeys.client.Gateway;
import id.anugerah.journeys.season.Played;

import tools.jackson.databind.JsonNode;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** I1: whatever was acknowledged is there. */
final class Writes {
    private static final String I1 = "I1";

    private final Gateway gateway;
    private final Crowd crowd;
    private final Findings findings;

    Writes(Gateway gateway, Crowd crowd, Findings findings) {
        this.gateway = gateway;
        this.crowd = crowd;
        this.findings = findings;
    }

    void check(Played played) {
        entries(played);
        dossiers(played);
        sheets(played);
        decisions(played);
    }

    private void entries(Played played) {
        Set<String> verified = new HashSet<>();
        String path = "/api/entries?status=VERIFIED&edition=" + played.edition();
        played.staff()
                .secretariat()
                .eachItem(path, entry -> verified.add(entry.path("id").asString()));
        for (var entry : played.entries()) {
            findings.demand(
                    verified.contains(entry.id()),
                    I1,
                    "entry " + entry.code() + " is not verified");
        }
        findings.demand(
                verified.size() == played.entries().size(),
                I1,
                verified.size() + " entries are verified instead of " + played.entries().size());
    }

    private void dossiers(Played played) {
        var auditor = played.staff().auditor();
        crowd.each(
                played.entries(),
                entry -> {
                    if (entry.receipt() == null) return;
                    var kept = auditor.get("/api/dossiers/" + entry.id() + "/receipt");
                    boolean same =
                            kept.path("id").asString("").equals(entry.receipt())
                                    && kept.path("manifestSha256")
                                            .asString("")
                                            .equals(entry.manifest());
                    findings.demand(same, I1, "the receipt of " + entry.code() + " is another");
                });
    }

    private void sheets(Played played) {
        Map<String, Map<String, Integer>> missing = new HashMap<>(played.sheets());
        var path = "/api/sheets?edition=" + played.edition() + "&stage=";
        for (var stage : played.rules().stages()) {
            played.staff()
                    .auditor()
                    .eachItem(path + stage.code(), sheet -> compare(sheet, missing));
        }
        missing.keySet().forEach(id -> findings.broke(I1, id + " is gone"));
    }

    private void compare(JsonNode sheet, Map<String, Map<String, Integer>> missing) {
        String id = sheet.path("id").asString();
        var given = missing.remove(id);
        if (given == null) return;
        Map<String, Integer> kept = new HashMap<>();
        for (var mark : sheet.path("marks").properties()) {
            kept.put(mark.getKey(), mark.getValue().path("points").asInt(-1));
        }
        boolean same = sheet.path("status").asString().equals("SUBMITTED") && kept.equals(given);
        findings.demand(same, I1, id + " is not as handed in");
    }

    private void decisions(Played played) {
        for (var decision : played.decisions()) {
            var kept = played.staff().auditor().get("/api/decisions/" + decision.id());
            boolean same =
                    kept.path("status").asString().equals("PUBLISHED")
                            && kept.path("preview")
                                    .path("digest")
                                    .asString()
                                    .equals(decision.digest());
            findings.demand(same, I1, "decision " + decision.id() + " is another");
        }
        var published = gateway.visitor().get("/api/results/" + played.edition());
        findings.demand(
                published.size() == played.decisions().size(),
                I1,
                published.size() + " results are public instead of " + played.decisions().size());
    }
}
