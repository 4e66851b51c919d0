package id.anugerah.journeys;

import id.anugerah.journeys.client.CallRefused;
import id.anugerah.journeys.client.Json;
import id.anugerah.journeys.client.Patience;
import id.anugerah.journeys.client.Unreachable;
import id.anugerah.journeys.season.Played.Winner;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Plays a season while every program of the platform is killed once, and compares the winners with
 * those of a season of the same seed that nobody disturbed. The last line is JSON. Ends with 0 if
 * everything held and the winners are the same, 1 if not, 2 if the options are wrong.
 */
public final class Chaos {
    private static final List<String> OPTIONS =
            List.of("template", "entries", "seed", "winners", "season-seconds");
    private static final int USUAL_SECONDS = 120;

    // several programs may have to come back one after the other before a call can be answered
    private static final Patience PATIENCE = Patience.usual().of(Duration.ofMinutes(4));

    private Chaos() {}

    /**
     * Options: those of {@link Demo}; {@code --winners file} names a file with the line that the
     * undisturbed season ended with; without it that season is played first. {@code
     * --season-seconds} says over how long the crashes are spread.
     */
    public static void main(String[] args) {
        System.exit(run(List.of(args)));
    }

    private static int run(List<String> args) {
        try {
            var options = Options.of(args, OPTIONS);
            return compare(options, System.getenv()) ? 0 : 1;
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return 2;
        } catch (CallRefused | Unreachable | IllegalStateException | IOException e) {
            System.err.println();
            System.err.println("The season broke off: " + e.getMessage());
            return 1;
        }
    }

    /** What the undisturbed season came to. */
    private record Calm(List<Winner> winners, double seconds) {}

    private static boolean compare(Options options, Map<String, String> env) throws IOException {
        Calm calm = calm(options, env);
        int spread = options.count("season-seconds", (int) Math.max(1, calm.seconds()));
        var crashes = new Crashes(env, options.text("seed", "2025"), Duration.ofSeconds(spread));
        var failure = new AtomicReference<Throwable>();
        var thread = Thread.ofPlatform().name("crashes").unstarted(crashes);
        thread.setUncaughtExceptionHandler((_, fault) -> failure.set(fault));
        thread.start();
        Runnable crashesOver =
                () -> {
                    crashes.end();
                    join(thread);
                };
        Play play;
        try {
            play = Play.of(options, env, Display.here(), PATIENCE, crashesOver);
        } finally {
            crashesOver.run();
        }
        boolean same = play.played().winners().equals(calm.winners());
        var summary = play.summary();
        summary.put("kills", crashes.kills());
        summary.put("sameWinners", same);
        var fault = failure.get();
        if (fault != null) summary.put("crashesBrokeOff", String.valueOf(fault.getMessage()));
        System.out.println(Json.text(summary));
        return play.held() && same && fault == null;
    }

    private static Calm calm(Options options, Map<String, String> env) throws IOException {
        String file = options.text("winners", "");
        if (file.isEmpty()) {
            var play = Play.of(options, env, Display.here());
            System.err.println(Json.text(play.summary()));
            if (!play.held()) throw new IllegalStateException("The undisturbed season broke.");
            return new Calm(play.played().winners(), play.seconds());
        }
        var lines = Files.readAllLines(Path.of(file));
        JsonNode line = Json.read(lines.getLast().getBytes(StandardCharsets.UTF_8));
        List<Winner> winners = new ArrayList<>();
        line.path("winners").forEach(winner -> winners.add(Json.as(winner, Winner.class)));
        return new Calm(winners, line.path("seconds").asDouble(USUAL_SECONDS));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Broken off", e);
        }
    }
}
