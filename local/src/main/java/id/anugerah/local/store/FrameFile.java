package id.anugerah.local.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * A file of {@link Frame}s, open for writing. Its head names the kind of file and the number of its
 * first frame (of a journal) or of the first frame after it (of a snapshot).
 */
final class FrameFile implements JournalFile {

    static final String JOURNAL = "ANUGJRN1";
    static final String SNAPSHOT = "ANUGSNP1";
    static final int HEAD = 20;

    private final FileChannel channel;
    private long length;

    private FrameFile(FileChannel channel, long length) {
        this.channel = channel;
        this.length = length;
    }

    /** Creates a file with nothing but its head, in the file system's cache only. */
    static FrameFile create(Path path, String kind, long number) throws IOException {
        var channel =
                FileChannel.open(
                        path,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
        try {
            var head = ByteBuffer.allocate(HEAD);
            head.put(kind.getBytes(StandardCharsets.US_ASCII)).putLong(number);
            head.putInt(checksum(head)).flip();
            while (head.hasRemaining()) {
                channel.write(head);
            }
            return new FrameFile(channel, HEAD);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Opens a file to write on behind its first {@code length} bytes; the rest is cut off. */
    static FrameFile open(Path path, long length) throws IOException {
        var file = new FrameFile(FileChannel.open(path, StandardOpenOption.WRITE), length);
        file.cut();
        return file;
    }

    /**
     * The number in the head of a file of this kind; {@link StoreDamaged} if the head is not whole.
     */
    static long number(FileChannel channel, String kind) throws IOException {
        var head = ByteBuffer.allocate(HEAD);
        while (head.hasRemaining() && channel.read(head, head.position()) >= 0) {
            // read on
        }
        if (!head.hasRemaining()) {
            var name = new byte[8];
            head.flip().get(name);
            long number = head.getLong();
            if (kind.equals(new String(name, StandardCharsets.US_ASCII))
                    && head.getInt() == checksum(head)) {
                return number;
            }
        }
        throw new StoreDamaged("its head is not one of this store");
    }

    private static int checksum(ByteBuffer head) {
        var crc = new CRC32C();
        crc.update(head.duplicate().position(0).limit(16));
        return (int) crc.getValue();
    }

    /**
     * Writes a frame behind the others; counts as written only when {@link #force} has returned.
     */
    @Override
    public void write(Frame frame) throws IOException {
        frame.write(channel.position(length));
        length += frame.size();
    }

    @Override
    public void force() throws IOException {
        channel.force(false);
    }

    @Override
    public long length() {
        return length;
    }

    /** Goes back to an earlier length, which holds for certain once this returns. */
    @Override
    public void cutTo(long earlier) throws IOException {
        length = earlier;
        cut();
    }

    private void cut() throws IOException {
        if (channel.size() > length) {
            channel.truncate(length);
            channel.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
