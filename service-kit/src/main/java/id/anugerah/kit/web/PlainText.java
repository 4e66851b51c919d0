package id.anugerah.kit.web;

import java.util.stream.IntStream;

/**
 * Which characters people may write. Letters of every script are welcome; refused is what nobody
 * sees and what makes a text look like another one: control characters, half surrogate pairs,
 * characters without width, and the controls that turn the direction of writing for what follows.
 */
public final class PlainText {
    private PlainText() {}

    /** Whether the text may stand where one line is expected, such as a name or a subject. */
    public static boolean isLine(String text) {
        return text.codePoints().allMatch(PlainText::isInLine) && joinsWhatJoins(text);
    }

    /** Whether the text may stand where lines and tabulators are welcome, such as a reason. */
    public static boolean isProse(String text) {
        return text.codePoints()
                        .allMatch(
                                one -> one == '\n' || one == '\r' || one == '\t' || isVisible(one))
                && joinsWhatJoins(text);
    }

    private static boolean joinsWhatJoins(String text) {
        return IntStream.range(0, text.length())
                .filter(at -> text.charAt(at) == 0x200C || text.charAt(at) == 0x200D)
                .allMatch(at -> at > 0 && takesJoiner(text.codePointBefore(at)));
    }

    // scripts such as Javanese need joiners, and so do faces made of several
    private static boolean takesJoiner(int character) {
        return switch (Character.getType(character)) {
            case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL -> true;
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            case Character.OTHER_LETTER -> true;
            default -> false;
        };
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
                && !turns(character)
                && !hides(character);
    }

    // has no width and changes nothing but what programs see
    private static boolean hides(int character) {
        return character == 0x034F
                || character == 0x180E
                || character == 0x200B
                || (character >= 0x2060 && character <= 0x2064)
                || (character >= 0x206A && character <= 0x206F)
                || character == 0xFEFF
                || (character >= 0xFFF9 && character <= 0xFFFB)
                || (character >= 0xE0000 && character <= 0xE007F);
    }

    // single marks (200E, 200F, 061C) turn nothing but their neighbours, and Arabic needs them
    private static boolean turns(int character) {
        return (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }
}
