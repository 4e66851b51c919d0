package id.anugerah.journeys.check;

import id.anugerah.contracts.edition.Rules.StageRules;
import id.anugerah.journeys.client.Call;
import id.anugerah.journeys.client.CallRefused;
import id.anugerah.journeys.client.Crowd;
import id.anugerah.journeys.client.Gateway;
import id.anugerah.journeys.client.Inbox;
import id.anugerah.journeys.client.Inbox.Arrived;
import id.anugerah.journeys.client.Unreachable;
import id.anugerah.journeys.season.Played;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Looks at a played season from outside: through the gateway, the topics and the inbox. */
public final class Verification {
    private static final Duration REST = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofMillis(250);

    private final Gateway gateway;
    private final Topics topics;
    private final Inbox inbox;
    private final Crowd crowd;
    private final Findings findings = new Findings();

    public Verification(Gateway gateway, Topics topics, Inbox inbox, Crowd crowd) {
        this.gateway = gateway;
        this.topics = topics;
        this.inbox = inbox;
        this.crowd = crowd;
    }

    /**
     * What was found.
     *
     * @param letters different letters that arrived
     * @param letterRepeats further arrivals of the same message
     * @param events told in the edition
     * @param eventRepeats records that repeat one of them
     */
    public record Report(
            Findings findings, int letters, int letterRepeats, int events, int eventRepeats) {}

    /** Looks at everything; what cannot be looked at counts as broken. */
    public Report verify(Played played) {
        attempt("I12", () -> rest(played));
        attempt("I1", () -> new Writes(gateway, crowd, findings).check(played));
        attempt("I4", () -> new Balance(findings).check(played));
        var log = new Log[1];
        attempt("I2", () -> log[0] = Log.read(topics, played.edition(), played.began()));
        findings.looked("I3");
        var comparison = new Letters.Comparison[1];
        if (log[0] != null) {
            Log read = log[0];
            attempt("I3", () -> told(read));
            attempt("I5", () -> new Results(gateway.visitor(), findings).check(played, read));
            attempt("I6", () -> comparison[0] = letters(played, read));
        } else {
            findings.broke("I5", "the topics could not be read");
            findings.broke("I6", "the topics could not be read");
        }
        return new Report(
                findings,
                comparison[0] == null ? 0 : comparison[0].letters(),
                comparison[0] == null ? 0 : comparison[0].repeats(),
                log[0] == null ? 0 : log[0].events(),
                log[0] == null ? 0 : log[0].repeats());
    }

    private void attempt(String invariant, Runnable look) {
        findings.looked(invariant);
        try {
            look.run();
        } catch (CallRefused | Unreachable | IllegalStateException e) {
            findings.broke(invariant, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            findings.broke(invariant, String.valueOf(e));
        }
    }

    private void told(Log log) {
        log.differing().forEach(id -> findings.broke("I2", id + " was told in two ways"));
        log.gaps().forEach(one -> findings.broke("I3", one + " lacks an event"));
        log.disordered().forEach(id -> findings.broke("I3", id + " came too late"));
        findings.demand(log.events() > 0, "I2", "nothing was told");
    }

    private Letters.Comparison letters(Played played, Log log) {
        var letters = new Letters(played);
        List<Arrived> arrived = new ArrayList<>();
        inbox.read(arrived::add);
        var expected = letters.expected(log.accountsCreated());
        var comparison = letters.compare(expected, arrived.stream());
        comparison.broken().forEach(how -> findings.broke("I6", how));
        return comparison;
    }

    /** After the last act the platform comes to rest: nothing waits any more. */
    private void rest(Played played) {
        long deadline = System.nanoTime() + REST.toNanos();
        String waiting = waiting(played);
        while (!waiting.isEmpty() && System.nanoTime() < deadline) {
            pause();
            waiting = waiting(played);
        }
        findings.demand(waiting.isEmpty(), "I12", waiting);
        for (Told dead : topics.deadLetters(played.began())) {
            if (!dead.edition().isEmpty() && !dead.edition().equals(played.edition())) continue;
            findings.broke("I12", "a service could not take in " + dead.id());
        }
    }

    private String waiting(Played played) {
        var lags = topics.lags();
        if (!lags.isEmpty()) return "behind: " + lags;
        var counts =
                played.staff()
                        .secretariat()
                        .get("/api/letters/counts?edition=" + played.edition())
                        .path("all");
        long unsent = number(counts, "waiting") + number(counts, "due");
        if (unsent > 0) return unsent + " letters are not sent";
        long failed = number(counts, "failed");
        return failed > 0 ? failed + " letters failed" : "";
    }

    private static long number(JsonNode counts, String field) {
        return counts.path(field).asLong(0);
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Broken off", e);
        }
    }

    static Call result(Played played, StageRules stage, String more) {
        return Call.get("/api/results/" + played.edition() + "/" + stage.code() + more);
    }
}
