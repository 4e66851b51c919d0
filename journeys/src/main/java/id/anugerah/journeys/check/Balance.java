package id.anugerah.journeys.check;

import id.anugerah.journeys.season.Played;

import java.util.Map;
import java.util.TreeMap;

/** I4: whoever was verified stands somewhere, once. */
final class Balance {
    private static final String I4 = "I4";

    private final Findings findings;

    Balance(Findings findings) {
        this.findings = findings;
    }

    void check(Played played) {
        Map<String, Integer> standing = new TreeMap<>();
        Map<String, String> byEntry = new TreeMap<>();
        played.staff()
                .chair()
                .eachItem(
                        "/api/entrants?edition=" + played.edition(),
                        entrant -> {
                            String status = entrant.path("status").asString("");
                            if (status.isEmpty()) return;
                            standing.merge(status, 1, Integer::sum);
                            byEntry.put(entrant.path("entry").asString(), status);
                        });
        int verified = played.entries().size();
        int sum = standing.values().stream().mapToInt(Integer::intValue).sum();
        findings.demand(
                sum == verified, I4, verified + " were verified, but they stand so: " + standing);
        for (var entry : played.entries()) {
            String status = byEntry.getOrDefault(entry.id(), "nowhere");
            boolean right =
                    entry.left()
                            ? status.equals("WITHDRAWN")
                            : (entry.receipt() == null) == status.equals("LAPSED")
                                    && !status.equals("WITHDRAWN")
                                    && !status.equals("PENDING");
            findings.demand(right, I4, entry.code() + " stands " + status);
        }
        var funnel = played.staff().chair().get("/api/overview/" + played.edition());
        Map<String, Integer> shown = new TreeMap<>();
        for (var one : funnel.path("entrants").properties()) {
            if (one.getValue().asInt() > 0) shown.put(one.getKey(), one.getValue().asInt());
        }
        findings.demand(
                shown.equals(standing), I4, "the overview says " + shown + ", not " + standing);
        int overview = funnel.path("statuses").path("VERIFIED").asInt(0);
        findings.demand(
                overview == verified, I4, "the overview knows " + overview + " verified entries");
    }
}
