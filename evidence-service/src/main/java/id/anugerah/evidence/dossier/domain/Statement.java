package id.anugerah.evidence.dossier.domain;

import static id.anugerah.evidence.EvidenceRefusal.EXPLANATION_TOO_LONG;
import static id.anugerah.evidence.EvidenceRefusal.EXPLANATION_UNREADABLE;

import id.anugerah.kit.web.PlainText;

import java.util.List;

/**
 * What a participant says about one indicator.
 *
 * @param level a level of the instrument
 * @param explanation at most {@value #LONGEST} characters, perhaps empty
 * @param links web addresses of evidence
 * @param files uploads of the same entry
 */
public record Statement(int level, String explanation, List<String> links, List<Attachment> files) {
    /** How many characters an explanation may have. */
    public static final int LONGEST = 4_000;

    /** The statement, if its explanation and its links can be accepted. */
    public static Statement of(
            int level, String explanation, List<String> links, List<Attachment> files) {
        if (explanation.codePointCount(0, explanation.length()) > LONGEST) {
            throw EXPLANATION_TOO_LONG.field("explanation", LONGEST);
        }
        if (!PlainText.isProse(explanation)) {
            throw EXPLANATION_UNREADABLE.field("explanation");
        }
        return new Statement(level, explanation, Links.checked(links), List.copyOf(files));
    }

    /** Files and links together. */
    public int pieces() {
        return links.size() + files.size();
    }
}
