package id.anugerah.kit.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.anugerah.contracts.canonical.Sha256;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a service in one language, with places like {@code {title}} to fill. */
public final class Words {
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

    /**
     * The words that lie in a folder of the class path, one file for each language.
     *
     * @param folder such as {@code letters}
     */
    public static Words of(String folder, Tongue tongue) {
        return new Words("/" + folder + "/words_" + tongue.code() + ".properties");
    }

    /** The words under the key; every place in them must have a value. */
    public String say(String key, Map<String, String> values) {
        var text = words.getProperty(key);
        if (text == null) throw new IllegalArgumentException("There are no words for " + key);
        return PLACE.matcher(text).replaceAll(place -> value(key, place, values));
    }

    /** The words under a key that has no place to fill. */
    public String say(String key) {
        return say(key, Map.of());
    }

    /** Changes whenever a word does. */
    public String digest() {
        return Sha256.hex(new TreeMap<>(words).toString());
    }

    private static String value(String key, MatchResult place, Map<String, String> values) {
        @Nullable String value = values.get(place.group(1));
        if (value == null) {
            throw new IllegalArgumentException(key + " lacks a value for " + place.group());
        }
        return Matcher.quoteReplacement(value);
    }
}
