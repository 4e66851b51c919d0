package id.anugerah.notification.letter.domain;

/**
 * A letter's name: {@code <kind>:<subject>:v<version>:<recipient>:<number>}. The same occasion
 * always gives the same name, which is why nobody is told twice.
 *
 * @param subject ids of what it is about, joined by colons
 * @param version tells apart what happens several times to the same subject, such as {@code 2} for
 *     the second decision on a stage
 * @param recipient account
 * @param number 0, or the number that a person gave to a resend
 */
public record LetterId(Kind kind, String subject, String version, String recipient, int number) {
    @Override
    public String toString() {
        return String.join(
                ":", kind.code(), subject, "v" + version, recipient, Integer.toString(number));
    }

    /** The name of a resend of the letter with this name, whether that is a resend or not. */
    public static String resend(String letter, int number) {
        return series(letter) + number;
    }

    /** What the names of a letter and of its resends begin with. */
    public static String series(String letter) {
        return letter.substring(0, letter.lastIndexOf(':') + 1);
    }
}
