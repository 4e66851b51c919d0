package id.anugerah.gateway.session;

import org.jspecify.annotations.Nullable;

import java.net.URI;

/** A place on this very site that a browser may be sent to. */
record LocalPath(String value) {
    private static final LocalPath HOME = new LocalPath("/");
    private static final int LONGEST = 2000;

    /** The place that was asked for; the home page if it is none, or somewhere else. */
    static LocalPath of(@Nullable String wanted) {
        return wanted != null && isLocal(wanted) ? new LocalPath(wanted) : HOME;
    }

    private static boolean isLocal(String wanted) {
        // browsers read a backslash as a slash, and two of them begin the name of a host
        if (!wanted.startsWith("/") || wanted.startsWith("//") || wanted.length() > LONGEST) {
            return false;
        }
        if (wanted.indexOf('\\') >= 0 || !wanted.chars().allMatch(LocalPath::isPlain)) return false;
        try {
            var read = URI.create(wanted);
            // to begin again as soon as one has arrived would never end
            return read.getRawAuthority() == null
                    && !read.isAbsolute()
                    && !read.normalize().getPath().startsWith("/api/session");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isPlain(int character) {
        return character > ' ' && character < 0x7f;
    }
}
