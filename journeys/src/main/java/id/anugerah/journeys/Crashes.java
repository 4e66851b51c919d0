package id.anugerah.journeys;

import id.anugerah.journeys.season.Fate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Ends each program of the platform once while a season runs, in an order that the seed decides,
 * and starts it again.
 */
final class Crashes implements Runnable {
    private static final List<String> PROGRAMS =
            List.of(
                    "broker",
                    "store",
                    "gateway",
                    "registration",
                    "evidence",
                    "scoring-1",
                    "notification");
    private static final long PATIENCE_SECONDS = 200;

    private final Path home;
    private final List<String> order;
    private final Duration pause;
    private final List<Kill> kills = new ArrayList<>();
    private volatile boolean over;

    /**
     * @param season how long an undisturbed season takes; the crashes are spread over it
     */
    Crashes(Map<String, String> env, String seed, Duration season) {
        home = Path.of(env.getOrDefault("ANUGERAH_HOME", "."));
        order = new Fate(seed).order(PROGRAMS, "crash", name -> name);
        pause = season.dividedBy(PROGRAMS.size() + 1L);
    }

    @Override
    public void run() {
        long began = System.nanoTime();
        for (String program : order) {
            await();
            long killed = System.nanoTime();
            command("kill", program);
            command("start", program);
            double recovery = seconds(System.nanoTime() - killed);
            synchronized (kills) {
                kills.add(new Kill(program, seconds(killed - began), recovery));
            }
        }
    }

    /** The season is over; those not killed yet are killed now, one after the other. */
    void end() {
        over = true;
    }

    List<Kill> kills() {
        synchronized (kills) {
            return List.copyOf(kills);
        }
    }

    /** Waits for the next crash, but no longer than the season lasts. */
    private void await() {
        long until = System.nanoTime() + pause.toNanos();
        while (!over && System.nanoTime() < until) {
            try {
                Thread.sleep(Duration.ofMillis(100));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Broken off", e);
            }
        }
    }

    private void command(String name, String program) {
        var builder = new ProcessBuilder(home.resolve("anugerah").toString(), name, program);
        builder.environment().put("ANUGERAH_NO_BUILD", "1");
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        try {
            var process = builder.start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(name + " " + program + " took too long");
            }
            if (process.exitValue() != 0) {
                throw new IllegalStateException(name + " " + program + " was refused");
            }
        } catch (IOException e) {
            throw new IllegalStateException("./anugerah cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Broken off", e);
        }
    }

    private static double seconds(long nanos) {
        return Math.round(nanos / 1e8) / 10.0;
    }
}
