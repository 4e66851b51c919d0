package id.anugerah.registration.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** A secret in a file that only its owner can read. */
final class KeptSecret {
    private KeptSecret() {}

    /** What the file holds; it is made first where it is missing. */
    static String in(Path file, Supplier<String> fresh) {
        try {
            if (!Files.exists(file)) create(file, fresh.get());
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Several programs may do this at once: the file appears whole, and the first one's counts. */
    private static void create(Path file, String secret) throws IOException {
        var folder = Files.createDirectories(file.toAbsolutePath().getParent());
        var ownerOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(folder, "secret", ".draft", ownerOnly);
        try {
            Files.writeString(draft, secret);
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // another program was faster
        } finally {
            Files.delete(draft);
        }
    }
}
