package id.anugerah.gateway.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import id.anugerah.gateway.problem.Refusal;

import io.github.bucket4j.Bucket;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

import reactor.core.publisher.Mono;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Slows down who guesses. Everybody behind one address shares its bucket, so that it has to be
 * large enough for an office; a network of IPv6 counts as one address, since one household has it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
final class SignInLimit implements WebFilter {
    private static final int MOST_ADDRESSES = 100_000;
    private static final int NETWORK_BYTES = 8;
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final EdgeSettings.Rate rate;
    private final Cache<String, Bucket> buckets;

    SignInLimit(EdgeSettings settings) {
        rate = settings.signInLimit();
        buckets =
                Caffeine.newBuilder()
                        .maximumSize(MOST_ADDRESSES)
                        // a bucket is full again by then, like a new one
                        .expireAfterAccess(SECOND.multipliedBy(rate.burst() / rate.perSecond() + 1))
                        .build();
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!isAttempt(exchange.getRequest())) return chain.filter(exchange);
        var probe =
                buckets.get(sender(Origin.of(exchange).client()), _ -> full())
                        .tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) return chain.filter(exchange);
        var wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
        return Mono.error(Refusal.TOO_MANY_REQUESTS.because().until(wait));
    }

    private static boolean isAttempt(ServerHttpRequest request) {
        var path = request.getPath().value();
        return HttpMethod.POST.equals(request.getMethod())
                ? path.startsWith("/api/sign-in/") || path.equals("/oauth2/token")
                : path.equals("/api/session/start");
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), SECOND))
                .build();
    }

    private static String sender(String client) {
        var address = InetAddress.ofLiteral(client);
        if (!(address instanceof Inet6Address)) return client;
        return HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES));
    }
}
