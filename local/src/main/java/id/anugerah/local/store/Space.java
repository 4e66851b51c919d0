package id.anugerah.local.store;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;

/** How much more the store may write. */
final class Space {

    private final StoreFiles files;
    private final FileStore disk;
    private final StoreSettings settings;

    Space(StoreFiles files, StoreSettings settings) throws IOException {
        this.files = files;
        this.settings = settings;
        this.disk = Files.getFileStore(files.directory());
    }

    /** Whether the reserve is untouched; an unreadable disk counts as full. */
    boolean isLeft() {
        try {
            long free = disk.getUsableSpace();
            if (settings.limit() > 0) {
                free = Math.min(free, settings.limit() - files.size());
            }
            return free >= settings.reserve();
        } catch (IOException e) {
            return false;
        }
    }
}
