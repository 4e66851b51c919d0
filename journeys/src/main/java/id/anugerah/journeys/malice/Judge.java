package id.anugerah.journeys.malice;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks at answers and says what is wrong with them. */
final class Judge {
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final List<String> SAFETY =
            List.of(
                    "X-Content-Type-Options",
                    "X-Frame-Options",
                    "Referrer-Policy",
                    "Content-Security-Policy",
                    "Cross-Origin-Resource-Policy",
                    "X-Request-Id");

    private final int port;

    Judge(int port) {
        this.port = port;
    }

    /** What can be wrong. */
    enum Fault {
        SERVER_ERROR,
        LEAK,
        ACCEPTED,
        NO_PROBLEM,
        UNNAMED,
        LANGUAGE,
        UNSAFE,
        SLOW
    }

    /** One thing that is wrong. */
    record Finding(Fault fault, String what) {}

    /**
     * What the answer is expected to be.
     *
     * @param asked all that was sent, as text
     * @param language in which the caller wants to be answered
     * @param refused whether it has to be a refusal
     * @param field to blame, or null
     * @param bodiless whether it has no body
     * @param oauth whether it may be told in the words of OAuth 2.0
     */
    record Expected(
            String asked,
            String language,
            boolean refused,
            @Nullable String field,
            boolean bodiless,
            boolean oauth) {}

    List<Finding> judge(Heard heard, Expected expected) {
        List<Finding> findings = new ArrayList<>();
        if (heard.status() >= 500 && !heard.asksToComeAgain()) {
            findings.add(new Finding(Fault.SERVER_ERROR, heard.status() + " " + start(heard)));
        }
        Leaks.in(heard, expected.asked(), port)
                .ifPresent(leak -> findings.add(new Finding(Fault.LEAK, leak)));
        if (expected.refused() && heard.status() < 400) {
            findings.add(new Finding(Fault.ACCEPTED, heard.status() + " " + start(heard)));
        }
        if (heard.took().compareTo(LONGEST) > 0) {
            findings.add(new Finding(Fault.SLOW, heard.took().toMillis() + " ms"));
        }
        for (var name : SAFETY) {
            if (heard.header(name).isEmpty()) findings.add(new Finding(Fault.UNSAFE, name));
        }
        if (heard.status() >= 400 && !expected.bodiless()) refusal(heard, expected, findings);
        return findings;
    }

    private static void refusal(Heard heard, Expected expected, List<Finding> findings) {
        var problem = heard.json();
        if (expected.oauth() && problem.has("error")) return;
        var kind = heard.header("Content-Type");
        if (!kind.startsWith("application/problem+json")) {
            findings.add(
                    new Finding(
                            Fault.NO_PROBLEM, heard.status() + " as " + kind + " " + start(heard)));
            return;
        }
        for (var name : List.of("type", "title", "detail", "instance")) {
            if (!problem.path(name).isString() || problem.path(name).asString().isBlank()) {
                findings.add(
                        new Finding(Fault.NO_PROBLEM, "without " + name + ": " + start(heard)));
            }
        }
        if (problem.path("status").asInt(0) != heard.status()) {
            findings.add(new Finding(Fault.NO_PROBLEM, "another status: " + start(heard)));
        }
        // the language comes behind an address that is too long to be read to its end
        boolean unheard = heard.status() == 414;
        if (!unheard && !heard.header("Content-Language").equals(expected.language())) {
            findings.add(
                    new Finding(
                            Fault.LANGUAGE,
                            heard.header("Content-Language")
                                    + " instead of "
                                    + expected.language()));
        }
        var field = expected.field();
        // no attempt to sign in is under way, whatever else is wrong with the form
        boolean over = problem.path("type").asString("").endsWith(":attempt-over");
        boolean blames = !over && (heard.status() == 400 || heard.status() == 422);
        if (expected.refused() && blames && field != null && !names(problem, field)) {
            findings.add(new Finding(Fault.UNNAMED, start(heard)));
        }
    }

    private static boolean names(JsonNode problem, String field) {
        if (isSame(problem.path("field").asString(""), field)) return true;
        for (var one : problem.path("fields")) {
            if (isSame(one.path("field").asString(""), field)) return true;
        }
        return false;
    }

    private static boolean isSame(String told, String field) {
        var name = plain(told);
        var wanted = plain(field);
        return !name.isEmpty()
                && (name.startsWith(wanted)
                        || wanted.startsWith(name + ".")
                        // as long as a name may be repeated
                        || (name.length() > 500 && wanted.startsWith(name.substring(0, 500))));
    }

    private static String plain(String name) {
        return name.replaceAll("\\[([^]]*)]", ".$1").toLowerCase(Locale.ROOT);
    }

    private static String start(Heard heard) {
        var text = heard.text().replaceAll("\\s+", " ");
        return text.length() < 300 ? text : text.substring(0, 300) + "…";
    }
}
