package id.anugerah.journeys;

import id.anugerah.journeys.client.CallRefused;
import id.anugerah.journeys.client.Json;
import id.anugerah.journeys.client.Unreachable;

import java.util.List;

/**
 * Plays a whole season on the running platform, from the published edition to the award, and looks
 * whether everything that must hold does. The last line is JSON. Ends with 0 if all held, 1 if
 * something broke, 2 if the options are wrong.
 */
public final class Demo {
    private static final List<String> OPTIONS = List.of("template", "entries", "seed");

    private Demo() {}

    /** Options: {@code --template adlga-2025 --entries 148 --seed 2025}. */
    public static void main(String[] args) {
        System.exit(run(List.of(args)));
    }

    private static int run(List<String> args) {
        try {
            var play = Play.of(Options.of(args, OPTIONS), System.getenv(), Display.here());
            System.out.println(Json.text(play.summary()));
            return play.held() ? 0 : 1;
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return 2;
        } catch (CallRefused | Unreachable | IllegalStateException e) {
            System.err.println();
            System.err.println("The season broke off: " + e.getMessage());
            return 1;
        }
    }
}
