package id.anugerah.kit.web;

import id.anugerah.kit.language.Tongue;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Indonesian unless the caller prefers English. */
public final class Languages extends AcceptHeaderLocaleResolver {
    static final Locale INDONESIAN = Locale.of("id");
    private static final Languages RESOLVER = new Languages();
    private static final List<String> TAGS = List.of("id", "en");

    // a container tells its machine's own language where it cannot read the header
    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        var wanted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (wanted == null) return INDONESIAN;
        try {
            var best = Locale.lookupTag(Locale.LanguageRange.parse(wanted), TAGS);
            return "en".equals(best) ? Locale.ENGLISH : INDONESIAN;
        } catch (IllegalArgumentException malformed) {
            return INDONESIAN;
        }
    }

    /** The language to answer this request in. */
    public static Locale of(HttpServletRequest request) {
        return Locale.of(RESOLVER.resolveLocale(request).getLanguage());
    }

    /**
     * The language that an address names, or else the one that its reader prefers; a name that is
     * none of ours is as good as none.
     */
    public static Tongue of(@Nullable String named, HttpServletRequest request) {
        return Arrays.stream(Tongue.values())
                .filter(one -> one.code().equals(named))
                .findFirst()
                .orElseGet(() -> Tongue.of(of(request).getLanguage()));
    }
}
