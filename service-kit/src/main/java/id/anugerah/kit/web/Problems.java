package id.anugerah.kit.web;

import id.anugerah.contracts.LocalText;
import id.anugerah.kit.language.Tongue;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ProblemDetail;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns refusals into problems (RFC 9457) in the caller's language. */
public final class Problems {
    /** What problem types begin with. */
    public static final String TYPE = "urn:anugerah:problem:";

    private static final int LONGEST_SHOWN = 2_000;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Problems() {}

    /** The problem that tells of this refusal. */
    public static ProblemDetail of(Refused refused, Locale language) {
        var refusal = refused.refusal();
        var wording = refusal.wording();
        var text = inLanguage(new LocalText(wording.indonesian(), wording.english()), language);
        var problem = ProblemDetail.forStatus(refusal.status());
        problem.setType(URI.create(TYPE + refusal.code()));
        problem.setTitle(inLanguage(Titles.of(refusal.status()), language));
        problem.setDetail(fill(text, refused.arguments(), language));
        if (refused.field() != null) problem.setProperty("field", shown(refused.field()));
        return problem;
    }

    /** What the refusal says in both languages, where its caller is not there to be told. */
    public static LocalText inWords(Refused refused) {
        var wording = refused.refusal().wording();
        return new LocalText(
                fill(wording.indonesian(), refused.arguments(), Languages.INDONESIAN),
                fill(wording.english(), refused.arguments(), Locale.ENGLISH));
    }

    private static String fill(String text, List<?> arguments, Locale language) {
        var shown = arguments.stream().map(one -> inWords(one, language));
        return new MessageFormat(text.replace("'", "''"), language).format(shown.toArray());
    }

    private static Object inWords(Object argument, Locale language) {
        return switch (argument) {
            case LocalText text -> shown(inLanguage(text, language));
            case String text -> shown(text);
            case Instant at -> Tongue.of(language.getLanguage()).moment(at, Tongue.WIB);
            default -> argument;
        };
    }

    private static String inLanguage(LocalText text, Locale language) {
        return language.getLanguage().equals("en") ? text.en() : text.id();
    }

    /** What came from the caller goes back in part only: it may be as long as a request. */
    private static String shown(String text) {
        if (text.length() <= LONGEST_SHOWN) return text;
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN / 2)) + "…";
    }

    /** Writes the problem where no controller is at hand, as in filters. */
    public static void write(
            HttpServletRequest request, HttpServletResponse response, Refused refused)
            throws IOException {
        var language = Languages.of(request);
        var problem = of(refused, language);
        var body = new LinkedHashMap<String, Object>();
        body.put("type", String.valueOf(problem.getType()));
        body.put("title", String.valueOf(problem.getTitle()));
        body.put("status", problem.getStatus());
        body.put("detail", String.valueOf(problem.getDetail()));
        // Tomcat has no address of a request whose first line it could not read
        if (request.getRequestURI() != null) body.put("instance", request.getRequestURI());
        Map<String, Object> more = problem.getProperties();
        if (more != null) body.putAll(more);
        response.setStatus(problem.getStatus());
        if (refused.retryAfterSeconds() > 0) {
            response.setHeader("Retry-After", String.valueOf(refused.retryAfterSeconds()));
        }
        response.setContentType("application/problem+json");
        response.setHeader("Content-Language", language.getLanguage());
        response.getOutputStream()
                .write(JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
    }
}
