package id.anugerah.local.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The commands up, down, status, logs, start, stop, restart and kill. {@code ANUGERAH_HOME} names
 * the checkout. Ends with 0 if done, 1 if refused (one sentence says why), 3 if {@code status}
 * finds anything not ready.
 */
public final class LauncherMain {
    private static final Duration FAREWELL = Duration.ofSeconds(20);

    private final Map<String, String> env;
    private final Place place;
    private final Apps apps;
    private final Launcher launcher;

    private LauncherMain(Map<String, String> env) {
        this.env = env;
        this.place = Place.from(env, Path.of(env.getOrDefault("ANUGERAH_HOME", ".")));
        this.apps = new Apps(place, java(), System.getProperty("java.class.path"));
        var patience =
                Duration.ofSeconds(
                        Integer.parseInt(env.getOrDefault("ANUGERAH_START_SECONDS", "180")));
        this.launcher =
                new Launcher(
                        place,
                        new Crew(place, patience, FAREWELL, LauncherMain::say),
                        LauncherMain::say);
    }

    /** Runs one command. */
    public static void main(String[] args) {
        try {
            System.exit(new LauncherMain(System.getenv()).run(List.of(args)));
        } catch (LaunchRefused e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private int run(List<String> args) {
        var command = args.isEmpty() ? "" : args.getFirst();
        var rest = args.stream().skip(1).toList();
        switch (command) {
            case "up" -> alone(() -> up(rest));
            case "down" -> alone(launcher::down);
            case "status" -> {
                return status();
            }
            case "logs" -> {
                return logs(rest);
            }
            case "start" -> alone(() -> start(one(rest)));
            case "stop" -> alone(() -> launcher.stop(named(one(rest))));
            case "kill" -> launcher.kill(named(one(rest)));
            case "restart" ->
                    alone(() -> {
                        launcher.stop(named(one(rest)));
                        start(one(rest));
                    });
            default ->
                    throw new LaunchRefused(
                            "There is no command \"" + command + "\"; \"help\" lists them.");
        }
        return 0;
    }

    private void up(List<String> options) {
        Machine.demandJava(Runtime.version().feature());
        var season = season(options);
        var first = launcher.running().isEmpty();
        if (first) {
            apps.removeFormer();
        }
        prepare(season.services());
        Secrets.prepare(place);
        var programs = platform(season).programs();
        launcher.up(programs, season);
        if (first) {
            welcome(season);
        }
    }

    private Season season(List<String> options) {
        int scorers = Integer.parseInt(env.getOrDefault("ANUGERAH_SCORING", "1"));
        var services = true;
        for (int i = 0; i < options.size(); i++) {
            switch (options.get(i)) {
                case "--scoring" ->
                        scorers = number(i + 1 < options.size() ? options.get(++i) : "");
                case "--infrastructure" -> services = false;
                default ->
                        throw new LaunchRefused(
                                "\"up\" does not know the option " + options.get(i) + ".");
            }
        }
        return new Season(Ports.from(env), scorers, services);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new LaunchRefused("--scoring needs a number of instances.", e);
        }
    }

    private void prepare(boolean services) {
        apps.copyOwn();
        if (services) {
            Platform.modules().forEach(apps::built);
            Platform.modules().parallelStream().forEach(apps::unpack);
        }
    }

    private void welcome(Season season) {
        var ports = season.ports();
        say("");
        if (season.services()) {
            say("Anugerah is up:  http://localhost:" + ports.gateway());
            say("  demo accounts  " + place.secrets().resolve("demo-accounts.txt"));
        } else {
            say("What the services need is up.");
            say("  Kafka          127.0.0.1:" + ports.broker());
            say("  MongoDB        mongodb://127.0.0.1:" + ports.store());
            say("  SMTP           127.0.0.1:" + ports.smtp());
        }
        say("  letters        http://localhost:" + ports.inbox());
        say("  data           " + place.data());
        say("  logs           " + place.logs());
    }

    private void start(String name) {
        var program = named(name);
        prepare(program.order() == Program.Order.SERVICES);
        launcher.start(program);
    }

    private int status() {
        var platform = platform(last());
        var table = new StatusTable();
        var names = new TreeSet<>(launcher.running());
        for (var each : platform.programs()) {
            table.add(each, launcher.process(each.name()));
            names.remove(each.name());
        }
        names.forEach(each -> table.add(platform.program(each), launcher.process(each)));
        table.lines().forEach(LauncherMain::say);
        if (table.allReady()) return 0;
        if (!launcher.running().isEmpty()) {
            say("Not everything is ready: \"up\" starts what is missing, \"logs\" says why.");
        }
        return 3;
    }

    private int logs(List<String> args) {
        var follow = args.contains("-f");
        var names = args.stream().filter(each -> !each.equals("-f")).toList();
        var command = new ArrayList<>(List.of("tail", "-n", names.isEmpty() ? "20" : "200"));
        if (follow) {
            command.add("-F");
        }
        if (names.isEmpty()) {
            command.addAll(allLogs());
        }
        for (var each : names) {
            command.add(place.log(named(each).name()).toString());
        }
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new LaunchRefused("The logs could not be shown: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private List<String> allLogs() {
        try (var files = Files.newDirectoryStream(place.logs(), "*.log")) {
            var all = new TreeSet<String>();
            files.forEach(each -> all.add(each.toString()));
            if (!all.isEmpty()) {
                return List.copyOf(all);
            }
        } catch (IOException e) {
            throw new LaunchRefused("There are no logs yet under " + place.logs() + ".", e);
        }
        throw new LaunchRefused("There are no logs yet under " + place.logs() + ".");
    }

    private static String one(List<String> args) {
        if (args.size() != 1) {
            throw new LaunchRefused("Name one program, for example scoring-1.");
        }
        return args.getFirst();
    }

    private Program named(String name) {
        return platform(last()).program(name);
    }

    private Season last() {
        return Season.last(place).orElseGet(() -> new Season(Ports.from(env), 1, true));
    }

    private Platform platform(Season season) {
        return new Platform(place, season, env, java(), apps);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Two commands at once on one data folder would start everything twice. */
    private void alone(Runnable command) {
        place.prepare();
        try (var channel =
                        FileChannel.open(
                                place.run().resolve("lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null) {
                throw new LaunchRefused(
                        "Another command is busy with "
                                + place.data()
                                + "; wait until it has ended.");
            }
            command.run();
        } catch (IOException e) {
            throw new LaunchRefused(
                    "The folder " + place.run() + " could not be locked: " + e.getMessage() + ".",
                    e);
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
