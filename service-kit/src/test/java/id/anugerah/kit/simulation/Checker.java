package id.anugerah.kit.simulation;

import id.anugerah.kit.copy.Wire;
import id.anugerah.kit.document.Copy;
import id.anugerah.kit.document.Layout;
import id.anugerah.kit.document.Part;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.event.Envelope;
import id.anugerah.kit.event.Envelope.Aggregate;
import id.anugerah.kit.event.MalformedEvent;
import id.anugerah.kit.simulation.Clients.Command;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
        checkParked(EchoFold.COLLECTION, Echo.class);
        checkParked(SumsFold.COLLECTION, Sums.class);
        world.expect(echo.letters().isEmpty(), () -> "dead letters are left: " + echo.letters());
    }

    /** Nothing waits, unless a restored service does not know any more what it would wait for. */
    private void checkParked(String collection, Class<?> type) {
        for (var id : echo.database().in(collection).keySet()) {
            var found = find(echo, collection, id, type);
            if (found == null) continue;
            found.parts()
                    .forEach((source, part) ->
                            world.expect(
                                    part.parked().isEmpty() || isForgotten(source),
                                    () -> "events are parked at rest in " + found));
        }
    }

    private boolean isForgotten(String name) {
        int slash = name.indexOf('/');
        var source = name.substring(0, slash);
        var told = teller(source, name.substring(slash + 1));
        return service(source).epoch() > 0 && (told == null || told.seq() == 0);
    }

    /** I1: what was acknowledged is in the store, once. */
    private void checkTookEffect(Command command) {
        long times = times(command);
        world.expect(times == 1, () -> command + " was acknowledged and is there x " + times);
    }

    /** How often a command took effect. */
    long times(Command command) {
        List<String> done;
        if (command.toEcho()) {
            var found = find(echo, EchoFold.COLLECTION, command.aggregate(), Echo.class);
            done = found == null ? List.of() : found.state().notes();
        } else {
            var found = find(speaker, Service.TALES, command.aggregate(), Tale.class);
            done = found == null ? List.of() : found.state().commands();
        }
        return done.stream().filter(command.id()::equals).count();
    }

    /**
     * I1: the log has every event of every aggregate in its present epoch, and all repeats are
     * alike. A later epoch begins with the whole state, or with an aggregate that begins anew.
     */
    private void checkLog(String source) {
        var data = new HashMap<String, String>();
        var seqs = new TreeMap<String, TreeMap<Long, Boolean>>();
        for (var event : events(source)) {
            var known = data.putIfAbsent(event.id() + event.type(), event.data());
            world.expect(
                    known == null || known.equals(event.data()),
                    () -> event.id() + " is in the log with other contents: " + known);
            seqs.computeIfAbsent(event.aggregate() + event.epoch(), _ -> new TreeMap<>())
                    .merge(event.seq(), event.state(), Boolean::logicalOr);
        }
        for (var aggregate : aggregates) {
            var told = teller(source, aggregate);
            long epoch = told == null ? 0 : told.epoch();
            // what a restored service has forgotten is in the log nevertheless
            if (told == null && service(source).epoch() > 0) continue;
            long last = told == null ? 0 : told.seq();
            var found = seqs.getOrDefault(aggregate + epoch, new TreeMap<>());
            world.expect(
                    isWhole(found, epoch, last),
                    () -> source + "/" + aggregate + " told " + last + ", the log has " + found);
        }
    }

    private static boolean isWhole(TreeMap<Long, Boolean> found, long epoch, long last) {
        if (found.isEmpty()) return last == 0;
        var first = found.firstEntry();
        var begins = first.getKey() == 1 || epoch > 0 && first.getValue();
        return begins && found.lastKey() == last && found.size() == last - first.getKey() + 1;
    }

    private Service service(String source) {
        return source.equals(Service.SPEAKER) ? speaker : echo;
    }

    private @Nullable Stored<?> teller(String source, String aggregate) {
        if (source.equals(Service.SPEAKER)) {
            var tale = find(speaker, Service.TALES, aggregate, Tale.class);
            if (tale != null) checkCount(tale, tale.state().n());
            return tale;
        }
        var told = find(echo, EchoFold.COLLECTION, aggregate, Echo.class);
        if (told != null) checkCount(told, told.state().n());
        return told;
    }

    /** At the beginning of an epoch the seq counts one more than the state does. */
    private void checkCount(Stored<?> stored, long n) {
        world.expect(
                stored.epoch() == 0 ? stored.seq() == n : stored.seq() >= n,
                () -> "seq and state differ: " + stored);
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
                        && copy.part(source).seq() == found.seq()
                        && copy.part(source).epoch() == found.epoch()
                        && copy.state().seq() == found.seq()
                        && copy.state().sum() == tale.sum(),
                () -> "the echo is " + copy + " and the tale " + found);
        checkLine(source, found.seq(), tale.sum());
        if (copy == null || copy.seq() == 0) return;
        var effects = copy.state().effects();
        world.expect(
                effects.stream()
                        .map(Place::of)
                        .sorted()
                        .distinct()
                        .toList()
                        .equals(effects.stream().map(Place::of).toList()),
                () -> "effects twice or out of order: " + effects);
        checkLine(new Aggregate(Service.ECHO, aggregate), copy.seq(), copy.state().told());
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
                    .forEach(place -> expected.add("slip:speaker/" + aggregate + "/" + place));
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
        var good = new TreeMap<Place, Envelope>();
        for (var event : told) {
            if (blocked.contains(event.id())) continue;
            good.merge(Place.of(event), event, (one, other) -> one.state() ? one : other);
        }
        var reachable = Part.NONE;
        for (var event : good.values()) {
            if (!reachable.isPast(event) && reachable.isNext(event))
                reachable = reachable.upTo(event);
        }
        var least = Place.of(reachable);
        var reached =
                Place.of(
                        fold.equals(SumsFold.COLLECTION)
                                ? part(fold, new SumsFold(world).home(source), Sums.class, source)
                                : part(fold, source.id(), Echo.class, source));
        world.expect(
                reached.compareTo(least) >= 0,
                () -> fold + " followed " + source + " to " + reached + " and not to " + least);
    }

    private Part part(String fold, String home, Class<?> type, Aggregate source) {
        var found = find(echo, fold, home, type);
        return found == null ? Part.NONE : found.part(source);
    }

    /** An event's place among those of its aggregate. */
    private record Place(long epoch, long seq) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparingLong(Place::epoch).thenComparingLong(Place::seq);

        static Place of(Envelope event) {
            return new Place(event.epoch(), event.seq());
        }

        static Place of(Part part) {
            return new Place(part.epoch(), part.seq());
        }

        static Place of(String text) {
            var dot = text.indexOf('.');
            return new Place(
                    Long.parseLong(text.substring(0, dot)),
                    Long.parseLong(text.substring(dot + 1)));
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
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
