package id.anugerah.gateway.signin;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The folder of secrets that programs on one machine share. A secret that is missing is made by
 * whoever needs it first, and nobody ever reads half of it.
 */
@Component
public final class Secrets {
    private static final int BYTES = 32;

    private final Path folder;

    Secrets(
            @Value("${anugerah.secrets}") String folder,
            @Value("${anugerah.data}") String otherwise) {
        this.folder = folder.isBlank() ? Path.of(otherwise, "secrets") : Path.of(folder);
    }

    /**
     * What lies in the file of that name: 32 random bytes in base64url, unless somebody put
     * something else there.
     */
    public String get(String name) {
        var file = folder.resolve(name);
        try {
            if (!Files.exists(file)) make(file);
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("no secret at " + file, e);
        }
    }

    private void make(Path file) throws IOException {
        Files.createDirectories(folder);
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var owner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(folder, "new", ".secret", owner);
        try {
            Files.write(
                    draft,
                    Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(bytes)
                            .getBytes(StandardCharsets.US_ASCII));
            // unlike a move, a link never takes the place of what another program was faster with
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // the other program's is the one
        } finally {
            Files.delete(draft);
        }
    }
}
