package id.anugerah.journeys.malice;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request that is being written: good at first, and then one thing of it is spoilt. */
final class Draft {
    private final List<String[]> query = new ArrayList<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String method;
    private String path;
    private byte @Nullable [] body;

    /**
     * @param path encoded, without its query
     */
    Draft(String method, String path) {
        this.method = method;
        this.path = path;
    }

    void method(String other) {
        method = other;
    }

    String path() {
        return path;
    }

    void path(String other) {
        path = other;
    }

    /** Adds a parameter to the address, as it is. */
    void query(String name, String value) {
        query.add(new String[] {name, value});
    }

    /** Sends this parameter so, or not at all. */
    void replaceQuery(String name, @Nullable String value) {
        query.removeIf(one -> one[0].equals(name));
        if (value != null) query(name, value);
    }

    /** Sends this header so, or not at all. */
    void header(String name, @Nullable String value) {
        if (value == null) headers.remove(name);
        else headers.put(name, value);
    }

    void body(byte @Nullable [] bytes) {
        body = bytes;
    }

    /** The first line and the address, for people. */
    String title() {
        return method + " " + address();
    }

    boolean isHead() {
        return method.equals("HEAD");
    }

    /** The bytes of the whole request. */
    byte[] bytes() {
        var text = new StringBuilder(title()).append(" HTTP/1.1\r\n");
        headers.forEach(
                (name, value) -> text.append(name).append(": ").append(value).append("\r\n"));
        byte[] content = body;
        if (content != null) text.append("Content-Length: ").append(content.length).append("\r\n");
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        if (content != null) bytes.writeBytes(content);
        return bytes.toByteArray();
    }

    private String address() {
        if (query.isEmpty()) return path;
        var joined = new StringBuilder(path).append('?');
        for (var one : query) {
            if (joined.charAt(joined.length() - 1) != '?') joined.append('&');
            joined.append(one[0]).append('=').append(one[1]);
        }
        return joined.toString();
    }
}
