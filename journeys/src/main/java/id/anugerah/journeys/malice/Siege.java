package id.anugerah.journeys.malice;

import id.anugerah.journeys.client.Session;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Sends spoilt requests of every kind to every operation, as everybody, from several threads. The
 * same seed makes the same requests.
 */
final class Siege {
    private static final int THREADS = 8;
    private static final int PATIENCE = 20;
    private static final Duration ANSWERED = Duration.ofSeconds(15);
    private static final int LONGEST_PAUSE = 5;
    private static final int RATION = 60;

    // in both the last that fits is taken; whoever sends is most often somebody who may
    private static final List<Fit> FITS =
            List.of(
                    new Fit("\\w+ /api/(entries|dossiers|files).*", "operator"),
                    new Fit(
                            "\\w+ /api/entries/.*(verification|return|rejection|reopening)",
                            "secretariat"),
                    new Fit("\\w+ /api/dossiers/.*(approval|return)", "sekda"),
                    new Fit("\\w+ /api/(sheets|conflicts).*", "assessor"),
                    new Fit("\\w+ /api/sheets/.*return", "secretariat"),
                    new Fit(
                            "\\w+ /api/(stages|decisions|editions|accounts|memberships|invitations).*",
                            "secretariat"),
                    new Fit(
                            "\\w+ /api/(overview|audit|letters|submissions|entrants).*",
                            "secretariat"),
                    new Fit("\\w+ /api/(conflicts|decisions|entrants)/.+/.*", "chair"),
                    new Fit("\\w+ /api/decisions/.*publication", "second"),
                    new Fit("\\w+ /api/(editions/.*clock|signing-keys.*)", "ops"));

    private record Fit(String pattern, String role) {}

    private final Scene scene;
    private final long seed;
    private final Judge judge;
    private final Tally tally;
    private final List<Recipe> recipes;

    Siege(Scene scene, long seed, Tally tally) {
        this.scene = scene;
        this.seed = seed;
        this.tally = tally;
        judge = new Judge(scene.port());
        recipes = recipes(Contract.of(scene.document()), seed);
    }

    private static List<Recipe> recipes(Contract contract, long seed) {
        List<Recipe> all = new ArrayList<>();
        for (var operation : contract.operations()) {
            List<Recipe> some = new ArrayList<>(BodyRecipes.of(operation));
            some.addAll(AddressRecipes.of(contract, operation));
            Collections.shuffle(some, new Random(seed));
            // how often these may be asked for is limited
            all.addAll(
                    operation.isRationed() ? some.subList(0, Math.min(RATION, some.size())) : some);
        }
        Collections.shuffle(all, new Random(seed));
        return List.copyOf(all);
    }

    /** How many different ways there are to spoil a request. */
    int ways() {
        return recipes.size();
    }

    /** Sends so many requests that are answered by more than a plea to come again. */
    void lay(int requests) {
        var next = new AtomicInteger();
        together(
                THREADS,
                () -> {
                    try (var wire = new Wire(scene.port(), ANSWERED)) {
                        while (tally.sent() < requests) send(wire, next.getAndIncrement());
                    }
                });
    }

    /** Sends what no client would send. */
    void ambush() {
        var raw = RawRequest.all();
        var next = new AtomicInteger();
        var ambush = new Ambush(scene.port(), tally);
        // most of it is waiting for nothing to come
        together(
                THREADS * 6,
                () -> {
                    for (int i = next.getAndIncrement();
                            i < raw.size();
                            i = next.getAndIncrement()) {
                        ambush.spring(raw.get(i));
                    }
                });
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private static void together(int many, Work work) {
        try (var threads = Executors.newFixedThreadPool(many)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                all.add(
                        threads.submit(() -> {
                            work.run();
                            return null;
                        }));
            }
            for (var one : all) one.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Sends one request, which the seed and the number decide. */
    private void send(Wire wire, int number) throws InterruptedException {
        var recipe = recipes.get(number % recipes.size());
        var dice = new SplittableRandom(seed * 1_000_003 + number);
        var operation = recipe.operation();
        var draft = new Examples(scene, operation, dice).good();
        var speech = Speech.drawn(dice);
        draft.header("Accept-Language", speech.header());
        var role = role(operation, dice);
        var session = session(role);
        var told = operation.isSignIn() ? Map.<String, String>of() : session.authorized();
        told.forEach(draft::header);
        recipe.spoil().spoil(draft, new Examples(scene, operation, dice));
        byte[] bytes = draft.bytes();
        var request = "#" + number + " " + role + " " + start(draft.title());
        var heard = ask(wire, bytes, draft.isHead(), request, recipe);
        if (heard == null) return;
        if (heard.status() == 401 && !role.equals(Scene.GUEST)) session.renew(told);
        var expected =
                new Judge.Expected(
                        new String(bytes, StandardCharsets.UTF_8),
                        speech.language(),
                        recipe.refused(),
                        recipe.field(),
                        draft.isHead(),
                        operation.isOauth());
        tally.answered(heard.status(), recipe.toString(), request, judge.judge(heard, expected));
    }

    private @Nullable Heard ask(
            Wire wire, byte[] bytes, boolean bodiless, String request, Recipe recipe)
            throws InterruptedException {
        for (int attempt = 0; attempt < PATIENCE; attempt++) {
            Heard heard;
            try {
                heard = wire.ask(bytes, bodiless);
            } catch (IOException e) {
                var finding = new Judge.Finding(Judge.Fault.NO_PROBLEM, String.valueOf(e));
                tally.answered(0, recipe.toString(), request, List.of(finding));
                return null;
            }
            if (!heard.asksToComeAgain()) return heard;
            tally.repeated();
            if (heard.comeAgainAfter() > LONGEST_PAUSE) return null;
            Thread.sleep(heard.comeAgainAfter() * 1_000L);
        }
        return null;
    }

    private Session session(String role) {
        var session = scene.cast().get(role);
        if (session == null) throw new IllegalStateException("Nobody plays " + role);
        return session;
    }

    private String role(Operation operation, SplittableRandom dice) {
        // some of these requests are good enough, and who made them has another name afterwards
        if (operation.path().endsWith("/me")) return Scene.GUEST;
        if (dice.nextInt(3) == 0) {
            var roles = List.copyOf(scene.cast().keySet());
            return roles.get(dice.nextInt(roles.size()));
        }
        return FITS.stream()
                .filter(fit -> operation.toString().matches(fit.pattern()))
                .map(Fit::role)
                .reduce("auditor", (_, later) -> later);
    }

    private static String start(String title) {
        return title.length() < 200 ? title : title.substring(0, 200) + "…";
    }

    /** What a caller says about languages, and in which one to answer. */
    private record Speech(@Nullable String header, String language) {
        private static final List<Speech> ALL =
                List.of(
                        new Speech("id", "id"),
                        new Speech("en", "en"),
                        new Speech("en-GB,en;q=0.8", "en"),
                        new Speech("id;q=0.1, en;q=0.9", "en"),
                        new Speech("fr", "id"),
                        new Speech(null, "id"),
                        new Speech("xx;;q=abc", "id"));

        static Speech drawn(SplittableRandom dice) {
            return ALL.get(dice.nextInt(ALL.size()));
        }
    }
}
