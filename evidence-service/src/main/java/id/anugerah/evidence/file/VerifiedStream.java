package id.anugerah.evidence.file;

import id.anugerah.contracts.canonical.Sha256;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * Reads bytes whose hash is known. The last of them are given out only when the hash of all was
 * found right, so altered bytes never arrive complete.
 */
final class VerifiedStream extends InputStream {
    private static final int CHUNK = 64 * 1024;
    private static final byte[] NOTHING = {};

    private final InputStream source;
    private final String sha256;
    private final MessageDigest hash = Sha256.begin();
    private byte[] current = NOTHING;
    private byte[] next = NOTHING;
    private int position;
    private boolean begun;
    private boolean ended;

    VerifiedStream(InputStream source, String sha256) {
        this.source = source;
        this.sha256 = sha256;
    }

    @Override
    public int read() throws IOException {
        return advance() ? current[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) return 0;
        if (!advance()) return -1;
        int taken = Math.min(length, current.length - position);
        System.arraycopy(current, position, target, offset, taken);
        position += taken;
        return taken;
    }

    private boolean advance() throws IOException {
        if (position < current.length) return true;
        if (!begun) next = chunk();
        begun = true;
        current = next;
        position = 0;
        next = chunk();
        return current.length > 0;
    }

    private byte[] chunk() throws IOException {
        if (ended) return NOTHING;
        var chunk = source.readNBytes(CHUNK);
        hash.update(chunk);
        ended = chunk.length < CHUNK;
        if (ended) check();
        return chunk;
    }

    private void check() throws IOException {
        var found = HexFormat.of().formatHex(hash.digest());
        if (!found.equals(sha256)) {
            throw new IOException("The blob " + sha256 + " was altered: it is now " + found);
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
