package id.anugerah.kit.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

import java.util.List;
import java.util.Locale;

/** Indonesian unless the caller prefers English. */
public final class Languages extends AcceptHeaderLocaleResolver {
    private static final Locale INDONESIAN = Locale.of("id");
    private static final Languages RESOLVER = new Languages();

    public Languages() {
        setSupportedLocales(List.of(INDONESIAN, Locale.ENGLISH));
        setDefaultLocale(INDONESIAN);
    }

    /** The language to answer this request in. */
    public static Locale of(HttpServletRequest request) {
        return Locale.of(RESOLVER.resolveLocale(request).getLanguage());
    }
}
