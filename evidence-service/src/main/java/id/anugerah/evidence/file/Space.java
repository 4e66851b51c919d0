package id.anugerah.evidence.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells a full disk from other reasons for which bytes could not be written. */
final class Space {
    /** Less than this is no space for anything. */
    private static final long LEAST = 64L * 1024;

    private static final List<String> FULL =
            List.of("No space left on device", "Disk quota exceeded");

    private Space() {}

    /**
     * The failure as the storage tells it.
     *
     * @param disk any folder on it; asked because the system's message comes in its own language
     */
    static IOException told(IOException failure, Path disk) {
        var message = String.valueOf(failure.getMessage());
        if (FULL.stream().anyMatch(message::contains)) return new BlobStore.Full(failure);
        try {
            var left = Files.getFileStore(disk).getUsableSpace();
            return left < LEAST ? new BlobStore.Full(failure) : failure;
        } catch (IOException unknown) {
            return failure;
        }
    }
}
