package id.anugerah.registration.template;

/** Which texts of a file can be shown and sent on. */
final class Printable {
    private static final int LONGEST = 200;
    private static final int REPLACEMENT = 0xFFFD;

    private Printable() {}

    /** Whether the text stands on one line and has neither controls nor half surrogate pairs. */
    static boolean is(String text) {
        return text.codePoints().allMatch(Printable::is);
    }

    /** The text without what cannot be shown, cut where it is long. */
    static String excerpt(String text) {
        var shown = new StringBuilder();
        text.codePoints()
                .limit(LONGEST)
                .forEach(it -> shown.appendCodePoint(is(it) ? it : REPLACEMENT));
        return shown.toString();
    }

    private static boolean is(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }
}
