package id.anugerah.kit.web;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a refusal is told. The texts say what went wrong and what to do; {@code {0}} and so on take
 * the arguments, and nothing else stands in braces. Another status, a blank text, or texts of which
 * one says what the other leaves out are refused with {@link IllegalArgumentException}.
 *
 * @param status HTTP status, 400 to 599
 */
public record Wording(int status, String indonesian, String english) {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    public Wording {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("not the status of a refusal: " + status);
        }
        if (!places(indonesian).equals(places(english))) {
            throw new IllegalArgumentException(
                    "other places in \"" + indonesian + "\" than in \"" + english + "\"");
        }
    }

    private static Set<String> places(String text) {
        var words = PLACE.matcher(text).replaceAll("");
        if (words.isBlank() || words.contains("{") || words.contains("}")) {
            throw new IllegalArgumentException("not a text of a refusal: \"" + text + "\"");
        }
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
