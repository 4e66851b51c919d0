package id.anugerah.contracts;

/**
 * A text that people read, in both languages of the programme.
 *
 * @param id Indonesian
 * @param en English
 */
public record LocalText(String id, String en) {}
