package id.anugerah.gateway.problem;

import id.anugerah.gateway.edge.RequestId;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem (RFC 9457) in the caller's language. */
@Component
public final class Problems {
    private static final String TYPE = "urn:anugerah:problem:";

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    /** Writes the refusal as the whole answer. */
    public Mono<Void> write(ServerWebExchange exchange, Refused refused) {
        var refusal = refused.refusal();
        var language = Language.of(exchange.getRequest());
        var body = bytes(refused, language, RequestId.of(exchange));
        var response = exchange.getResponse();
        response.setStatusCode(HttpStatus.valueOf(refusal.status()));
        describe(response.getHeaders(), refused, language, body.length);
        return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

    /**
     * The refusal as the body of an answer.
     *
     * @param id the request's number
     */
    public byte[] bytes(Refused refused, Language language, String id) {
        var refusal = refused.refusal();
        var text = refusal.text(language);
        return json.writeValueAsBytes(
                new Problem(
                        TYPE + refusal.code(),
                        text.title(),
                        refusal.status(),
                        text.detail().formatted(refused.arguments().toArray()),
                        id));
    }

    /** Says in an answer's headers what its body is. */
    public static void describe(
            HttpHeaders headers, Refused refused, Language language, int length) {
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setContentLength(length);
        headers.set(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        if (refused.retryAfterSeconds() > 0) {
            headers.set(HttpHeaders.RETRY_AFTER, Integer.toString(refused.retryAfterSeconds()));
        }
        switch (refused.refusal()) {
            case NOT_SIGNED_IN -> headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            // the rest of the body is still on its way and nobody will read it
            case TOO_LARGE, TOO_SLOW -> headers.set(HttpHeaders.CONNECTION, "close");
            default -> {}
        }
    }

    private record Problem(String type, String title, int status, String detail, String instance) {}
}
