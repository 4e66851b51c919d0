package id.anugerah.journeys.cast;

/**
 * A file of evidence. Its bytes are the same for the same inputs; callers do not change them.
 *
 * @param fileName such as {@code I03_Perbup-912-2024_Manajemen-Data.pdf}
 * @param mediaType {@code application/pdf} or that of an Excel workbook
 * @param title what the document calls itself
 */
@SuppressWarnings("ArrayRecordComponent") // a file is its bytes; nobody compares papers
public record Paper(String fileName, String mediaType, String title, byte[] bytes) {
    /** The same bytes under another name: the story of one file handed in for two indicators. */
    public Paper renamed(String otherName) {
        return new Paper(otherName, mediaType, title, bytes);
    }
}
