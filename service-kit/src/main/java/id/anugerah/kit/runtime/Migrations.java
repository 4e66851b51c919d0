package id.anugerah.kit.runtime;

import id.anugerah.kit.document.Layout;
import id.anugerah.kit.document.Store;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Runs the migrations that this database has not seen. Each document changes by compare-and-set, so
 * that it neither matters how many instances start at once nor where an earlier run was broken off,
 * and nothing is lost that an instance writes which is already through.
 */
final class Migrations {
    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private static final String DONE = "migrations";
    private static final int PAGE = 200;

    private final List<Migration> migrations;
    private final Store store;
    private final InstantSource machine;

    Migrations(List<Migration> migrations, Store store, InstantSource machine) {
        this.migrations = migrations.stream().sorted(Comparator.comparing(Migration::id)).toList();
        this.store = store;
        this.machine = machine;
    }

    boolean isEmpty() {
        return migrations.isEmpty();
    }

    /** Returns when every document has its present form. */
    void run() {
        for (var migration : migrations) {
            if (store.find(DONE, migration.id()).isPresent()) continue;
            int changed = run(migration);
            var at = machine.instant().toString();
            store.put(DONE, new Document("_id", migration.id()).append("at", at));
            LOG.info("Migration {} changed {} documents", migration.id(), changed);
        }
    }

    private int run(Migration migration) {
        int changed = 0;
        String after = null;
        while (true) {
            var page = store.query(migration.collection(), new Document(), after, PAGE);
            if (page.isEmpty()) return changed;
            after = page.getLast().getString("_id");
            changed += write(migration, page);
        }
    }

    private int write(Migration migration, List<Document> page) {
        int changed = 0;
        var collection = migration.collection();
        for (var left = page; !left.isEmpty(); ) {
            var migrated = new ArrayList<Document>();
            for (var before : left) {
                var after = migrated(migration, before);
                if (!after.equals(before)) migrated.add(written(before, after));
            }
            // whom another writer was faster at is looked at again
            var lost = store.write(collection, migrated);
            changed += migrated.size() - lost.size();
            left = store.findAll(collection, lost);
        }
        return changed;
    }

    private static Document migrated(Migration migration, Document before) {
        var after = migration.migrated(copy(before));
        if (migration.migrated(copy(after)).equals(after)) return after;
        throw new IllegalStateException(
                migration.id() + " changes what it has changed already: " + before.get("_id"));
    }

    private static Document written(Document before, Document after) {
        if (Layout.version(before) == 0) {
            throw new IllegalStateException(before.get("_id") + " is no aggregate and no copy");
        }
        return new Document(after)
                .append("_id", before.get("_id"))
                .append("version", Layout.version(before) + 1)
                .append("stamp", UUID.randomUUID().toString());
    }

    private static Document copy(Document document) {
        var copy = new Document();
        document.forEach((name, value) -> copy.put(name, copyOf(value)));
        return copy;
    }

    private static @Nullable Object copyOf(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Document part -> copy(part);
            case Collection<?> items -> {
                var copies = new ArrayList<Object>();
                for (var item : items) copies.add(copyOf(item));
                yield copies;
            }
            default -> value;
        };
    }
}
