package id.anugerah.scoring.sheet.domain;

import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.kit.web.PlainText;
import id.anugerah.scoring.ScoringRefusal;

import org.jspecify.annotations.Nullable;

/**
 * What an assessor gives one criterion.
 *
 * @param points a whole number from 0 to 100; null while undecided
 * @param comment why, at most {@value #LONGEST} characters, or null
 */
public record Mark(@Nullable Integer points, @Nullable String comment) {
    /** How many characters a comment may have. */
    public static final int LONGEST = 4_000;

    /** Refuses points and comments out of range, naming the criterion. */
    void check(String criterion) {
        if (points != null && (points < 0 || points > 100)) {
            throw ScoringRefusal.POINTS_OUT_OF_RANGE.field(
                    "marks." + criterion + ".points", criterion);
        }
        var field = "marks." + criterion + ".comment";
        if (comment != null && comment.length() > LONGEST) {
            throw ScoringRefusal.COMMENT_TOO_LONG.field(field, criterion, LONGEST);
        }
        if (comment != null && !PlainText.isProse(comment)) {
            throw CommonRefusal.UNREADABLE_TEXT.field(field, field);
        }
    }
}
