package id.anugerah.registration.secret;

import id.anugerah.kit.runtime.ServiceSettings;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.nio.file.Path;

/** Where secrets lie that must not be in the database. */
@Component
final class SecretsFolder {
    private final Path folder;

    SecretsFolder(ServiceSettings settings, @Value("${anugerah.secrets:}") String folder) {
        this.folder = folder.isBlank() ? settings.data().resolve("secrets") : Path.of(folder);
    }

    Path file(String name) {
        return folder.resolve(name);
    }
}
