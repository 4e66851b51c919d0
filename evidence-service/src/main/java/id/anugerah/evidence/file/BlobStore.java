package id.anugerah.evidence.file;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** Keeps bytes under their SHA-256; the same bytes are kept once, and none ever change. */
interface BlobStore {
    /**
     * Begins to take in bytes; nothing of them remains unless they are kept.
     *
     * @throws Full here and while bytes are taken in, where there is no space for them
     */
    Incoming begin() throws IOException;

    /**
     * The bytes with this hash. Reading them to the end fails if they are not those that were kept.
     *
     * @param sha256 lower-case hex
     */
    InputStream open(String sha256) throws IOException;

    /** The hashes of the blobs that were last kept before this instant. */
    List<String> keptBefore(Instant before) throws IOException;

    /**
     * Removes a blob that nobody wants. The blob is set aside first, so that whoever brings the
     * same bytes meanwhile keeps theirs; it comes back if it proves to be wanted or to have been
     * kept anew.
     *
     * @param wanted asked once the blob is aside
     * @return whether it was removed
     */
    boolean discard(String sha256, Instant keptBefore, Predicate<String> wanted) throws IOException;

    /**
     * Decides on blobs that an earlier attempt set aside and was then cut short.
     *
     * @return how many were removed
     */
    int discardAside(Instant keptBefore, Predicate<String> wanted) throws IOException;

    /**
     * Removes what was taken in and then neither kept nor dropped, as after a crash.
     *
     * @param before bytes that came in later may still be on their way
     * @return how many there were
     */
    int dropAbandoned(Instant before) throws IOException;

    /** There is no space for more bytes. */
    final class Full extends IOException {
        Full(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    /** Bytes on their way in. */
    interface Incoming extends AutoCloseable {
        /** Takes in what follows. */
        void write(byte[] bytes, int length) throws IOException;

        /** Keeps all of it durably under its hash, once this returns. */
        void keep(String sha256) throws IOException;

        /** Drops what was not kept. */
        @Override
        void close() throws IOException;
    }
}
