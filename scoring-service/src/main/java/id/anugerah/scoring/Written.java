package id.anugerah.scoring;

import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.kit.web.PlainText;

import org.jspecify.annotations.Nullable;

/** What people write beside what they do. It is kept and told on in events, so it has an end. */
public final class Written {
    /** How many characters a reason may have. */
    public static final int LONGEST_REASON = 2_000;

    /** How many characters a seed or an id may have. */
    public static final int LONGEST_WORD = 200;

    private Written() {}

    /** A reason without the blanks around it; refuses if there is none. */
    public static String reason(@Nullable String given) {
        var reason = reasonIfAny(given);
        if (reason == null) throw ScoringRefusal.REASON_NEEDED.field("reason");
        return reason;
    }

    /** A reason without the blanks around it, or null where there is none. */
    public static @Nullable String reasonIfAny(@Nullable String given) {
        var reason = text("reason", given, LONGEST_REASON);
        if (reason != null && !PlainText.isProse(reason)) throw unreadable("reason");
        return reason;
    }

    /** A seed or an id without the blanks around it; refuses if there is none. */
    public static String word(String field, @Nullable String given) {
        var word = wordIfAny(field, given);
        if (word == null) throw CommonRefusal.MISSING_VALUE.field(field, field);
        return word;
    }

    /** A seed or an id without the blanks around it, or null where there is none. */
    public static @Nullable String wordIfAny(String field, @Nullable String given) {
        var word = text(field, given, LONGEST_WORD);
        if (word != null && !PlainText.isLine(word)) throw unreadable(field);
        return word;
    }

    private static RuntimeException unreadable(String field) {
        return CommonRefusal.UNREADABLE_TEXT.field(field, field);
    }

    private static @Nullable String text(String field, @Nullable String given, int longest) {
        if (given == null || given.isBlank()) return null;
        var text = given.strip();
        if (text.length() > longest) {
            throw ScoringRefusal.TEXT_TOO_LONG.field(field, field, longest);
        }
        return text;
    }
}
