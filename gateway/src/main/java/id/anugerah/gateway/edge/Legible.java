package id.anugerah.gateway.edge;

import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.InvalidMimeTypeException;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;

/** Whether what a request says can be read in one way only, by everybody who handles it. */
final class Legible {
    private static final BitSet IN_ADDRESS = characters("-._~!$&'()*+,;=:@/?%");
    private static final BitSet IN_HOST = characters("-._~!$&'()*+,;=%");
    private static final BitSet IN_ADDRESS_LITERAL = characters(":.%");
    private static final List<String> ANY = List.of("*/*");
    // as many as Spring sorts
    private static final int MOST_KINDS = 50;

    private Legible() {}

    /** Whether it is the address of a request as RFC 3986 has it, and UTF-8 once decoded. */
    static boolean address(String address) {
        if (!address.startsWith("/") && !address.regionMatches(true, 0, "http", 0, 4)) return false;
        if (!consistsOf(IN_ADDRESS, address)) return false;
        return address.indexOf('%') < 0 || isEncodedText(address);
    }

    /** Whether it is a host's name or address, with or without a port. */
    static boolean host(List<String> told) {
        if (told.isEmpty()) return true;
        if (told.size() > 1) return false;
        var host = told.getFirst();
        var literal = host.startsWith("[");
        var end = literal ? host.indexOf(']') : -1;
        if (literal && (end < 0 || !consistsOf(IN_ADDRESS_LITERAL, host.substring(1, end)))) {
            return false;
        }
        var colon = host.indexOf(':', end + 1);
        if (literal) return colon == end + 1 ? port(host, colon) : end == host.length() - 1;
        var name = colon < 0 ? host : host.substring(0, colon);
        return consistsOf(IN_HOST, name) && (colon < 0 || port(host, colon));
    }

    /** Whether it names kinds of media, and not more than anybody sorts. */
    static boolean accept(List<String> told) {
        if (told.isEmpty() || told.equals(ANY)) return true;
        try {
            return MediaType.parseMediaTypes(told).size() <= MOST_KINDS;
        } catch (InvalidMediaTypeException | InvalidMimeTypeException e) {
            return false;
        }
    }

    private static boolean port(String host, int colon) {
        var digits = host.length() - colon - 1;
        if (digits < 1 || digits > 5) return false;
        for (var i = colon + 1; i < host.length(); i++) {
            if (host.charAt(i) < '0' || host.charAt(i) > '9') return false;
        }
        return Integer.parseInt(host.substring(colon + 1)) <= 65_535;
    }

    private static boolean isEncodedText(String address) {
        var bytes = ByteBuffer.allocate(address.length());
        for (var i = 0; i < address.length(); i++) {
            var c = address.charAt(i);
            if (c != '%') {
                bytes.put((byte) c);
                continue;
            }
            if (i + 2 >= address.length()) return false;
            var high = Character.digit(address.charAt(i + 1), 16);
            var low = Character.digit(address.charAt(i + 2), 16);
            if (high < 0 || low < 0) return false;
            bytes.put((byte) (high << 4 | low));
            i += 2;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean consistsOf(BitSet allowed, String text) {
        for (var i = 0; i < text.length(); i++) {
            if (!allowed.get(text.charAt(i))) return false;
        }
        return true;
    }

    private static BitSet characters(String marks) {
        var set = new BitSet(128);
        set.set('a', 'z' + 1);
        set.set('A', 'Z' + 1);
        set.set('0', '9' + 1);
        marks.chars().forEach(set::set);
        return set;
    }
}
