package id.anugerah.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Brings the platform up, takes it down, and does the same for single programs. */
final class Launcher {
    private final Place place;
    private final Crew crew;
    private final Consumer<String> say;

    Launcher(Place place, Crew crew, Consumer<String> say) {
        this.place = place;
        this.crew = crew;
        this.say = say;
    }

    /**
     * Starts what does not run yet; what was started here is ended again if the whole does not
     * become ready.
     */
    void up(List<Program> programs, Season season) {
        var ports = season.ports();
        refuseIfElsewhere(ports);
        if (season.services() || running().isEmpty()) {
            season.keep(place);
        }
        var missing =
                programs.stream().filter(each -> crew.process(each.name()).isEmpty()).toList();
        if (missing.isEmpty()) {
            crew.await(programs);
            say.accept("The platform is already up: http://localhost:" + ports.gateway());
            return;
        }
        for (var each : missing) {
            each.ports().forEach(port -> Ports.demandFree(each.name(), port));
        }
        var started = new CopyOnWriteArrayList<String>();
        var undo = new Thread(() -> end(started), "undo");
        Runtime.getRuntime().addShutdownHook(undo);
        try {
            for (var order : Program.Order.values()) {
                var next = missing.stream().filter(each -> each.order() == order).toList();
                for (var each : next) {
                    started.add(each.name());
                    crew.start(each);
                }
                crew.await(next);
            }
        } catch (LaunchRefused e) {
            withdraw(undo);
            end(started);
            throw e;
        }
        withdraw(undo);
    }

    private static void withdraw(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            throw new LaunchRefused("The start was interrupted; what was started ends.", e);
        }
    }

    private void refuseIfElsewhere(Ports ports) {
        var other = Season.last(place).map(Season::ports).filter(last -> !last.equals(ports));
        if (other.isPresent() && !running().isEmpty()) {
            throw new LaunchRefused(
                    "The data folder %s is in use by a platform on port %d; take that down first or choose another folder with ANUGERAH_DATA=<folder>."
                            .formatted(place.data(), other.get().base()));
        }
    }

    /** Ends everything that runs, services first, the broker last. */
    void down() {
        var running = running();
        if (running.isEmpty()) {
            say.accept("The platform is not up.");
        }
        end(running);
    }

    private void end(List<String> programs) {
        var infrastructure = List.of("inbox", "store", "broker");
        var services = programs.stream().filter(each -> !infrastructure.contains(each)).toList();
        if (!services.isEmpty()) {
            crew.end(services);
            say.accept("  services ended");
        }
        for (var each : infrastructure) {
            if (programs.contains(each)) {
                crew.end(List.of(each));
                say.accept("  " + each + " ended");
            }
        }
    }

    void start(Program program) {
        if (crew.process(program.name()).isPresent()) {
            say.accept(program.name() + " already runs.");
            return;
        }
        program.ports().forEach(port -> Ports.demandFree(program.name(), port));
        crew.start(program);
        crew.await(List.of(program));
    }

    void stop(Program program) {
        crew.end(List.of(program.name()));
        say.accept(program.name() + " ended");
    }

    /** Ends a program the way a crash does; what a start needs to know about it stays. */
    void kill(Program program) {
        var process = crew.process(program.name());
        process.ifPresent(ProcessHandle::destroyForcibly);
        process.map(ProcessHandle::onExit)
                .ifPresent(exit -> exit.orTimeout(10, TimeUnit.SECONDS).join());
        say.accept(program.name() + (process.isPresent() ? " killed" : " does not run"));
    }

    /** The names of all programs that run on this data folder. */
    List<String> running() {
        if (!Files.isDirectory(place.run())) {
            return List.of();
        }
        var names = new TreeSet<String>();
        try (var files = Files.newDirectoryStream(place.run(), "*.pid")) {
            for (var each : files) {
                var name = String.valueOf(each.getFileName());
                names.add(name.substring(0, name.length() - ".pid".length()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names.stream().filter(each -> crew.process(each).isPresent()).toList();
    }

    Optional<ProcessHandle> process(String program) {
        return crew.process(program);
    }
}
