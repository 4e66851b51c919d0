package id.anugerah.evidence.file;

import java.io.IOException;
import java.io.InputStream;

/** Keeps bytes under their SHA-256; the same bytes are kept once, and none ever change. */
interface BlobStore {
    /** Begins to take in bytes; nothing of them remains unless they are kept. */
    Incoming begin() throws IOException;

    /**
     * The bytes with this hash. Reading them to the end fails if they are not those that were kept.
     *
     * @param sha256 lower-case hex
     */
    InputStream open(String sha256) throws IOException;

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
