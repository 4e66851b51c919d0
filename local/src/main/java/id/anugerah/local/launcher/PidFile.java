package id.anugerah.local.launcher;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Remembers which process a program is, so that another process with the same number is not taken
 * for it.
 */
record PidFile(Path path) {
    private static final String SUFFIX = ".pid";

    static PidFile of(Place place, String program) {
        return new PidFile(place.run().resolve(program + SUFFIX));
    }

    void write(long pid) {
        try {
            var draft = path.resolveSibling(path.getFileName() + ".new");
            Files.writeString(draft, pid + " " + Birth.of(pid).orElse("ended") + "\n");
            Files.move(draft, path, ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process that was written down, if it still runs. */
    Optional<ProcessHandle> process() {
        try {
            var parts = Files.readString(path).strip().split(" ", 2);
            if (parts.length < 2) {
                return Optional.empty();
            }
            var pid = Long.parseLong(parts[0]);
            return Birth.of(pid).filter(parts[1]::equals).flatMap(_ -> ProcessHandle.of(pid));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    void remove() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
