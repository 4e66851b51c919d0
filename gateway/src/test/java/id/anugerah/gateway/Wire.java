package id.anugerah.gateway;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A connection on which anything can be sent, also what no client would make a request of. */
final class Wire implements Closeable {
    /** What came back, with the names of headers in lower case. */
    record Answer(int status, Map<String, String> headers, String body) {
        @Nullable String header(String name) {
            return headers.get(name.toLowerCase(Locale.ROOT));
        }

        JsonNode problem() {
            return JsonMapper.shared().readTree(body);
        }
    }

    private final Socket socket;

    Wire(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(15_000);
    }

    Wire send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(ISO_8859_1));
        return this;
    }

    /** Reads one answer to its end. */
    Answer answer() throws IOException {
        var head = headersOnly();
        var length = Integer.parseInt(head.headers.getOrDefault("content-length", "0"));
        var body = socket.getInputStream().readNBytes(length);
        return new Answer(head.status, head.headers, new String(body, StandardCharsets.UTF_8));
    }

    /** Reads an answer that has no body. */
    Answer headersOnly() throws IOException {
        var in = socket.getInputStream();
        var status = Integer.parseInt(line(in).split(" ")[1]);
        var headers = new TreeMap<String, String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return new Answer(status, headers, "");
    }

    /** Whether the other side closes the connection without a further word. */
    boolean ends() throws IOException {
        return socket.getInputStream().read() < 0;
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (var c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) throw new IOException("the connection ended after: " + line);
            if (c != '\r') line.append((char) c);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
