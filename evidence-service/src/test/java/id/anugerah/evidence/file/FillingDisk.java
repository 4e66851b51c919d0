package id.anugerah.evidence.file;

import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** The folder of blobs, on a disk that a test can fill up. */
@Component
@Primary
public final class FillingDisk implements BlobStore {
    private final FolderBlobs folder;
    private volatile boolean full;

    FillingDisk(FolderBlobs folder) {
        this.folder = folder;
    }

    /** Takes the first bytes of an upload and no more while it does something. */
    public void whileFull(Runnable work) {
        full = true;
        try {
            work.run();
        } finally {
            full = false;
        }
    }

    @Override
    public Incoming begin() throws IOException {
        var incoming = folder.begin();
        return full ? new Filling(incoming) : incoming;
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return folder.open(sha256);
    }

    @Override
    public List<String> keptBefore(Instant before) throws IOException {
        return folder.keptBefore(before);
    }

    @Override
    public boolean discard(String sha256, Instant keptBefore, Predicate<String> wanted)
            throws IOException {
        return folder.discard(sha256, keptBefore, wanted);
    }

    @Override
    public int discardAside(Instant keptBefore, Predicate<String> wanted) throws IOException {
        return folder.discardAside(keptBefore, wanted);
    }

    @Override
    public int dropAbandoned(Instant before) throws IOException {
        return folder.dropAbandoned(before);
    }

    private record Filling(Incoming incoming) implements Incoming {
        @Override
        public void write(byte[] bytes, int length) throws IOException {
            incoming.write(bytes, length / 2);
            throw noSpace();
        }

        @Override
        public void keep(String sha256) throws IOException {
            throw noSpace();
        }

        @Override
        public void close() throws IOException {
            incoming.close();
        }

        private static Full noSpace() {
            return new Full(new IOException("No space left on device"));
        }
    }
}
