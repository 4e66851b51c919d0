package id.anugerah.gateway.session;

import id.anugerah.gateway.problem.Refusal;

import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.ServerRequest;

import reactor.core.publisher.Mono;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;

/** The role that somebody wants to act in from now on. */
record RoleWish(String role) {

    /** Reads a wish, and nothing that is larger or says more than one. */
    @Component
    static final class Reader {
        private static final int MOST_BYTES = 1024;

        private final ObjectReader json;

        Reader(JsonMapper json) {
            this.json =
                    json.readerFor(RoleWish.class)
                            .with(
                                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);
        }

        Mono<RoleWish> read(ServerRequest request) {
            return DataBufferUtils.join(request.exchange().getRequest().getBody(), MOST_BYTES)
                    .map(buffer -> {
                        var text = buffer.toString(StandardCharsets.UTF_8);
                        DataBufferUtils.release(buffer);
                        return text;
                    })
                    .defaultIfEmpty("")
                    .<RoleWish>mapNotNull(json::readValue)
                    .switchIfEmpty(Mono.error(Refusal.ROLE_UNREADABLE::because))
                    .onErrorMap(JacksonException.class, _ -> Refusal.ROLE_UNREADABLE.because())
                    .onErrorMap(
                            DataBufferLimitException.class,
                            _ -> Refusal.TOO_LARGE.because(MOST_BYTES / 1024 + " KiB"));
        }
    }
}
