package id.anugerah.gateway.backend;

import id.anugerah.gateway.problem.Refusal;
import id.anugerah.gateway.route.Service;

import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.reactive.function.client.WebClientRequestException;

import reactor.core.publisher.Mono;

import java.net.ConnectException;
import java.net.URI;
import java.util.Locale;

/**
 * Sends a call of the gateway's own to {@code lb://<service>/<path>} to an instance of that service
 * that is up; other addresses are left as they are. Where an instance does not even take the
 * connection, the next one is asked: nothing was sent, so nothing can happen twice.
 */
@Component
public final class Failover implements ExchangeFilterFunction {
    private static final String SCHEME = "lb";

    private final Backends backends;

    Failover(Backends backends) {
        this.backends = backends;
    }

    @Override
    public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
        if (!SCHEME.equals(request.url().getScheme())) return next.exchange(request);
        var service = Service.valueOf(request.url().getHost().toUpperCase(Locale.ROOT));
        var backend = backends.of(service);
        return attempt(request, next, backend, backend.instances().size());
    }

    private static Mono<ClientResponse> attempt(
            ClientRequest request, ExchangeFunction next, Backend backend, int left) {
        var instance = backend.next(null);
        if (instance == null || left == 0) return Mono.error(Refusal.OUT_OF_REACH.because());
        return next.exchange(at(request, instance))
                .onErrorResume(
                        WebClientRequestException.class,
                        failure -> {
                            if (!(failure.getCause() instanceof ConnectException)) {
                                return Mono.error(failure);
                            }
                            instance.failed(String.valueOf(failure.getMessage()));
                            return attempt(request, next, backend, left - 1);
                        });
    }

    private static ClientRequest at(ClientRequest request, Instance instance) {
        var asked = request.url();
        var query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
        var address = instance.address().resolve("/") + asked.getRawPath().substring(1) + query;
        return ClientRequest.from(request).url(URI.create(address)).build();
    }
}
