package id.anugerah.local.inbox;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/** A letter on the disk that has no number yet; closing it removes what has not become a letter. */
record Draft(Path path, String sum) implements AutoCloseable {
    private static final String SUFFIX = ".draft";
    private static final AtomicLong COUNT = new AtomicLong();

    /** Writes a letter and forces it to the disk. */
    static Draft write(Path dir, Envelope envelope, Body letter) throws IOException {
        var path = dir.resolve(COUNT.incrementAndGet() + SUFFIX);
        var sum = new CRC32();
        try (var channel =
                        FileChannel.open(
                                path,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.TRUNCATE_EXISTING,
                                StandardOpenOption.WRITE);
                var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 14)) {
            out.write(envelope.trace().getBytes(StandardCharsets.UTF_8));
            letter.writeTo(new CheckedOutputStream(out, sum));
            out.flush();
            channel.force(false);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
        return new Draft(path, HexFormat.of().toHexDigits(sum.getValue(), 8));
    }

    /** Removes what the end of a former process left half written; none of it was acknowledged. */
    static void removeAll(Path dir) throws IOException {
        try (var left = Files.newDirectoryStream(dir, "*" + SUFFIX)) {
            for (var each : left) {
                Files.delete(each);
            }
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
