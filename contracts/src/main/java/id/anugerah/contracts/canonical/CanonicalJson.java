package id.anugerah.contracts.canonical;

import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes plain values as canonical JSON after RFC 8785: no white space, members in the order of
 * their names' UTF-16 code units, shortest escapes, UTF-8.
 *
 * <p>A value is a {@link Map} with string keys, a {@link List}, a {@link String}, an integer from
 * −(2<sup>53</sup>−1) to 2<sup>53</sup>−1, a {@link Boolean} or null. Anything else is refused with
 * an {@link IllegalArgumentException}, decimals above all: they are written as strings, because two
 * languages seldom print one binary fraction alike. A set is refused too, since it has no order; so
 * is half a surrogate pair, which UTF-8 cannot carry.
 */
public final class CanonicalJson {
    private static final BigInteger GREATEST =
            BigInteger.ONE.shiftLeft(53).subtract(BigInteger.ONE);

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /** The canonical text of the value. */
    public static String text(@Nullable Object value) {
        var json = new CanonicalJson();
        json.write(value);
        return json.out.toString();
    }

    /** The canonical text in UTF-8: the bytes to hash, sign and keep. */
    public static byte[] bytes(@Nullable Object value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    /** The SHA-256 of {@link #bytes}, as 64 lower-case hexadecimal digits. */
    public static String sha256(@Nullable Object value) {
        return Sha256.hex(bytes(value));
    }

    private void write(@Nullable Object value) {
        switch (value) {
            case null -> out.append("null");
            case String text -> write(text);
            case Boolean truth -> out.append(truth.booleanValue());
            case Byte number -> out.append(number.intValue());
            case Short number -> out.append(number.intValue());
            case Integer number -> out.append(number.intValue());
            case Long number -> write(BigInteger.valueOf(number));
            case BigInteger number -> write(number);
            case List<?> list -> write(list);
            case Map<?, ?> map -> write(map);
            default ->
                    throw new IllegalArgumentException(
                            "no canonical form for " + value.getClass().getName());
        }
    }

    private void write(BigInteger number) {
        if (number.abs().compareTo(GREATEST) > 0) {
            throw new IllegalArgumentException("beyond 2^53-1, write it as a string: " + number);
        }
        out.append(number);
    }

    private void write(List<?> list) {
        out.append('[');
        var separator = "";
        for (Object element : list) {
            out.append(separator);
            write(element);
            separator = ",";
        }
        out.append(']');
    }

    private void write(Map<?, ?> map) {
        // String.compareTo compares UTF-16 code units, which is the order the RFC asks for
        var members = new TreeMap<String, @Nullable Object>();
        map.forEach((name, value) -> {
            if (!(name instanceof String text)) {
                throw new IllegalArgumentException("a member's name is a string, not " + name);
            }
            members.put(text, value);
        });
        out.append('{');
        var separator = "";
        for (var member : members.entrySet()) {
            out.append(separator);
            write(member.getKey());
            out.append(':');
            write(member.getValue());
            separator = ",";
        }
        out.append('}');
    }

    private void write(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isSurrogate(unit)) {
                if (i + 1 == text.length()
                        || !Character.isSurrogatePair(unit, text.charAt(i + 1))) {
                    throw new IllegalArgumentException("half a surrogate pair at " + i);
                }
                out.append(unit).append(text.charAt(++i));
            } else {
                write(unit);
            }
        }
        out.append('"');
    }

    private void write(char unit) {
        switch (unit) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (unit < 0x20) {
                    out.append("\\u00").append(HexFormat.of().toHexDigits((byte) unit));
                } else {
                    out.append(unit);
                }
            }
        }
    }
}
