package id.anugerah.notification.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of letters in one language, with places like {@code {title}} to fill. */
final class Words {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    private final Properties words = new Properties();

    private Words(String file) {
        try (var in = Words.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException(file + " is missing");
            words.load(new InputStreamReader(in, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Words of(Tongue tongue) {
        return new Words("/letters/words_" + tongue.code() + ".properties");
    }

    boolean has(String key) {
        return words.containsKey(key);
    }

    /** The words under the key; every place in them must have a value. */
    String say(String key, Map<String, String> values) {
        var text = words.getProperty(key);
        if (text == null) throw new IllegalArgumentException("There are no words for " + key);
        return PLACE.matcher(text).replaceAll(place -> value(key, place, values));
    }

    String say(String key) {
        return say(key, Map.of());
    }

    private static String value(String key, MatchResult place, Map<String, String> values) {
        @Nullable String value = values.get(place.group(1));
        if (value == null) {
            throw new IllegalArgumentException(key + " lacks a value for " + place.group());
        }
        return Matcher.quoteReplacement(value);
    }
}
