package id.anugerah.gateway.status;

import id.anugerah.gateway.backend.Backend;
import id.anugerah.gateway.backend.Instance;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How one service is.
 *
 * @param paused whether it gets no requests for some seconds because it failed to answer
 */
record ServiceStatus(String service, boolean up, boolean paused, List<InstanceStatus> instances) {
    static ServiceStatus of(Backend backend) {
        var instances = backend.instances().stream().map(InstanceStatus::of).toList();
        var up = instances.stream().anyMatch(InstanceStatus::up);
        return new ServiceStatus(backend.service().label(), up, backend.paused(), instances);
    }

    boolean well() {
        return !paused && instances.stream().allMatch(InstanceStatus::up);
    }

    /**
     * How one instance is.
     *
     * @param latencyMillis how long its last health check took
     */
    record InstanceStatus(
            String instance, boolean up, long latencyMillis, @Nullable String version) {
        static InstanceStatus of(Instance instance) {
            return new InstanceStatus(
                    instance.name(),
                    instance.up(),
                    instance.latency().toMillis(),
                    instance.version());
        }
    }
}
