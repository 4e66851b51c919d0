package id.anugerah.gateway.backend;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.net.URI;
import java.time.Duration;

/**
 * One running program of a service, and what is known about it. Counts as up until something else
 * is known.
 */
public final class Instance {
    private static final Logger LOG = LoggerFactory.getLogger(Instance.class);
    private static final Duration NEVER = Duration.ZERO;

    private final String name;
    private final URI address;
    private volatile boolean up = true;
    private volatile Duration latency = NEVER;
    private volatile @Nullable String version;

    Instance(String name, URI address) {
        this.name = name;
        this.address = address;
    }

    /** The service's name and the instance's number; says nothing about its address. */
    public String name() {
        return name;
    }

    /** Whether it takes requests. */
    public boolean up() {
        return up;
    }

    /** How long it took for its last health check; zero before the first one. */
    public Duration latency() {
        return latency;
    }

    /** What it says about its version, if it said anything. */
    public @Nullable String version() {
        return version;
    }

    URI address() {
        return address;
    }

    void answered(Duration took) {
        latency = took;
        if (up) return;
        up = true;
        LOG.info("{} at {} is up", name, address);
    }

    void failed(String reason) {
        if (!up) return;
        up = false;
        LOG.warn("{} at {} is down: {}", name, address, reason);
    }

    void toldVersion(String told) {
        version = told;
    }
}
