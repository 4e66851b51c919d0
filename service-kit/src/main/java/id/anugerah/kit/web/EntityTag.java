package id.anugerah.kit.web;

import id.anugerah.kit.document.Stored;

import org.jspecify.annotations.Nullable;

/** Entity tags are the document's version. */
public final class EntityTag {
    private EntityTag() {}

    /** The tag of this version, quoted. */
    public static String of(Stored<?> stored) {
        return "\"" + stored.version() + "\"";
    }

    /** Refuses unless the caller has seen exactly this version, or says {@code *}. */
    public static void require(@Nullable String ifMatch, Stored<?> stored) {
        if (ifMatch == null) throw CommonRefusal.MISSING_IF_MATCH.field("If-Match");
        honour(ifMatch, stored);
    }

    /** The same where a caller may also act on whichever version there is by not saying any. */
    public static void honour(@Nullable String ifMatch, Stored<?> stored) {
        if (ifMatch == null) return;
        if (ifMatch.equals("*") || ifMatch.equals(of(stored))) return;
        throw CommonRefusal.CHANGED_MEANWHILE.because();
    }
}
