package id.anugerah.local.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The commands {@code dlt list}, {@code dlt show <id>} and {@code dlt replay <id>|--all [--value
 * <file>] [--again]}. Kafka is found by {@code ANUGERAH_KAFKA} or beside {@code ANUGERAH_PORT};
 * topics begin with {@code ANUGERAH_PREFIX}.
 */
public final class DeadLetterMain {
    private static final String ROW = "%-44s %-20s %-28s %-22s %s";

    private final DeadLetters letters;
    private final Path from;
    private final PrintStream out;

    DeadLetterMain(DeadLetters letters, Path from, PrintStream out) {
        this.letters = letters;
        this.from = from;
        this.out = out;
    }

    /** Runs one command; ends with 1 if it was refused. */
    public static void main(String[] args) {
        var env = System.getenv();
        var port = Integer.parseInt(env.getOrDefault("ANUGERAH_PORT", "8080")) + 10;
        var kafka = env.getOrDefault("ANUGERAH_KAFKA", "127.0.0.1:" + port);
        var prefix = env.getOrDefault("ANUGERAH_PREFIX", "anugerah-");
        try (var letters = new DeadLetters(kafka, prefix, Clock.systemUTC())) {
            var from = Path.of(env.getOrDefault("ANUGERAH_FROM", "."));
            new DeadLetterMain(letters, from, System.out).run(List.of(args));
        } catch (DeadLetterRefused e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    void run(List<String> args) {
        var command = args.isEmpty() ? "list" : args.getFirst();
        var rest = args.stream().skip(1).toList();
        switch (command) {
            case "list" -> list();
            case "show" -> show(rest);
            case "replay" -> replay(rest);
            default ->
                    throw new DeadLetterRefused(
                            "Say dlt list, dlt show <id> or dlt replay <id>|--all.");
        }
    }

    private void list() {
        var all = letters.all();
        var replays = letters.replays();
        if (all.isEmpty()) {
            out.println("There are no dead letters.");
            return;
        }
        out.println(ROW.formatted("id", "set aside", "by", "sent again", "why"));
        for (var each : all) {
            out.println(
                    ROW.formatted(
                            each.id(),
                            each.header("dlt-at"),
                            each.consumer(),
                            when(replays, each),
                            firstLine(each.header("dlt-cause"))));
        }
    }

    private void show(List<String> args) {
        if (args.size() != 1) {
            throw new DeadLetterRefused("Say dlt show <id>.");
        }
        var letter = find(args.getFirst());
        out.println("id          " + letter.id());
        out.println("key         " + letter.key());
        out.println("sent again  " + when(letters.replays(), letter));
        for (var each : letter.record().headers()) {
            out.println(each.key() + ": " + letter.header(each.key()));
        }
        out.println();
        out.println(readable(letter.record().value()));
    }

    private void replay(List<String> args) {
        var again = args.contains("--again");
        var rest = new ArrayList<>(args);
        rest.remove("--again");
        if (rest.equals(List.of("--all"))) {
            replayAll(again);
        } else if (rest.size() == 1) {
            replayOne(find(rest.getFirst()), again, null);
        } else if (rest.size() == 3 && rest.get(1).equals("--value")) {
            replayOne(find(rest.getFirst()), again, rest.get(2));
        } else {
            throw new DeadLetterRefused(
                    "Say dlt replay <id> [--value <file>] [--again] or dlt replay --all.");
        }
    }

    private void replayAll(boolean again) {
        var replays = letters.replays();
        var waiting =
                letters.all().stream()
                        .filter(each -> again || !replays.containsKey(each.id()))
                        .toList();
        letters.replay(waiting);
        out.println(waiting.size() + " sent again");
    }

    private void replayOne(DeadLetter letter, boolean again, @Nullable String file) {
        var before = letters.replays().get(letter.id());
        if (before != null && !again) {
            throw new DeadLetterRefused(
                    letter.id() + " was sent again at " + before + "; add --again to repeat that.");
        }
        if (file == null) {
            letters.replay(List.of(letter));
        } else {
            letters.replay(letter, body(file));
        }
        out.println(letter.id() + " sent again to " + letter.header("dlt-topic"));
    }

    private byte[] body(String file) {
        try {
            return Files.readAllBytes(from.resolve(file));
        } catch (IOException e) {
            throw new DeadLetterRefused(
                    "The corrected body cannot be read from " + from.resolve(file) + ".", e);
        }
    }

    private DeadLetter find(String id) {
        return letters.find(Id.parse(id))
                .orElseThrow(() ->
                        new DeadLetterRefused(
                                "There is no dead letter " + id + "; \"dlt list\" shows all."));
    }

    private static String when(Map<Id, Instant> replays, DeadLetter letter) {
        var at = replays.get(letter.id());
        return at == null ? "no" : at.toString();
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private static String readable(byte @Nullable [] value) {
        if (value == null) {
            return "(no body)";
        }
        try {
            return JsonMapper.shared().readTree(value).toPrettyString();
        } catch (JacksonException e) {
            return new String(value, UTF_8);
        }
    }
}
