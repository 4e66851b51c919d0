package id.anugerah.local.inbox;

import jdk.net.ExtendedSocketOptions;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketOption;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a sender says: command lines, and letters with their dots unstuffed. Only CR LF ends a line,
 * so that no letter can hide commands.
 */
final class SmtpInput {
    static final int LARGEST_LETTER = 40 << 20;
    private static final int LONGEST_LINE = 4096;

    private final Socket socket;
    private final Optional<SocketOption<Boolean>> prompt;
    private final byte[] buffer = new byte[1 << 14];
    private int next;
    private int end;

    /** A letter beyond the largest size. */
    static final class TooLarge extends IOException {}

    SmtpInput(Socket socket) {
        this.socket = socket;
        this.prompt =
                Optional.of(ExtendedSocketOptions.TCP_QUICKACK)
                        .filter(socket.supportedOptions()::contains);
    }

    /** Whether a further command has already arrived, so that answers can travel together. */
    boolean hasMore() {
        return next < end;
    }

    String line() throws IOException {
        var line = new StringBuilder();
        while (true) {
            fill();
            var b = buffer[next++];
            if (b == '\n' && !line.isEmpty() && line.charAt(line.length() - 1) == '\r') {
                line.setLength(line.length() - 1);
                return line.toString();
            }
            if (line.length() == LONGEST_LINE) {
                throw new IOException("A command is longer than " + LONGEST_LINE + " characters");
            }
            line.append((char) (b & 0xff));
        }
    }

    /** The address in a command, in which letters beyond ASCII come as UTF-8. */
    static String utf8(String line) {
        return new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private enum At {
        WITHIN,
        AFTER_CR,
        LINE_START,
        DOT,
        DOT_CR
    }

    /** Copies a letter up to the line that holds only a dot. */
    void letter(OutputStream out) throws IOException {
        var at = At.LINE_START;
        for (long size = 0; size <= LARGEST_LETTER; ) {
            fill();
            int from = next;
            int i = next;
            while (i < end) {
                var b = buffer[i];
                switch (at) {
                    case DOT -> {
                        if (b == '\r') {
                            at = At.DOT_CR;
                            from = ++i;
                            continue;
                        }
                        at = At.WITHIN;
                    }
                    case DOT_CR -> {
                        if (b == '\n') {
                            next = i + 1;
                            return;
                        }
                        out.write('\r');
                        at = At.WITHIN;
                    }
                    case LINE_START -> {
                        if (b == '.') {
                            out.write(buffer, from, i - from);
                            at = At.DOT;
                            from = ++i;
                            continue;
                        }
                        at = At.WITHIN;
                    }
                    case AFTER_CR -> at = b == '\n' ? At.LINE_START : At.WITHIN;
                    case WITHIN -> {}
                }
                if (b == '\r') {
                    at = At.AFTER_CR;
                }
                i++;
            }
            out.write(buffer, from, end - from);
            size += end - next;
            next = end;
        }
        throw new TooLarge();
    }

    private void fill() throws IOException {
        if (next < end) {
            return;
        }
        if (prompt.isPresent()) {
            // a sender holds back the packet that ends a letter until the former one is
            // acknowledged, for which the
            // system would take 40 ms; it forgets this wish after a while
            socket.setOption(prompt.get(), true);
        }
        end = socket.getInputStream().read(buffer);
        next = 0;
        if (end < 0) {
            end = 0;
            throw new EOFException("The sender has gone");
        }
    }
}
