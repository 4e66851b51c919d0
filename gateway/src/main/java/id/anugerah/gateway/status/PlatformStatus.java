package id.anugerah.gateway.status;

import id.anugerah.gateway.backend.Backends;

import java.time.Instant;
import java.util.List;

/**
 * How the platform is.
 *
 * @param status {@code up}, {@code degraded} if something is missing but every service answers, or
 *     {@code down}
 * @param version the gateway's version
 */
record PlatformStatus(String status, Instant time, String version, List<ServiceStatus> services) {
    static PlatformStatus of(Backends backends, String version, Instant now) {
        var services = backends.all().stream().map(ServiceStatus::of).toList();
        return new PlatformStatus(summary(services), now, version, services);
    }

    private static String summary(List<ServiceStatus> services) {
        if (services.stream().allMatch(ServiceStatus::well)) return "up";
        return services.stream().allMatch(s -> s.up() && !s.paused()) ? "degraded" : "down";
    }
}
