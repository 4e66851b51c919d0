package id.anugerah.local.launcher;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What nobody else on this machine may read. It is drawn once and never again: data is encrypted
 * under it.
 */
final class Secrets {
    private static final int KEY_BYTES = 32;

    private Secrets() {}

    /** Draws the key of all keys at the first start. */
    static void prepare(Place place) {
        var key = place.secrets().resolve("master.key");
        if (Files.exists(key)) {
            return;
        }
        try {
            restrict(place.secrets(), "rwx------");
            var bytes = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(bytes);
            var draft = key.resolveSibling("master.key.new");
            Files.deleteIfExists(draft);
            Files.createFile(draft);
            restrict(draft, "rw-------");
            Files.writeString(draft, Base64.getEncoder().encodeToString(bytes) + "\n");
            try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(draft, key, ATOMIC_MOVE);
        } catch (IOException e) {
            throw new LaunchRefused(
                    "The secrets could not be written under " + place.secrets() + ".", e);
        }
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
