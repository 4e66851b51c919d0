package id.anugerah.gateway.backend;

import id.anugerah.gateway.route.Service;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A service with its instances, taken in turn, and the breaker that gives it a pause when it stops
 * answering.
 */
public final class Backend {
    private final Service service;
    private final List<Instance> instances;
    private final CircuitBreaker breaker;
    private final AtomicInteger turn = new AtomicInteger();

    Backend(Service service, List<URI> addresses, CircuitBreaker breaker) {
        if (addresses.isEmpty()) throw new IllegalArgumentException("no address of " + service);
        var numbered = new ArrayList<Instance>();
        for (var address : addresses) {
            numbered.add(new Instance(service.label() + "-" + (numbered.size() + 1), address));
        }
        this.service = service;
        this.instances = List.copyOf(numbered);
        this.breaker = breaker;
    }

    /** Which service. */
    public Service service() {
        return service;
    }

    /** Its instances in the order of the settings. */
    public List<Instance> instances() {
        return instances;
    }

    /** Whether it is given a pause at present. */
    public boolean paused() {
        return breaker.getState() == CircuitBreaker.State.OPEN;
    }

    CircuitBreaker breaker() {
        return breaker;
    }

    /**
     * The next instance that is up, if possible another one than {@code not}; null if none is up.
     */
    @Nullable Instance next(@Nullable Instance not) {
        var start = turn.getAndUpdate(n -> (n + 1) % instances.size());
        Instance last = null;
        for (var i = 0; i < instances.size(); i++) {
            var candidate = instances.get((start + i) % instances.size());
            if (!candidate.up()) continue;
            if (candidate != not) return candidate;
            last = candidate;
        }
        return last;
    }
}
