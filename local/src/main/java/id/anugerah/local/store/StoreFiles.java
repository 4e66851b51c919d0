package id.anugerah.local.store;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The names of a store's files. {@code snapshot-N} holds all that was written before the first
 * change in {@code journal-N}; a journal goes on where the one before it ends.
 */
final class StoreFiles {

    private static final Pattern JOURNAL = Pattern.compile("journal-(\\d+)\\.bson");
    private static final Pattern SNAPSHOT = Pattern.compile("snapshot-(\\d+)\\.bson");
    private static final String UNFINISHED = ".tmp";

    private final Path directory;

    StoreFiles(Path directory) {
        this.directory = directory;
    }

    Path directory() {
        return directory;
    }

    Path journal(long generation) {
        return directory.resolve("journal-" + generation + ".bson");
    }

    Path snapshot(long generation) {
        return directory.resolve("snapshot-" + generation + ".bson");
    }

    Path unfinished(Path file) {
        return file.resolveSibling(file.getFileName() + UNFINISHED);
    }

    NavigableMap<Long, Path> journals() throws IOException {
        return numbered(JOURNAL);
    }

    NavigableMap<Long, Path> snapshots() throws IOException {
        return numbered(SNAPSHOT);
    }

    private NavigableMap<Long, Path> numbered(Pattern pattern) throws IOException {
        var found = new TreeMap<Long, Path>();
        try (var files = Files.list(directory)) {
            files.forEach(file -> {
                var name = pattern.matcher(file.getFileName().toString());
                if (name.matches()) {
                    found.put(Long.valueOf(name.group(1)), file);
                }
            });
        }
        return found;
    }

    /** Bytes of all files of the store. */
    long size() throws IOException {
        try (var files = Files.list(directory)) {
            long size = 0;
            for (var file : (Iterable<Path>) files::iterator) {
                size += sizeOf(file);
            }
            return size;
        }
    }

    private static long sizeOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0; // deleted while we were looking
        }
    }

    /** Gives a completely written file its name, so that it is there whole or not at all. */
    void publish(Path file) throws IOException {
        Files.move(unfinished(file), file, StandardCopyOption.ATOMIC_MOVE);
        try (var folder = FileChannel.open(directory, StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    /** Deletes what a snapshot has made superfluous, and what was never finished. */
    void deleteBefore(long generation) throws IOException {
        for (var file : journals().headMap(generation).values()) {
            Files.deleteIfExists(file);
        }
        for (var file : snapshots().headMap(generation).values()) {
            Files.deleteIfExists(file);
        }
    }

    void deleteUnfinished() throws IOException {
        try (var files = Files.newDirectoryStream(directory, "*" + UNFINISHED)) {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Takes the directory for this store alone until the lock's channel is closed. */
    FileLock lock() {
        try {
            Files.createDirectories(directory);
            var channel =
                    FileChannel.open(
                            directory.resolve("store.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new StoreUnavailable(
                        "The directory %s is in use by another store process."
                                .formatted(directory));
            }
            return lock;
        } catch (IOException e) {
            throw new StoreUnavailable(
                    "The directory %s cannot be used: %s.".formatted(directory, e.getMessage()), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
