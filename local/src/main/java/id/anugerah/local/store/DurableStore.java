package id.anugerah.local.store;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;

/**
 * A document store for one machine that speaks the MongoDB protocol on 127.0.0.1.
 *
 * <p>What it answers is on disk: a write's answer leaves when its changes are, and an answer to a
 * read when everything is that was written before it. A full or failing disk makes it refuse writes
 * (codes 14031 and 39), never lose them; reads go on. It knows no transactions, no sessions and no
 * users.
 */
public final class DurableStore implements AutoCloseable {

    private final WireServer server;
    private final Commands commands;
    private final Durability durability;
    private final @Nullable Snapshots snapshots;
    private final @Nullable FileLock lock;
    private boolean closed;

    private DurableStore(
            WireServer server,
            Commands commands,
            Durability durability,
            @Nullable Snapshots snapshots,
            @Nullable FileLock lock) {
        this.server = server;
        this.commands = commands;
        this.durability = durability;
        this.snapshots = snapshots;
        this.lock = lock;
    }

    /**
     * Opens the store in a directory, or begins a new one there.
     *
     * @param directory created if missing; only one store at a time may use it
     * @param port the port on 127.0.0.1; 0 takes a free one
     * @param fsync whether answers wait for the disk itself and not just for the operating system
     * @throws StoreUnavailable if the directory is in use, its files are damaged, or the port is
     *     taken
     */
    public static DurableStore start(Path directory, int port, boolean fsync) {
        return start(StoreSettings.of(directory, port, fsync), file -> file);
    }

    static DurableStore start(StoreSettings settings, Journal.Opener opener) {
        var files = new StoreFiles(settings.directory());
        var lock = files.lock();
        try {
            return start(settings, opener, files, lock);
        } catch (IOException e) {
            release(lock);
            throw new StoreUnavailable(
                    "The store in %s cannot start: %s."
                            .formatted(settings.directory(), e.getMessage()),
                    e);
        } catch (RuntimeException | Error e) {
            release(lock);
            throw e;
        }
    }

    private static DurableStore start(
            StoreSettings settings, Journal.Opener opener, StoreFiles files, FileLock lock)
            throws IOException {
        files.deleteUnfinished();
        var loaded = Loader.load(files, Long.MAX_VALUE);
        var journal = new Journal(files, loaded, settings, opener);
        var commands = new Commands(loaded.contents(), journal, end -> reload(files, end));
        journal.start(commands);
        try {
            var server = new WireServer(settings.port(), commands);
            var snapshots =
                    new Snapshots(files, settings, journal, commands, loaded.snapshotSize());
            snapshots.start();
            return new DurableStore(server, commands, journal, snapshots, lock);
        } catch (RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    private static Contents reload(StoreFiles files, long certainEnd) {
        try {
            return Loader.load(files, certainEnd).contents();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A store without files on a free port, for tests: the same answers, forgotten at the end. */
    public static DurableStore inMemory() {
        var durability = new Durability.InMemory();
        var commands = new Commands(new Contents(), durability, _ -> new Contents());
        return new DurableStore(new WireServer(0, commands), commands, durability, null, null);
    }

    /** The port on 127.0.0.1. */
    public int port() {
        return server.port();
    }

    /** The address for a MongoDB driver. */
    public String uri() {
        return "mongodb://127.0.0.1:" + port();
    }

    /** How many documents there are in all collections together. */
    public long size() {
        return commands.size();
    }

    /** Stops listening, brings everything to disk and answers for it, then ends. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        server.stopListening();
        if (snapshots != null) {
            snapshots.close();
        }
        commands.close();
        durability.close();
        server.close();
        if (lock != null) {
            release(lock);
        }
    }

    private static void release(FileLock lock) {
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
