package id.anugerah.local.store;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.GatheringByteChannel;
import java.util.zip.CRC32C;

/**
 * What is written, and reaches the disk or does not, as one piece: a number and any number of
 * {@link Change}s. On disk a frame is its length, checksum and number, then the changes.
 *
 * @param sequence counts frames without gaps over all journals
 * @param changes the stored forms, one behind the other
 */
record Frame(long sequence, ByteBuf changes) {

    static final int HEAD = 16;

    /** Bytes of the stored form. */
    int size() {
        return HEAD + changes.readableBytes();
    }

    /** Writes the whole frame at the channel's position. */
    void write(GatheringByteChannel channel) throws IOException {
        var body = changes.nioBuffer();
        var head = ByteBuffer.allocate(HEAD);
        head.putInt(body.remaining())
                .putInt(checksum(sequence, body.duplicate()))
                .putLong(sequence);
        var parts = new ByteBuffer[] {head.flip(), body};
        while (body.hasRemaining() || head.hasRemaining()) {
            long written = channel.write(parts);
            if (written < 0) {
                throw new IOException("the journal takes no more");
            }
        }
    }

    /** The frame at an offset, or null if there is no whole one with an unharmed content. */
    static @Nullable Frame read(FileChannel channel, long offset, long end) throws IOException {
        if (offset + HEAD > end) {
            return null;
        }
        var head = readFully(channel, offset, HEAD);
        int length = head.getInt();
        int checksum = head.getInt();
        long sequence = head.getLong();
        if (length < 0 || offset + HEAD + length > end || sequence <= 0) {
            return null;
        }
        var body = readFully(channel, offset + HEAD, length);
        return checksum == checksum(sequence, body.duplicate())
                ? new Frame(sequence, Unpooled.wrappedBuffer(body))
                : null;
    }

    /**
     * Whether any whole frame with a number from {@code first} on begins at or behind an offset:
     * what tells damage in the middle from an end that was never completed.
     */
    static boolean anyAfter(FileChannel channel, long offset, long end, long first)
            throws IOException {
        int window = 1 << 20;
        for (long start = offset; start + HEAD <= end; start += window) {
            int length = (int) Math.min(window + HEAD, end - start);
            var bytes = readFully(channel, start, length);
            for (int i = 0; i + HEAD <= length && i < window; i++) {
                long sequence = bytes.getLong(i + 8);
                if (sequence >= first
                        && sequence - first <= end
                        && read(channel, start + i, end) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    private static ByteBuffer readFully(FileChannel channel, long offset, int length)
            throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, offset + bytes.position()) < 0) {
                throw new IOException("the file ends early");
            }
        }
        return bytes.flip();
    }

    private static int checksum(long sequence, ByteBuffer body) {
        var crc = new CRC32C();
        crc.update(ByteBuffer.allocate(12).putInt(body.remaining()).putLong(sequence).flip());
        crc.update(body);
        return (int) crc.getValue();
    }
}
