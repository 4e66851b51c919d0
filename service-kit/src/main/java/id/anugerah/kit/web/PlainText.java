package id.anugerah.kit.web;

/**
 * Which characters people may write. Letters of every script are welcome; refused is what nobody
 * sees and what makes a text look like another one: control characters, half surrogate pairs, and
 * the controls that turn the direction of writing for what follows.
 */
public final class PlainText {
    private PlainText() {}

    /** Whether the text may stand where one line is expected, such as a name or a subject. */
    public static boolean isLine(String text) {
        return text.codePoints().allMatch(PlainText::isInLine);
    }

    /** Whether the text may stand where lines and tabulators are welcome, such as a reason. */
    public static boolean isProse(String text) {
        return text.codePoints()
                .allMatch(one -> one == '\n' || one == '\r' || one == '\t' || isVisible(one));
    }

    private static boolean isInLine(int character) {
        var kind = Character.getType(character);
        return isVisible(character)
                && kind != Character.LINE_SEPARATOR
                && kind != Character.PARAGRAPH_SEPARATOR;
    }

    // half a surrogate pair has no bytes in UTF-8, so nobody could hash it
    private static boolean isVisible(int character) {
        return !Character.isISOControl(character)
                && Character.getType(character) != Character.SURROGATE
                && !turns(character);
    }

    // single marks (200E, 200F, 061C) turn nothing but their neighbours, and Arabic needs them
    private static boolean turns(int character) {
        return (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }
}
