package id.anugerah.local.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Starts and ends programs as processes that outlive the launcher. */
final class Crew {
    private static final Duration LOOK_EVERY = Duration.ofMillis(150);
    private static final Path DETACH = Path.of("/usr/bin/setsid");

    private final Place place;
    private final Duration patience;
    private final Duration farewell;
    private final Consumer<String> say;

    /**
     * @param patience how long a program may take to become ready
     * @param farewell how long it may take to end before it is killed
     */
    Crew(Place place, Duration patience, Duration farewell, Consumer<String> say) {
        this.place = place;
        this.patience = patience;
        this.farewell = farewell;
        this.say = say;
    }

    Optional<ProcessHandle> process(String program) {
        return PidFile.of(place, program).process();
    }

    /** Starts a program, and does not wait for it. */
    ProcessHandle start(Program program) {
        var command = new ArrayList<String>();
        if (Files.isExecutable(DETACH)) {
            command.add(
                    DETACH.toString()); // the end of the terminal is not the end of the platform
        }
        command.addAll(program.command());
        var console = place.console(program.name()).toFile();
        var builder =
                new ProcessBuilder(command)
                        .directory(place.home().toFile())
                        .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                        .redirectErrorStream(true)
                        .redirectOutput(console);
        builder.environment().putAll(program.env());
        try {
            var process = builder.start().toHandle();
            PidFile.of(place, program.name()).write(process.pid());
            return process;
        } catch (IOException e) {
            throw new LaunchRefused(
                    "The program "
                            + program.name()
                            + " could not be started: "
                            + e.getMessage()
                            + ".",
                    e);
        }
    }

    /** Waits until programs are ready; refuses if one ends or takes too long. */
    void await(List<Program> programs) {
        var began = Instant.now();
        var waiting = new ArrayList<>(programs);
        while (!waiting.isEmpty()) {
            waiting.removeIf(each -> isReady(each, began));
            for (var each : waiting) {
                if (process(each.name()).isEmpty()) {
                    throw new LaunchRefused(
                            "%s ended by itself; the last lines of %s and %s say why."
                                    .formatted(
                                            each.name(),
                                            place.log(each.name()),
                                            place.console(each.name())));
                }
            }
            if (!waiting.isEmpty() && since(began).compareTo(patience) > 0) {
                throw new LaunchRefused(
                        "%s did not become ready within %d s; the last lines of %s say how far it came."
                                .formatted(
                                        String.join(
                                                ", ", waiting.stream().map(Program::name).toList()),
                                        patience.toSeconds(),
                                        String.join(
                                                ", ",
                                                waiting.stream()
                                                        .map(each ->
                                                                place.log(each.name()).toString())
                                                        .toList())));
            }
            if (!waiting.isEmpty()) {
                pause();
            }
        }
    }

    private boolean isReady(Program program, Instant began) {
        if (!program.health().ready()) {
            return false;
        }
        say.accept(
                "  %-14s ready after %.1f s"
                        .formatted(program.name(), since(began).toMillis() / 1000.0));
        return true;
    }

    /** Asks programs to end, all at once, and kills those that do not. */
    void end(List<String> programs) {
        var leaving = new ArrayList<ProcessHandle>();
        for (var each : programs) {
            process(each)
                    .ifPresent(process -> {
                        leaving.add(process);
                        process.destroy();
                    });
        }
        if (!gone(leaving, farewell)) {
            leaving.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
            gone(leaving, Duration.ofSeconds(10));
        }
        programs.forEach(each -> PidFile.of(place, each).remove());
    }

    private static boolean gone(List<ProcessHandle> processes, Duration within) {
        var all = processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(all).get(within.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Duration since(Instant began) {
        return Duration.between(began, Instant.now());
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchRefused("The start was interrupted.", e);
        }
    }
}
