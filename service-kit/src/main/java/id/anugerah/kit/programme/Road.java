package id.anugerah.kit.programme;

import id.anugerah.contracts.edition.Schedule;
import id.anugerah.contracts.edition.Schedule.Window;
import id.anugerah.contracts.registration.EditionEvent.Edition;
import id.anugerah.kit.language.Tongue;
import id.anugerah.kit.language.Words;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The road of the season: its steps in order, and the next instant that matters on it.
 *
 * @param next a sentence with the next deadline or opening; empty after the last
 */
public record Road(List<Step> steps, String next) {
    /**
     * One step.
     *
     * @param number from 1
     * @param window when it is
     * @param state {@code done}, {@code open} or {@code ahead}
     * @param word the state in words
     */
    public record Step(int number, String name, Window window, String state, String word) {
        /** The shape that the state has everywhere, so that it does not depend on colour. */
        public String mark() {
            return switch (state) {
                case "done" -> "●";
                case "open" -> "◐";
                default -> "○";
            };
        }
    }

    private record Stop(String code, String name, Window window) {}

    /**
     * The road as it is at an instant. The words need {@code road.registration}, {@code
     * road.submission}, {@code road.done}, {@code road.open}, {@code road.ahead}, {@code
     * road.closes} and {@code road.opens}.
     *
     * @param decided code of the window whose result the reader is told, so that it and all before
     *     it are done whatever their windows say; null where there is no result
     */
    public static Road of(
            Edition edition,
            Instant programmeTime,
            @Nullable String decided,
            String zone,
            Tongue tongue,
            Words words) {
        var stops = stops(edition, tongue, words);
        int done = 1 + stops.stream().map(Stop::code).toList().indexOf(decided);
        var steps = new ArrayList<Step>();
        for (var stop : stops) {
            var state = steps.size() < done ? "done" : state(stop.window(), programmeTime);
            steps.add(
                    new Step(
                            steps.size() + 1,
                            stop.name(),
                            stop.window(),
                            state,
                            words.say("road." + state)));
        }
        var left = stops.subList(done, stops.size());
        return new Road(List.copyOf(steps), next(left, programmeTime, zone, tongue, words));
    }

    private static List<Stop> stops(Edition edition, Tongue tongue, Words words) {
        var stops = new ArrayList<Stop>();
        add(stops, edition, Schedule.REGISTRATION, words.say("road.registration"));
        add(stops, edition, Schedule.SUBMISSION, words.say("road.submission"));
        for (var stage : edition.rules().stages()) {
            add(stops, edition, "stage:" + stage.code(), tongue.of(stage.name()));
        }
        return stops;
    }

    private static void add(List<Stop> stops, Edition edition, String code, String name) {
        var window = edition.schedule().window(code);
        if (window != null) stops.add(new Stop(code, name, window));
    }

    private static String state(Window window, Instant now) {
        if (window.isOverAt(now)) return "done";
        return window.isOpenAt(now) ? "open" : "ahead";
    }

    private static String next(
            List<Stop> stops, Instant now, String zone, Tongue tongue, Words words) {
        for (var stop : stops) {
            if (!stop.window().isOpenAt(now)) continue;
            var until = tongue.moment(stop.window().closes(), zone);
            return words.say("road.closes", Map.of("stop", stop.name(), "moment", until));
        }
        for (var stop : stops) {
            if (!stop.window().opens().isAfter(now)) continue;
            var from = tongue.moment(stop.window().opens(), zone);
            return words.say("road.opens", Map.of("stop", stop.name(), "moment", from));
        }
        return "";
    }
}
