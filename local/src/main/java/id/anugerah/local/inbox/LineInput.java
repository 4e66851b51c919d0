package id.anugerah.local.inbox;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;

/** Reads complete lines and knows where each began; a last line without its end does not count. */
final class LineInput {
    private final InputStream in;
    private long offset;
    private long end;

    LineInput(FileChannel file) throws IOException {
        in = new BufferedInputStream(Channels.newInputStream(file.position(0)), 1 << 16);
    }

    /** The next line without its end, or null after the last complete one. */
    byte @Nullable [] next() throws IOException {
        var line = new ByteArrayOutputStream();
        for (var b = in.read(); b >= 0; b = in.read()) {
            if (b == '\n') {
                offset = end;
                end += line.size() + 1;
                return line.toByteArray();
            }
            line.write(b);
        }
        return null;
    }

    /** Where the line just read begins, in bytes. */
    long offset() {
        return offset;
    }

    /** Where the last complete line ends, in bytes. */
    long end() {
        return end;
    }
}
