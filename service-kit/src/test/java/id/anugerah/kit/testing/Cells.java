package id.anugerah.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.access.Access;
import id.anugerah.kit.access.Actor;
import id.anugerah.kit.access.Cell;
import id.anugerah.kit.access.Permission;
import id.anugerah.kit.access.Permissions;
import id.anugerah.kit.testing.Person.Answer;
import id.anugerah.kit.testing.Troupe.Member;
import id.anugerah.kit.testing.Troupe.Scope;
import id.anugerah.kit.web.IdempotencyKey;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Sends the request of each cell of the table of permissions to a running service, and compares
 * what it is answered with what the cell says.
 */
public final class Cells {
    /** What comes of a request only after it was allowed. */
    private static final Set<Integer> REFUSED_LATER = Set.of(409, 412, 422);

    private final String service;
    private final int port;
    private final BiFunction<String, Role, Person> people;
    private final Queue<String> failing = new ConcurrentLinkedQueue<>();
    private int tested;

    /**
     * @param people a session of an account in a role
     */
    public Cells(String service, int port, BiFunction<String, Role, Person> people) {
        this.service = service;
        this.port = port;
        this.people = people;
    }

    /**
     * The request of one row.
     *
     * @param path with its query
     * @param body for each member
     * @param id which a refusal names
     * @param shows whether an answer shows the part that the row is about
     */
    public record Scene(
            Troupe troupe,
            Scope scope,
            String path,
            Function<Member, String> body,
            Map<String, String> headers,
            @Nullable String id,
            Predicate<Answer> shows) {
        /** A request without a body. */
        public static Scene of(Troupe troupe, Scope scope, String path) {
            return new Scene(troupe, scope, path, _ -> "", Map.of(), null, _ -> true);
        }

        public Scene sending(String json) {
            return sending(_ -> json);
        }

        public Scene sending(Function<Member, String> forms) {
            return new Scene(troupe, scope, path, forms, headers, id, shows);
        }

        public Scene with(Map<String, String> more) {
            return new Scene(troupe, scope, path, body, more, id, shows);
        }

        public Scene naming(String refused) {
            return new Scene(troupe, scope, path, body, headers, refused, shows);
        }

        public Scene showing(Predicate<Answer> part) {
            return new Scene(troupe, scope, path, body, headers, id, part);
        }
    }

    /** Plays every row of the service; fails unless each cell was tested and answers as it says. */
    public void check(Function<Permission, Scene> scenes) {
        var rows =
                Permissions.load().rows().stream()
                        .filter(row -> row.service().equals(service))
                        .toList();
        var logging = LoggingSystem.get(Cells.class.getClassLoader());
        logging.setLogLevel(Access.class.getName(), LogLevel.WARN);
        try {
            for (var row : rows) play(row, scenes.apply(row));
        } finally {
            logging.setLogLevel(Access.class.getName(), null);
        }
        System.out.printf(
                "%s permission cells: %d tested, %d failing%n", service, tested, failing.size());
        assertThat(failing).as("cells that are not as the table says").isEmpty();
        assertThat(tested).isEqualTo(rows.size() * Actor.values().length);
    }

    /** Whoever is refused comes first, because the others change what the row is about. */
    private void play(Permission row, Scene scene) {
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var actor : Actor.values()) {
                if (row.cell(actor) == Cell.ALLOWED) continue;
                hands.execute(() -> play(row, scene, actor));
            }
        }
        for (var actor : Actor.values()) {
            if (row.cell(actor) == Cell.ALLOWED) play(row, scene, actor);
        }
        tested += Actor.values().length;
    }

    private void play(Permission row, Scene scene, Actor actor) {
        try {
            for (var member : members(scene, actor)) {
                var person =
                        actor == Actor.ANYBODY
                                ? Person.anybody(port)
                                : people.apply(member.account(), member.role());
                compare(row, actor, scene, member, person);
            }
        } catch (RuntimeException e) {
            failing.add(row.action() + " " + row.state() + " as " + actor + ": " + e);
        }
    }

    private static List<Member> members(Scene scene, Actor actor) {
        if (actor == Actor.ANYBODY) return List.of(new Member("nobody at all", Role.OPERATOR));
        var members = scene.troupe().members(actor, scene.scope());
        if (members.isEmpty()) throw new IllegalStateException("nobody plays it");
        return members;
    }

    private void compare(Permission row, Actor actor, Scene scene, Member member, Person person) {
        var answer = ask(row, scene, member, person);
        var cell = row.cell(actor);
        var fits =
                row.isPart() && cell != Cell.NOT_SIGNED_IN
                        ? (cell == Cell.ALLOWED) == (isOk(answer) && scene.shows().test(answer))
                        : isAsSaid(cell, answer, scene);
        if (fits) return;
        failing.add(
                "%s %s as %s (%s): %s, not %d %s"
                        .formatted(
                                row.action(),
                                row.state(),
                                actor.column(),
                                member,
                                cell.written(),
                                answer.status(),
                                answer.raw()));
    }

    private static Answer ask(Permission row, Scene scene, Member member, Person person) {
        if (!row.changes()) return person.get(scene.path());
        var headers = new HashMap<String, String>();
        headers.put("If-Match", "*");
        headers.put(IdempotencyKey.HEADER, UUID.randomUUID().toString());
        headers.putAll(scene.headers());
        var body = scene.body().apply(member);
        return person.send(
                row.method(),
                scene.path(),
                headers,
                body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }

    private static boolean isAsSaid(Cell cell, Answer answer, Scene scene) {
        return switch (cell) {
            case ALLOWED ->
                    isOk(answer)
                            || REFUSED_LATER.contains(answer.status())
                            || (answer.status() == 403 && !isProblem(answer, "not-allowed"));
            case NOT_SIGNED_IN -> answer.status() == 401;
            case NOT_ALLOWED -> answer.status() == 403 && isProblem(answer, "not-allowed");
            case NOT_FOUND ->
                    answer.status() == 404
                            && isProblem(answer, "not-found")
                            && names(answer, scene.id());
        };
    }

    /** What somebody may not know of is refused in the words for what is not there. */
    private static boolean names(Answer answer, @Nullable String id) {
        return id == null || answer.text("detail").equals("There is no such thing: " + id + ".");
    }

    private static boolean isOk(Answer answer) {
        return answer.status() >= 200 && answer.status() < 300;
    }

    private static boolean isProblem(Answer answer, String code) {
        return answer.text("type").endsWith(":" + code);
    }
}
