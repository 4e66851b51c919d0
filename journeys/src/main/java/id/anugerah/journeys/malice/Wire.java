package id.anugerah.journeys.malice;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A connection that sends whatever bytes it is given: clients of a library would not let half of
 * the bad requests out. It is opened when it is needed and again after it was closed.
 */
final class Wire implements AutoCloseable {
    private static final int LONGEST_LINE = 100_000;

    private final int port;
    private final int patience;
    private @Nullable Socket socket;
    private @Nullable InputStream in;

    /**
     * @param patience how long to wait for something to come
     */
    Wire(int port, Duration patience) {
        this.port = port;
        this.patience = (int) patience.toMillis();
    }

    /**
     * Sends the request and reads its answer.
     *
     * @param bodiless whether the answer has no body whatever its headers say, as to HEAD
     * @throws IOException if none comes
     */
    Heard ask(byte[] request, boolean bodiless) throws IOException {
        boolean fresh = socket == null;
        try {
            return askOnce(request, bodiless);
        } catch (IOException e) {
            close();
            // a connection that was kept may have been closed in the meantime
            if (fresh) throw e;
            return askOnce(request, bodiless);
        }
    }

    private Heard askOnce(byte[] request, boolean bodiless) throws IOException {
        long began = System.nanoTime();
        send(request);
        var heard = hear(began, bodiless);
        if (heard.isLast()) close();
        return heard;
    }

    /** Sends bytes that may be anything; an answer may come before all are sent. */
    void send(byte[] bytes) throws IOException {
        var out = open();
        try {
            out.getOutputStream().write(bytes);
        } catch (IOException e) {
            // whoever refuses a body early closes the way it came; the answer is there already
            if (in == null || in.available() == 0) throw e;
        }
    }

    /**
     * Reads one answer.
     *
     * @param began when it was asked for, in the time of {@link System#nanoTime}
     */
    Heard hear(long began, boolean bodiless) throws IOException {
        var from = in;
        if (from == null) throw new EOFException("not connected");
        var first = line(from);
        var status = first.split(" ", 3);
        if (status.length < 2 || !first.startsWith("HTTP/1.")) {
            throw new IOException("no answer in HTTP: " + first);
        }
        var headers = headers(from);
        int code = Integer.parseInt(status[1]);
        boolean empty = bodiless || code < 200 || code == 204 || code == 304;
        byte[] body = empty ? new byte[0] : body(from, headers);
        return new Heard(code, headers, body, Duration.ofNanos(System.nanoTime() - began));
    }

    private Socket open() throws IOException {
        var there = socket;
        if (there != null) return there;
        var made = new Socket();
        made.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), patience);
        made.setSoTimeout(patience);
        made.setTcpNoDelay(true);
        socket = made;
        in = new BufferedInputStream(made.getInputStream(), 1 << 16);
        return made;
    }

    private static Map<String, List<String>> headers(InputStream from) throws IOException {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (var line = line(from); !line.isEmpty(); line = line(from)) {
            int colon = line.indexOf(':');
            if (colon < 1) throw new IOException("no header: " + line);
            var name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            headers.computeIfAbsent(name, _ -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        return headers;
    }

    private static byte[] body(InputStream from, Map<String, List<String>> headers)
            throws IOException {
        var length = headers.getOrDefault("content-length", List.of());
        if (headers.getOrDefault("transfer-encoding", List.of()).contains("chunked")) {
            return chunks(from);
        }
        if (length.isEmpty()) return from.readAllBytes();
        var bytes = from.readNBytes(Integer.parseInt(length.getFirst()));
        if (bytes.length < Integer.parseInt(length.getFirst())) throw new EOFException("cut off");
        return bytes;
    }

    private static byte[] chunks(InputStream from) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (int size = size(from); size > 0; size = size(from)) {
            bytes.write(from.readNBytes(size));
            line(from);
        }
        line(from);
        return bytes.toByteArray();
    }

    private static int size(InputStream from) throws IOException {
        return Integer.parseInt(line(from).split(";", 2)[0].strip(), 16);
    }

    private static String line(InputStream from) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = from.read(); next != '\n'; next = from.read()) {
            if (next < 0) throw new EOFException("closed without an answer");
            if (line.size() > LONGEST_LINE) throw new IOException("a line without an end");
            if (next != '\r') line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        var there = socket;
        socket = null;
        in = null;
        if (there != null) there.close();
    }
}
