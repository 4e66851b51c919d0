package id.anugerah.gateway.backend;

import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.GATEWAY_REQUEST_URL_ATTR;
import static org.springframework.cloud.gateway.support.ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR;

import id.anugerah.gateway.problem.Refusal;
import id.anugerah.gateway.problem.Refused;
import id.anugerah.gateway.route.MeasuredBody;
import id.anugerah.gateway.route.Row;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Sends a request to an instance that is up. A read that got no answer is tried once more, on
 * another instance if there is one; whatever may change something is sent once.
 */
@Component
final class Forwarding implements GlobalFilter, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(Forwarding.class);

    private final Backends backends;

    Forwarding(Backends backends) {
        this.backends = backends;
    }

    /** Right after the route has written its address, right before the request leaves. */
    @Override
    public int getOrder() {
        return 10_150;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        Route route = exchange.getRequiredAttribute(GATEWAY_ROUTE_ATTR);
        var backend = backends.of(Row.of(route).service());
        var first = backend.next(null);
        if (first == null) return Mono.error(Refusal.OUT_OF_REACH.because());
        var attempt = attempt(exchange, chain, backend, first);
        if (!repeatable(exchange)) return attempt;
        return attempt.onErrorResume(
                Refused.class, refused -> again(exchange, chain, backend, first, refused));
    }

    private Mono<Void> again(
            ServerWebExchange exchange,
            GatewayFilterChain chain,
            Backend backend,
            Instance failed,
            Refused refused) {
        var unanswered =
                refused.refusal() == Refusal.OUT_OF_REACH
                        || refused.refusal() == Refusal.BROKEN_OFF;
        var other = unanswered ? backend.next(failed) : null;
        if (other == null || exchange.getResponse().isCommitted()) return Mono.error(refused);
        ServerWebExchangeUtils.reset(exchange);
        return attempt(exchange, chain, backend, other);
    }

    private static Mono<Void> attempt(
            ServerWebExchange exchange,
            GatewayFilterChain chain,
            Backend backend,
            Instance instance) {
        return Mono.defer(() -> {
            if (!backend.breaker().tryAcquirePermission()) {
                return Mono.error(Refusal.PAUSED.because());
            }
            address(exchange, instance);
            var outcome = new Outcome(backend.breaker());
            return chain.filter(exchange)
                    .doOnSuccess(_ -> outcome.answered())
                    .doOnCancel(outcome::withdrawn)
                    .onErrorMap(e -> judge(e, exchange, instance, outcome));
        });
    }

    private static Refused judge(
            Throwable failure, ServerWebExchange exchange, Instance instance, Outcome outcome) {
        var refused = Failures.refused(failure, MeasuredBody.arrived(exchange));
        switch (refused.refusal()) {
            case OUT_OF_REACH -> {
                instance.failed(String.valueOf(failure.getMessage()));
                outcome.failed(failure);
            }
            case BROKEN_OFF, TIME_LIMIT -> {
                LOG.warn(
                        "{}: {} ({})",
                        instance.name(),
                        refused.refusal().code(),
                        failure.getMessage());
                outcome.failed(failure);
            }
            case UNEXPECTED -> {
                LOG.error("{}: {}", instance.name(), exchange.getRequest().getPath(), failure);
                outcome.withdrawn();
            }
            // the caller's or the gateway's own doing says nothing about the service
            default -> outcome.withdrawn();
        }
        return refused;
    }

    private static void address(ServerWebExchange exchange, Instance instance) {
        // path and query travel exactly as they came; encoding them anew could change their meaning
        var asked = exchange.getRequest().getURI();
        var query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
        var url = instance.address().resolve("/") + asked.getRawPath().substring(1) + query;
        exchange.getAttributes().put(GATEWAY_REQUEST_URL_ATTR, URI.create(url));
    }

    private static boolean repeatable(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        var reads =
                HttpMethod.GET.equals(request.getMethod())
                        || HttpMethod.HEAD.equals(request.getMethod());
        // a body is gone once it was sent
        return reads && !MeasuredBody.present(exchange);
    }

    /** Tells the breaker exactly once how a call ended. */
    private static final class Outcome {
        private final CircuitBreaker breaker;
        private final long begin = System.nanoTime();
        private final AtomicBoolean told = new AtomicBoolean();

        Outcome(CircuitBreaker breaker) {
            this.breaker = breaker;
        }

        void answered() {
            if (first()) breaker.onSuccess(System.nanoTime() - begin, TimeUnit.NANOSECONDS);
        }

        void failed(Throwable failure) {
            if (first()) breaker.onError(System.nanoTime() - begin, TimeUnit.NANOSECONDS, failure);
        }

        void withdrawn() {
            if (first()) breaker.releasePermission();
        }

        private boolean first() {
            return told.compareAndSet(false, true);
        }
    }
}
