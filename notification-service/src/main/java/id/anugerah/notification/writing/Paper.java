package id.anugerah.notification.writing;

import id.anugerah.kit.programme.Road;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * All that a letter says, before it takes its two forms.
 *
 * @param language {@code id} or {@code en}
 * @param fact what happened, in one sentence: the first line
 * @param programme the edition's name, or the platform's
 * @param road null where the letter belongs to no edition
 * @param action what the one link does
 * @param closing the last lines
 */
record Paper(
        String language,
        String subject,
        String fact,
        String programme,
        String greeting,
        List<String> paragraphs,
        List<Row> rows,
        @Nullable Scores scores,
        String action,
        String link,
        List<String> closing,
        @Nullable Road road,
        String roadTitle) {
    /** A named fact. */
    record Row(String label, String value) {}

    /** The entry's own score per criterion. */
    record Scores(String criterion, String score, List<Row> rows) {}
}
