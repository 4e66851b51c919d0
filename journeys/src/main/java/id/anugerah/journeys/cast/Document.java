package id.anugerah.journeys.cast;

import java.util.List;

/**
 * A text on paper, before it is set.
 *
 * @param issuer who issues it, for the letterhead
 * @param agency second line of the letterhead
 * @param body paragraphs in order
 * @param signature lines of the signature block
 */
record Document(
        String issuer, String agency, String title, List<Paragraph> body, List<String> signature) {
    static final String FOOTER = "DOKUMEN CONTOH - BUKAN DOKUMEN RESMI";

    /** A paragraph or, where bold, a heading. */
    record Paragraph(String text, boolean bold) {}
}
