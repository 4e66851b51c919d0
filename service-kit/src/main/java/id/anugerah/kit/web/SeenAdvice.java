package id.anugerah.kit.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Adds the {@code Seen} header before a body commits the response. */
@RestControllerAdvice
public final class SeenAdvice implements ResponseBodyAdvice<Object> {
    private final Reached reached;

    public SeenAdvice(Reached reached) {
        this.reached = reached;
    }

    @Override
    public boolean supports(
            MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converterType) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returnType,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        var seen = reached.seen();
        if (!seen.isEmpty()) response.getHeaders().set(ReadYourWrites.SEEN, seen);
        return body;
    }
}
