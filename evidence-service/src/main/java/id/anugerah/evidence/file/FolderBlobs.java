package id.anugerah.evidence.file;

import id.anugerah.kit.runtime.ServiceSettings;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Blobs as files in a folder: {@code blobs/ab/cd/<sha256>}. Several instances may share it, for a
 * blob arrives by renaming, and whoever comes second brings the same bytes.
 */
@Component
final class FolderBlobs implements BlobStore {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Path data;
    private final Path blobs;
    private final Path incoming;

    FolderBlobs(ServiceSettings settings) {
        this.data = settings.data();
        this.blobs = data.resolve("blobs");
        this.incoming = blobs.resolve("incoming");
    }

    @Override
    public Incoming begin() throws IOException {
        Files.createDirectories(incoming);
        return new Arriving(incoming.resolve(UUID.randomUUID().toString()));
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return new VerifiedStream(Files.newInputStream(path(sha256)), sha256);
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
            while (buffer.hasRemaining()) channel.write(buffer);
        }

        @Override
        public void keep(String sha256) throws IOException {
            channel.force(true);
            channel.close();
            var target = path(sha256);
            Files.createDirectories(inner(sha256));
            // renaming replaces: if another brought the same bytes first, nobody sees a difference
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            // what is new may be the blob, or blobs/ab/cd, blobs/ab or blobs itself
            sync(inner(sha256));
            sync(outer(sha256));
            sync(blobs);
            sync(data);
        }

        @Override
        public void close() throws IOException {
            channel.close();
            Files.deleteIfExists(temporary);
        }
    }

    /** A new name in a folder is durable only once the folder is. */
    private static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
