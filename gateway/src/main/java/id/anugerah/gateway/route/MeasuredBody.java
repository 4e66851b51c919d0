package id.anugerah.gateway.route;

import id.anugerah.gateway.problem.Refusal;
import id.anugerah.gateway.problem.Refused;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Flux;

/** A body that streams through and is measured on its way; nothing of it is kept. */
public final class MeasuredBody extends ServerHttpRequestDecorator {
    private static final String ATTRIBUTE = MeasuredBody.class.getName();

    private final DataSize limit;
    private long seen;
    private volatile boolean complete;

    private MeasuredBody(ServerHttpRequest request, DataSize limit) {
        super(request);
        this.limit = limit;
    }

    static ServerWebExchange measure(ServerWebExchange exchange, DataSize limit) {
        var body = new MeasuredBody(exchange.getRequest(), limit);
        exchange.getAttributes().put(ATTRIBUTE, body);
        return exchange.mutate().request(body).build();
    }

    /** Whether the request has a body. */
    public static boolean present(ServerWebExchange exchange) {
        return exchange.getAttribute(ATTRIBUTE) != null;
    }

    /**
     * Whether everything that the caller wanted to send has arrived; so it has where there is no
     * body.
     */
    public static boolean arrived(ServerWebExchange exchange) {
        return !(exchange.getAttribute(ATTRIBUTE) instanceof MeasuredBody body) || body.complete;
    }

    @Override
    public Flux<DataBuffer> getBody() {
        return super.getBody()
                .onErrorMap(BodyBroken::new)
                .map(this::count)
                .doOnComplete(() -> complete = true);
    }

    private DataBuffer count(DataBuffer part) {
        seen += part.readableByteCount();
        if (seen <= limit.toBytes()) return part;
        DataBufferUtils.release(part);
        throw tooLarge(limit);
    }

    static Refused tooLarge(DataSize limit) {
        return Refusal.TOO_LARGE.because(limit.toMegabytes() + " MiB");
    }
}
