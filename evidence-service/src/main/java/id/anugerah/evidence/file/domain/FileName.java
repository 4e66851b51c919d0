package id.anugerah.evidence.file.domain;

import static id.anugerah.evidence.EvidenceRefusal.FILE_NAME_MISSING;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name under which a file is shown: no folder, no control character, nothing that changes the
 * direction of writing, in Unicode's composed form.
 *
 * @param value 1 to {@value #LONGEST} bytes in UTF-8, with an extension
 */
public record FileName(String value) {
    /** How many bytes a name may have, as on most file systems. */
    public static final int LONGEST = 255;

    /** Controls, formats such as direction marks, half surrogates, private use, line breaks. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private static final Pattern SPACES = Pattern.compile("\\p{Z}+");
    private static final Pattern FOREIGN = Pattern.compile("[\"*:<>?|]");

    /** The name without what does not belong in one; refuses if nothing is left of it. */
    public static FileName of(String given) {
        var composed = Normalizer.normalize(given, Normalizer.Form.NFC);
        var seen = UNSEEN.matcher(composed).replaceAll("");
        var last = seen.substring(Math.max(seen.lastIndexOf('/'), seen.lastIndexOf('\\')) + 1);
        var spaced = SPACES.matcher(FOREIGN.matcher(last).replaceAll("_")).replaceAll(" ");
        var stripped = spaced.replaceFirst("^[ .]+", "").replaceFirst("[ .]+$", "");
        int dot = stripped.lastIndexOf('.');
        if (dot < 1) throw FILE_NAME_MISSING.field("X-File-Name");
        return new FileName(shortened(stripped.substring(0, dot), stripped.substring(dot)));
    }

    /** What follows the last dot, in lower case. */
    public String extension() {
        return value.substring(value.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String stem, String extension) {
        if (bytes(extension) > LONGEST / 2) throw FILE_NAME_MISSING.field("X-File-Name");
        int end = stem.length();
        while (bytes(stem.substring(0, end)) + bytes(extension) > LONGEST) {
            end = stem.offsetByCodePoints(end, -1);
        }
        return stem.substring(0, end) + extension;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
