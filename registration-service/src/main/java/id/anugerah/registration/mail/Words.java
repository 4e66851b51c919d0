package id.anugerah.registration.mail;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of these letters in one language. */
final class Words {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z-]+)}");

    private final Properties words = new Properties();

    Words(String language) {
        try (var in =
                Words.class.getResourceAsStream("/identity/words_" + language + ".properties")) {
            if (in == null)
                throw new IllegalStateException("No letters are written in " + language);
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words under the key; every place in them must have a value. */
    String say(String key, Map<String, String> values) {
        var text =
                Optional.ofNullable(words.getProperty(key))
                        .orElseThrow(() -> new IllegalStateException("No words for " + key));
        return PLACE.matcher(text)
                .replaceAll(place ->
                        Matcher.quoteReplacement(
                                Optional.ofNullable(values.get(place.group(1)))
                                        .orElseThrow(() ->
                                                new IllegalStateException(
                                                        key + " lacks " + place.group()))));
    }
}
