package id.anugerah.evidence.file;

import static id.anugerah.evidence.EvidenceRefusal.FILE_EMPTY;
import static id.anugerah.evidence.EvidenceRefusal.FILE_TOO_LARGE;
import static id.anugerah.evidence.EvidenceRefusal.UPLOAD_BROKEN;

import id.anugerah.contracts.canonical.Sha256;
import id.anugerah.evidence.file.BlobStore.Incoming;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A body as it was received: written on, counted and hashed while it came in. */
final class Received {
    private static final int CHUNK = 64 * 1024;
    private static final long MIB = 1024 * 1024;

    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private final MessageDigest hash = Sha256.begin();
    private final String sha256;
    private long size;

    /**
     * Receives the whole body.
     *
     * @param limit in bytes
     * @throws IOException if the bytes could not be written
     */
    Received(InputStream body, Incoming incoming, long limit) throws IOException {
        var chunk = new byte[CHUNK];
        for (int read = next(body, chunk); read >= 0; read = next(body, chunk)) {
            size += read;
            requireAtMost(limit, size);
            hash.update(chunk, 0, read);
            if (head.size() < CHUNK) head.write(chunk, 0, Math.min(read, CHUNK - head.size()));
            incoming.write(chunk, read);
        }
        if (size == 0) throw FILE_EMPTY.field("file");
        sha256 = HexFormat.of().formatHex(hash.digest());
    }

    /** Refuses a size beyond the limit, both in bytes. */
    static void requireAtMost(long limit, long size) {
        if (size > limit) throw FILE_TOO_LARGE.field("file", limit / MIB);
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    /** The first bytes, enough to tell the kind of file. */
    InputStream head() {
        return new ByteArrayInputStream(head.toByteArray());
    }

    private static int next(InputStream body, byte[] chunk) {
        try {
            return body.read(chunk);
        } catch (IOException e) {
            throw UPLOAD_BROKEN.because();
        }
    }
}
