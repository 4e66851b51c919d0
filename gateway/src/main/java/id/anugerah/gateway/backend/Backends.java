package id.anugerah.gateway.backend;

import static io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType.TIME_BASED;

import id.anugerah.gateway.route.Service;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** All services. */
@Component
public final class Backends {
    // only a missing answer counts as a failure: one faulty address must not close all the others
    private static final CircuitBreakerConfig BREAKER =
            CircuitBreakerConfig.custom()
                    .slidingWindowType(TIME_BASED)
                    .slidingWindowSize(10)
                    .minimumNumberOfCalls(10)
                    .failureRateThreshold(50)
                    .waitDurationInOpenState(Duration.ofSeconds(5))
                    .permittedNumberOfCallsInHalfOpenState(3)
                    .maxWaitDurationInHalfOpenState(Duration.ofSeconds(15))
                    .automaticTransitionFromOpenToHalfOpenEnabled(false)
                    // an upload may take its ten minutes; slowness is judged by the time limits
                    .slowCallRateThreshold(100)
                    .slowCallDurationThreshold(Duration.ofHours(1))
                    .writableStackTraceEnabled(false)
                    .build();

    private final List<Backend> all;

    Backends(ServiceSettings settings, MeterRegistry meters) {
        all =
                Arrays.stream(Service.values())
                        .map(service ->
                                new Backend(
                                        service,
                                        settings.of(service),
                                        CircuitBreaker.of(service.label(), BREAKER)))
                        .toList();
        all.forEach(backend -> show(backend, meters));
    }

    /** Every service with its instances. */
    public List<Backend> all() {
        return all;
    }

    Backend of(Service service) {
        return all.get(service.ordinal());
    }

    private static void show(Backend backend, MeterRegistry meters) {
        Gauge.builder("anugerah.service.paused", backend, b -> b.paused() ? 1 : 0)
                .description("whether the breaker gives the service a pause")
                .tag("service", backend.service().label())
                .register(meters);
        for (var instance : backend.instances()) {
            Gauge.builder("anugerah.instance.up", instance, i -> i.up() ? 1 : 0)
                    .description("whether the instance takes requests")
                    .tag("service", backend.service().label())
                    .tag("instance", instance.name())
                    .register(meters);
        }
    }
}
