package id.anugerah.gateway.backend;

import id.anugerah.gateway.route.Service;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.util.List;

/**
 * Where the instances of each service are.
 *
 * @param healthPath what an instance that can take requests answers with a 2xx
 * @param infoPath where an instance tells its version
 */
@ConfigurationProperties("anugerah.services")
record ServiceSettings(
        List<URI> registration,
        List<URI> evidence,
        List<URI> scoring,
        List<URI> notification,
        @DefaultValue("/actuator/health/readiness") String healthPath,
        @DefaultValue("/actuator/info") String infoPath) {

    List<URI> of(Service service) {
        return switch (service) {
            case REGISTRATION -> registration;
            case EVIDENCE -> evidence;
            case SCORING -> scoring;
            case NOTIFICATION -> notification;
        };
    }
}
