package id.anugerah.gateway.page;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** How the bytes of a file travel. */
enum Coding {
    BROTLI("br", ".br"),
    GZIP("gzip", ".gz"),
    PLAIN("identity", "");

    private final String token;
    private final String suffix;

    Coding(String token, String suffix) {
        this.token = token;
        this.suffix = suffix;
    }

    /** Its name in {@code Content-Encoding}. */
    String token() {
        return token;
    }

    /** What stands behind the name of a file that is packed in this way. */
    String suffix() {
        return suffix;
    }

    /**
     * The smallest one that the caller takes.
     *
     * @param accepted as {@code Accept-Encoding} has it
     */
    static Coding of(@Nullable String accepted) {
        if (accepted == null) return PLAIN;
        if (accepts(accepted, BROTLI)) return BROTLI;
        return accepts(accepted, GZIP) ? GZIP : PLAIN;
    }

    private static boolean accepts(String accepted, Coding coding) {
        for (var one : accepted.toLowerCase(Locale.ROOT).split(",")) {
            var parts = one.split(";", 2);
            if (parts[0].strip().equals(coding.token)) return parts.length == 1 || likes(parts[1]);
        }
        return false;
    }

    // a weight of nothing is a no; whatever else is written there is a yes
    private static boolean likes(String parameter) {
        return !parameter.replace(" ", "").matches("q=0(\\.0*)?");
    }
}
