package id.anugerah.journeys;

import id.anugerah.journeys.check.Topics;
import id.anugerah.journeys.check.Verification;
import id.anugerah.journeys.client.Crowd;
import id.anugerah.journeys.client.Gateway;
import id.anugerah.journeys.client.Inbox;
import id.anugerah.journeys.client.Patience;
import id.anugerah.journeys.season.Order;
import id.anugerah.journeys.season.Played;
import id.anugerah.journeys.season.Season;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** One season played and looked at, with what there is to say about it. */
record Play(Order order, Played played, Verification.Report report, double seconds, long repeats) {
    private static final Crowd CROWD = new Crowd(16);

    /** Plays a season on the platform of this machine and verifies it. */
    static Play of(Options options, Map<String, String> env, Display display) {
        return of(options, env, display, Patience.usual(), () -> {});
    }

    /**
     * The same with another patience.
     *
     * @param afterwards what must be over before anybody looks whether all is well
     */
    static Play of(
            Options options,
            Map<String, String> env,
            Display display,
            Patience patience,
            Runnable afterwards) {
        var order =
                new Order(
                        options.text("template", "adlga-2025"),
                        options.count("entries", 148),
                        options.text("seed", "2025"),
                        UUID.randomUUID().toString(),
                        Instant.now());
        long began = System.nanoTime();
        try (var gateway = Gateway.here(env, patience)) {
            var played = new Season(gateway, Inbox.here(env), order, CROWD, display).play();
            afterwards.run();
            display.phase("invariants", 1);
            var report =
                    new Verification(gateway, Topics.here(env), Inbox.here(env), CROWD)
                            .verify(played);
            display.step();
            display.finish();
            double seconds = Math.round((System.nanoTime() - began) / 1e8) / 10.0;
            return new Play(order, played, report, seconds, gateway.repeats());
        }
    }

    /** Whether every invariant held. */
    boolean held() {
        return report.findings().allHeld();
    }

    /** What is said about the season in one line of JSON. */
    Map<String, Object> summary() {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("template", order.template());
        summary.put("seed", order.seed());
        summary.put("edition", played.edition());
        summary.put("entries", played.entries().size());
        if (played.entries().size() != order.entries()) {
            summary.put("entriesAsked", order.entries());
        }
        if (played.everyone()) summary.put("everyone", true);
        summary.put("answers", played.chronicle().answers());
        summary.put("files", played.chronicle().files());
        summary.put("sheets", played.sheets().size());
        summary.put("stages", played.decisions().size());
        summary.put("letters", report.letters());
        summary.put("letterRepeats", report.letterRepeats());
        summary.put("events", report.events());
        summary.put("eventRepeats", report.eventRepeats());
        summary.put("requestRepeats", repeats);
        summary.put("winners", played.winners());
        summary.put("seconds", seconds);
        summary.put("invariants", report.findings().verdicts());
        return summary;
    }
}
