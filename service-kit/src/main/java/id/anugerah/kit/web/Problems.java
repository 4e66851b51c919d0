package id.anugerah.kit.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns refusals into problems (RFC 9457) in the caller's language. */
public final class Problems {
    /** What problem types begin with. */
    public static final String TYPE = "urn:anugerah:problem:";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Problems() {}

    /** The problem that tells of this refusal. */
    public static ProblemDetail of(Refused refused, Locale language) {
        return of(refused.refusal(), refused.field(), language, refused.arguments());
    }

    static ProblemDetail of(
            Refusal refusal, @Nullable String field, Locale language, List<?> arguments) {
        var english = language.getLanguage().equals("en");
        var text = english ? refusal.english() : refusal.indonesian();
        var problem = ProblemDetail.forStatus(refusal.status());
        problem.setType(URI.create(TYPE + refusal.code()));
        problem.setTitle(HttpStatus.valueOf(refusal.status()).getReasonPhrase());
        problem.setDetail(fill(text, arguments, language));
        if (field != null) problem.setProperty("field", field);
        return problem;
    }

    private static String fill(String text, List<?> arguments, Locale language) {
        return new MessageFormat(text.replace("'", "''"), language).format(arguments.toArray());
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
        body.put("instance", request.getRequestURI());
        Map<String, Object> more = problem.getProperties();
        if (more != null) body.putAll(more);
        response.setStatus(problem.getStatus());
        if (problem.getStatus() == 503) response.setHeader("Retry-After", "1");
        response.setContentType("application/problem+json");
        response.setHeader("Content-Language", language.getLanguage());
        response.getOutputStream()
                .write(JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
    }
}
