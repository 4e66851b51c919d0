package id.anugerah.evidence.file;

import id.anugerah.kit.web.CommonRefusal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** File names in headers: percent-encoded as in RFC 5987, in both directions. */
final class FileHeaders {
    /** Carries the name of an uploaded file. */
    static final String NAME = "X-File-Name";

    private static final String CHARSET = "UTF-8''";
    private static final String UNRESERVED = "!#$&+-.^_`|~";

    private FileHeaders() {}

    /** The name that the header carries, with or without {@code UTF-8''} before it. */
    static String decoded(String header) {
        var text = header.regionMatches(true, 0, CHARSET, 0, 7) ? header.substring(7) : header;
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '%') {
                bytes.write(octet(text, i + 1));
                i += 2;
            } else if (unit < 0x80) {
                bytes.write(unit);
            } else {
                throw wrong();
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw wrong();
        }
    }

    /** Says to save the content under this name (RFC 6266), with a plain name for old clients. */
    static String attachment(String name) {
        var plain = name.replaceAll("[^\\x20-\\x7e]", "_").replaceAll("[\"\\\\%]", "_");
        return "attachment; filename=\"" + plain + "\"; filename*=" + CHARSET + encoded(name);
    }

    private static String encoded(String name) {
        var text = new StringBuilder();
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            char unit = (char) (octet & 0xff);
            var kept =
                    (unit >= 'a' && unit <= 'z')
                            || (unit >= 'A' && unit <= 'Z')
                            || (unit >= '0' && unit <= '9')
                            || UNRESERVED.indexOf(unit) >= 0;
            if (kept) text.append(unit);
            else text.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
        }
        return text.toString();
    }

    private static int octet(String text, int at) {
        if (at + 2 > text.length()
                || !HexFormat.isHexDigit(text.charAt(at))
                || !HexFormat.isHexDigit(text.charAt(at + 1))) {
            throw wrong();
        }
        return HexFormat.fromHexDigits(text, at, at + 2);
    }

    private static RuntimeException wrong() {
        return CommonRefusal.WRONG_VALUE.field(NAME, NAME, "RFC 5987");
    }
}
