package id.anugerah.kit.simulation;

import id.anugerah.kit.document.Layout;
import id.anugerah.kit.document.Store;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One process's way to its database, on which answers get lost, and time passes. */
final class FaultyStore implements Store {
    private static final RuntimeException OUTAGE = new LogUnavailable();

    private final World world;
    private final Process process;
    private final Database database;

    FaultyStore(World world, Process process, Database database) {
        this.world = world;
        this.process = process;
        this.database = database;
    }

    @Override
    public Optional<Document> find(String collection, String id) {
        reach(() -> "find " + id);
        var found = Optional.ofNullable(database.find(collection, id));
        world.pass(process);
        return found;
    }

    @Override
    public List<Document> findAll(String collection, Collection<String> ids) {
        reach(() -> "find in " + collection);
        var found =
                world.dice()
                        .shuffled(
                                ids.stream()
                                        .map(id -> database.find(collection, id))
                                        .filter(Objects::nonNull)
                                        .collect(Collectors.toList()));
        world.pass(process);
        return found;
    }

    @Override
    public List<Document> query(
            String collection, Document filter, @Nullable String after, int limit) {
        reach(() -> "query " + collection);
        // progress is read page by page; a small page shows it
        int most = collection.equals("relay-progress") ? 2 : limit;
        var found = database.query(collection, filter, after, most);
        world.pass(process);
        return found;
    }

    @Override
    public Set<String> write(String collection, List<Document> documents) {
        var lost = new HashSet<String>();
        var effects = new ArrayList<Runnable>();
        for (var document : documents) {
            effects.add(() -> {
                if (!database.write(collection, document)) lost.add(document.getString("_id"));
            });
        }
        carryOut(() -> "write " + collection + " " + described(documents), effects, true);
        if (!lost.isEmpty()) {
            world.saw("faster writers");
            world.trace(process, () -> "another writer was faster: " + lost);
        }
        return lost;
    }

    private static String described(List<Document> documents) {
        return documents.stream()
                .map(document ->
                        "%s v%d outbox %s"
                                .formatted(
                                        document.getString("_id"),
                                        Layout.version(document),
                                        document
                                                .getList(Layout.OUTBOX, Document.class, List.of())
                                                .stream()
                                                .map(item -> item.get("seq"))
                                                .toList()))
                .collect(Collectors.joining(", "));
    }

    @Override
    public void insertNew(String collection, List<Document> documents) {
        var effects = new ArrayList<Runnable>();
        for (var one : documents) effects.add(() -> database.insertNew(collection, one));
        carryOut(() -> "insert into " + collection, effects, true);
    }

    @Override
    public void put(String collection, Document document) {
        carryOut(
                () -> "put " + document.toJson(),
                List.of(() -> database.put(collection, document)),
                false);
    }

    @Override
    public void remove(String collection, Collection<String> ids) {
        var effects = new ArrayList<Runnable>();
        for (var id : ids) effects.add(() -> database.remove(collection, id));
        carryOut(() -> "remove from " + collection + " " + ids, effects, true);
    }

    @Override
    public void trim(String collection, List<Trim> trims) {
        var effects = new ArrayList<Runnable>();
        for (var one : trims) effects.add(() -> database.trim(collection, one));
        carryOut(() -> "trim " + collection + " " + trims, effects, true);
    }

    @Override
    public void eachUnpublished(String collection, Consumer<Document> visitor) {
        reach(() -> "look through " + collection);
        for (var id : List.copyOf(database.in(collection).keySet())) {
            world.pass(process);
            var document = database.find(collection, id);
            if (document == null) continue;
            var outbox = document.getList(Layout.OUTBOX, Document.class, List.of());
            if (outbox.isEmpty()) continue;
            visitor.accept(new Document("_id", id).append(Layout.OUTBOX, outbox));
        }
    }

    @Override
    public void unique(String collection, List<String> fields) {}

    @Override
    public void index(String collection, List<String> fields) {}

    private void reach(Supplier<String> what) {
        world.pass(process);
        if (!world.strikes()) return;
        world.trace(process, () -> what.get() + ": no answer");
        throw new StoreUnavailable("no answer", OUTAGE);
    }

    private void carryOut(Supplier<String> what, List<Runnable> effects, boolean mayBeLate) {
        world.pass(process);
        if (!world.strikes()) {
            effects.forEach(Runnable::run);
            if (world.isTroubled() || world.isNews(what)) {
                world.trace(process, what);
            }
            world.pass(process);
            return;
        }
        var fates = new ArrayList<String>();
        for (var effect : world.dice().shuffled(effects)) {
            switch (world.dice().below(mayBeLate ? 3 : 2)) {
                case 0 -> {
                    effect.run();
                    fates.add("done");
                }
                case 1 -> fates.add("not done");
                default -> {
                    int generation = database.generation();
                    world.later(() -> {
                        if (database.generation() == generation) effect.run();
                    });
                    fates.add("done late");
                }
            }
        }
        if (world.dice().chance(0.3)) {
            world.trace(process, () -> what.get() + ": crash, " + fates);
            throw process.die();
        }
        world.saw("lost answers");
        world.trace(process, () -> what.get() + ": no answer, " + fates);
        throw new StoreUnavailable("no answer", OUTAGE);
    }
}
