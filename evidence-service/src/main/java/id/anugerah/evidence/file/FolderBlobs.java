package id.anugerah.evidence.file;

import id.anugerah.kit.runtime.ServiceSettings;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Blobs as files in a folder: {@code blobs/ab/cd/<sha256>}. Several instances may share it, for a
 * blob arrives by renaming, and whoever comes second brings the same bytes. A blob's age is that of
 * the bytes that were brought last.
 */
@Component
final class FolderBlobs implements BlobStore {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int SHA256_LENGTH = 64;

    private final Path data;
    private final Path blobs;
    private final Path incoming;
    private final Path aside;

    FolderBlobs(ServiceSettings settings) {
        this.data = settings.data();
        this.blobs = data.resolve("blobs");
        this.incoming = blobs.resolve("incoming");
        this.aside = blobs.resolve("aside");
    }

    @Override
    public Incoming begin() throws IOException {
        try {
            Files.createDirectories(incoming);
            return new Arriving(incoming.resolve(UUID.randomUUID().toString()));
        } catch (IOException e) {
            throw Space.told(e, data);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return new VerifiedStream(found(sha256), sha256);
    }

    /** A blob that is aside for a moment is still to be had, there or back in its place. */
    private InputStream found(String sha256) throws IOException {
        try {
            return Files.newInputStream(path(sha256));
        } catch (NoSuchFileException moved) {
            for (var file : FolderFiles.in(aside)) {
                if (!sha256.equals(hashAside(file))) continue;
                try {
                    return Files.newInputStream(file);
                } catch (NoSuchFileException back) {
                    break;
                }
            }
            return Files.newInputStream(path(sha256));
        }
    }

    @Override
    public List<String> keptBefore(Instant before) throws IOException {
        var old = new ArrayList<String>();
        for (var outer : FolderFiles.in(blobs)) {
            if (outer.equals(incoming) || outer.equals(aside)) continue;
            for (var inner : FolderFiles.in(outer)) {
                for (var file : FolderFiles.in(inner)) {
                    var name = file.getFileName().toString();
                    if (!SHA256.matcher(name).matches()) continue;
                    if (FolderFiles.isOlder(file, before)) old.add(name);
                }
            }
        }
        return old;
    }

    @Override
    public boolean discard(String sha256, Instant keptBefore, Predicate<String> wanted)
            throws IOException {
        Files.createDirectories(aside);
        var file = aside.resolve(sha256 + "." + UUID.randomUUID());
        try {
            // from here on whoever brings the same bytes brings a blob of their own
            Files.move(path(sha256), file, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException gone) {
            return false;
        }
        return decide(file, sha256, keptBefore, wanted);
    }

    @Override
    public int discardAside(Instant keptBefore, Predicate<String> wanted) throws IOException {
        int removed = 0;
        for (var file : FolderFiles.in(aside)) {
            if (!SHA256.matcher(hashAside(file)).matches()) continue;
            if (decide(file, hashAside(file), keptBefore, wanted)) removed++;
        }
        return removed;
    }

    private boolean decide(Path file, String sha256, Instant keptBefore, Predicate<String> wanted)
            throws IOException {
        var remove = false;
        try {
            // its age can only be trusted now: in its place it might just have been replaced
            remove = FolderFiles.isOlder(file, keptBefore) && !wanted.test(sha256);
        } finally {
            if (!remove) putBack(file, sha256);
        }
        return remove && Files.deleteIfExists(file);
    }

    private void putBack(Path file, String sha256) throws IOException {
        try {
            Files.createDirectories(inner(sha256));
            Files.move(file, path(sha256), StandardCopyOption.ATOMIC_MOVE);
            sync(inner(sha256));
        } catch (NoSuchFileException done) {
            // another instance decided on it at the same time
        }
    }

    private static String hashAside(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, Math.min(SHA256_LENGTH, name.length()));
    }

    @Override
    public int dropAbandoned(Instant before) throws IOException {
        int dropped = 0;
        for (var file : FolderFiles.in(incoming)) {
            if (FolderFiles.isOlder(file, before) && Files.deleteIfExists(file)) dropped++;
        }
        return dropped;
    }

    private Path path(String sha256) {
        if (!SHA256.matcher(sha256).matches()) throw new IllegalArgumentException(sha256);
        return inner(sha256).resolve(sha256);
    }

    private Path inner(String sha256) {
        return outer(sha256).resolve(sha256.substring(2, 4));
    }

    private Path outer(String sha256) {
        return blobs.resolve(sha256.substring(0, 2));
    }

    private final class Arriving implements Incoming {
        private final Path temporary;
        private final FileChannel channel;

        Arriving(Path temporary) throws IOException {
            this.temporary = temporary;
            this.channel =
                    FileChannel.open(
                            temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }

        @Override
        public void write(byte[] bytes, int length) throws IOException {
            var buffer = ByteBuffer.wrap(bytes, 0, length);
            try {
                while (buffer.hasRemaining()) channel.write(buffer);
            } catch (IOException e) {
                throw Space.told(e, data);
            }
        }

        @Override
        public void keep(String sha256) throws IOException {
            try {
                channel.force(true);
                channel.close();
                place(sha256);
            } catch (IOException e) {
                throw Space.told(e, data);
            }
        }

        private void place(String sha256) throws IOException {
            Files.createDirectories(inner(sha256));
            // renaming replaces: if another brought the same bytes first, nobody sees a difference
            Files.move(temporary, path(sha256), StandardCopyOption.ATOMIC_MOVE);
            // what is new may be the blob, or blobs/ab/cd, blobs/ab or blobs itself
            sync(inner(sha256));
            sync(outer(sha256));
            sync(blobs);
            sync(data);
        }

        @Override
        public void close() throws IOException {
            try {
                channel.close();
            } finally {
                Files.deleteIfExists(temporary);
            }
        }
    }

    /** A new name in a folder is durable only once the folder is. */
    private static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
