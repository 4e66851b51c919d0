package id.anugerah.gateway.page;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** A file of the web client, in memory in all its forms: no thread ever waits for it. */
final class ClientFile implements HandlerFunction<ServerResponse> {
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final ClientList.Item item;
    private final MediaType type;
    private final Consumer<HttpHeaders> more;
    private final Map<Coding, byte[]> forms = new EnumMap<>(Coding.class);

    /**
     * @param more what else its answer tells
     */
    ClientFile(ClientList.Item item, Consumer<HttpHeaders> more) {
        this.item = item;
        this.more = more;
        type = MediaType.parseMediaType(item.type());
        for (var coding : Coding.values()) {
            if (coding == Coding.PLAIN || item.compressed()) {
                forms.put(coding, item.content(coding));
            }
        }
    }

    String address() {
        return item.address();
    }

    @Override
    public Mono<ServerResponse> handle(ServerRequest request) {
        var coding = coding(request);
        var tag = tag(coding);
        // the answer that nothing has changed names the tag by itself
        return request.checkNotModified(tag)
                .doOnNext(_ -> describe(request.exchange().getResponse().getHeaders(), coding))
                .switchIfEmpty(Mono.defer(() -> answer(request, HttpStatus.OK)));
    }

    /** The file as an answer with this status. */
    Mono<ServerResponse> answer(ServerRequest request, HttpStatusCode status) {
        var coding = coding(request);
        return ServerResponse.status(status)
                .contentType(type)
                .headers(headers -> {
                    describe(headers, coding);
                    if (status.is2xxSuccessful()) headers.setETag(tag(coding));
                })
                .bodyValue(Objects.requireNonNull(forms.get(coding)));
    }

    private Coding coding(ServerRequest request) {
        if (!item.compressed()) return Coding.PLAIN;
        return Coding.of(request.headers().firstHeader(HttpHeaders.ACCEPT_ENCODING));
    }

    // each form has a tag of its own, as its bytes are others
    private String tag(Coding coding) {
        return "\"" + item.tag() + coding.suffix() + "\"";
    }

    private void describe(HttpHeaders headers, Coding coding) {
        headers.setCacheControl(item.lasting() ? FOR_EVER : CacheControl.noCache());
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (coding != Coding.PLAIN) headers.set(HttpHeaders.CONTENT_ENCODING, coding.token());
        more.accept(headers);
    }
}
