package id.anugerah.gateway.problem;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;

import java.util.List;
import java.util.Locale;

/** The languages that the platform speaks. */
public enum Language {
    INDONESIAN("id"),
    ENGLISH("en");

    private static final List<String> TAGS = List.of("id", "en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language tag, as in {@code Content-Language}. */
    public String tag() {
        return tag;
    }

    /** The language that the caller likes best; Indonesian if none or an unknown one is named. */
    public static Language of(ServerHttpRequest request) {
        return of(request.getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /**
     * The same.
     *
     * @param wanted as {@code Accept-Language} has it
     */
    public static Language of(@Nullable String wanted) {
        if (wanted == null) return INDONESIAN;
        try {
            var best = Locale.lookupTag(Locale.LanguageRange.parse(wanted), TAGS);
            return "en".equals(best) ? ENGLISH : INDONESIAN;
        } catch (IllegalArgumentException malformed) {
            return INDONESIAN;
        }
    }
}
