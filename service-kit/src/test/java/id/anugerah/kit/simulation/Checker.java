package id.anugerah.kit.simulation;

import id.anugerah.kit.copy.Wire;
import id.anugerah.kit.document.Copy;
import id.anugerah.kit.document.Layout;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.event.Envelope;
import id.anugerah.kit.event.Envelope.Aggregate;
import id.anugerah.kit.event.MalformedEvent;
import id.anugerah.kit.simulation.Clients.Command;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What has to hold once everything is at rest. */
final class Checker {
    private static final String PROGRESS = "relay-progress";
    private static final String LEASES = "relay-leases";

    private final World world;
    private final Service speaker;
    private final Service echo;
    private final List<String> aggregates;

    Checker(World world, Service speaker, Service echo, List<String> aggregates) {
        this.world = world;
        this.speaker = speaker;
        this.echo = echo;
        this.aggregates = aggregates;
    }

    boolean isAtRest() {
        return unrest().isEmpty();
    }

    /** What is left to be published, trimmed or given up. */
    List<String> unrest() {
        var unrest = new ArrayList<String>();
        for (var service : List.of(speaker, echo)) {
            var database = service.database();
            for (var collection : List.of(Service.TALES, EchoFold.COLLECTION)) {
                for (var document : database.in(collection).values()) {
                    if (Layout.outbox(document).isEmpty()) continue;
                    unrest.add("the outbox of " + collection + "/" + document.getString("_id"));
                }
            }
            unrest.addAll(database.in(PROGRESS).keySet());
            if (database.in(LEASES).size() != service.alive().size()) {
                unrest.add("leases " + database.in(LEASES).keySet());
            }
        }
        return unrest;
    }

    void checkAll(Map<String, Command> acknowledged) {
        acknowledged.values().forEach(this::checkTookEffect);
        checkLog(Service.SPEAKER);
        checkLog(Service.ECHO);
        aggregates.forEach(this::checkFollowed);
        checkSlips();
        for (var collection : List.of(EchoFold.COLLECTION, SumsFold.COLLECTION)) {
            for (var document : echo.database().in(collection).values()) {
                world.expect(
                        !document.containsKey("parked"),
                        () -> "events are parked at rest in " + document.toJson());
            }
        }
        world.expect(echo.letters().isEmpty(), () -> "dead letters are left: " + echo.letters());
    }

    /** I1: what was acknowledged is in the store, once. */
    private void checkTookEffect(Command command) {
        List<String> done;
        if (command.toEcho()) {
            var found = find(echo, EchoFold.COLLECTION, command.aggregate(), Echo.class);
            done = found == null ? List.of() : found.state().notes();
        } else {
            var found = find(speaker, Service.TALES, command.aggregate(), Tale.class);
            done = found == null ? List.of() : found.state().commands();
        }
        long times = done.stream().filter(command.id()::equals).count();
        world.expect(times == 1, () -> command + " was acknowledged and is there x " + times);
    }

    /** I1: the log has every event of every aggregate, and all repeats are alike. */
    private void checkLog(String source) {
        var data = new HashMap<String, String>();
        var seqs = new TreeMap<String, Set<Long>>();
        for (var event : events(source)) {
            var known = data.putIfAbsent(event.id() + event.type(), event.data());
            world.expect(
                    known == null || known.equals(event.data()),
                    () -> event.id() + " is in the log with other contents: " + known);
            seqs.computeIfAbsent(event.aggregate(), _ -> new TreeSet<>()).add(event.seq());
        }
        for (var aggregate : aggregates) {
            long told = told(source, aggregate);
            var found = seqs.getOrDefault(aggregate, Set.of());
            world.expect(
                    found.size() == told && found.stream().allMatch(seq -> seq <= told),
                    () -> source + "/" + aggregate + " told " + told + ", the log has " + found);
        }
    }

    private long told(String source, String aggregate) {
        if (source.equals(Service.SPEAKER)) {
            var tale = find(speaker, Service.TALES, aggregate, Tale.class);
            if (tale == null) return 0;
            world.expect(tale.seq() == tale.state().n(), () -> "seq and state differ: " + tale);
            return tale.seq();
        }
        var told = find(echo, EchoFold.COLLECTION, aggregate, Echo.class);
        if (told == null) return 0;
        world.expect(told.seq() == told.state().n(), () -> "seq and state differ: " + told);
        return told.seq();
    }

    /** I2 and I3: each copy is where its source is, and its state is the one that follows. */
    private void checkFollowed(String aggregate) {
        var found = find(speaker, Service.TALES, aggregate, Tale.class);
        if (found == null || found.seq() == 0) return;
        var tale = found.state();
        var source = new Aggregate(Service.SPEAKER, aggregate);
        var copy = find(echo, EchoFold.COLLECTION, aggregate, Echo.class);
        world.expect(
                copy != null
                        && copy.part(source).seq() == tale.n()
                        && copy.state().seq() == tale.n()
                        && copy.state().sum() == tale.sum(),
                () -> "the echo is " + copy + " and the tale " + tale);
        checkLine(source, tale.n(), tale.sum());
        if (copy == null || copy.seq() == 0) return;
        var effects = copy.state().effects();
        world.expect(
                List.copyOf(new TreeSet<>(effects)).equals(effects),
                () -> "effects twice or out of order: " + effects);
        checkLine(new Aggregate(Service.ECHO, aggregate), copy.state().n(), copy.state().told());
    }

    private void checkLine(Aggregate source, long n, long sum) {
        var home = new SumsFold(world).home(source);
        var sums = find(echo, SumsFold.COLLECTION, home, Sums.class);
        var line = sums == null ? Sums.NONE : sums.state().line(source.toString());
        world.expect(
                line.seq() == n && line.sum() == sum,
                () -> source + " told " + n + " events with sum " + sum + ", added up: " + line);
    }

    /**
     * Each amount that took effect added exactly one document. One more may be there for an amount
     * that a state event jumped over between the insert and the write.
     */
    private void checkSlips() {
        var expected = new TreeSet<String>();
        var possible = new TreeSet<String>();
        for (var event : events(Service.SPEAKER)) {
            if (event.is(Tale.Told.class)) possible.add("slip:" + event.id());
        }
        for (var aggregate : aggregates) {
            var copy = find(echo, EchoFold.COLLECTION, aggregate, Echo.class);
            if (copy == null) continue;
            copy.state()
                    .effects()
                    .forEach(seq -> expected.add("slip:speaker/" + aggregate + "/0." + seq));
        }
        var found = new TreeSet<>(echo.database().in(EchoFold.SLIPS).keySet());
        world.expect(
                found.containsAll(expected) && possible.containsAll(found),
                () -> "slips " + found + " instead of " + expected);
    }

    /** A dead letter stops its own aggregate, up to the next state event, and no other. */
    void checkNobodyElseStalled() {
        for (var source : List.of(Service.SPEAKER, Service.ECHO)) {
            var events = events(source);
            for (var name : aggregates) {
                var aggregate = new Aggregate(source, name);
                var told = events.stream().filter(e -> e.teller().equals(aggregate)).toList();
                checkReached(SumsFold.COLLECTION, aggregate, told);
                if (source.equals(Service.SPEAKER)) {
                    checkReached(EchoFold.COLLECTION, aggregate, told);
                }
            }
        }
    }

    private void checkReached(String fold, Aggregate source, List<Envelope> told) {
        var blocked = new HashSet<String>();
        echo.letters().stream()
                .filter(letter -> letter.fold().equals(fold))
                .forEach(letter -> blocked.add(letter.event()));
        var good = new TreeSet<Long>();
        var starts = new TreeSet<Long>();
        for (var event : told) {
            if (blocked.contains(event.id())) continue;
            good.add(event.seq());
            if (event.state()) starts.add(event.seq());
        }
        long reachable = 0;
        for (var seq : good) {
            if (seq == reachable + 1 || starts.contains(seq)) reachable = seq;
        }
        long least = reachable;
        long reached =
                fold.equals(SumsFold.COLLECTION)
                        ? reached(fold, new SumsFold(world).home(source), Sums.class, source)
                        : reached(fold, source.id(), Echo.class, source);
        world.expect(
                reached >= least,
                () -> fold + " followed " + source + " to " + reached + " and not to " + least);
    }

    private long reached(String fold, String home, Class<?> type, Aggregate source) {
        var found = find(echo, fold, home, type);
        return found == null ? 0 : found.part(source).seq();
    }

    private List<Envelope> events(String source) {
        var events = new ArrayList<Envelope>();
        world.topic(source)
                .records()
                .forEach(record -> {
                    try {
                        events.add(Wire.envelope(record));
                    } catch (MalformedEvent garbage) {
                        // it is there on purpose
                    }
                });
        return events;
    }

    private static <S> @Nullable Stored<S> find(
            Service service, String collection, String id, Class<S> type) {
        var document = service.database().find(collection, id);
        return document == null ? null : Copy.of(document, type).stored();
    }
}
