package id.anugerah.kit.runtime;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What is set from outside for any service.
 *
 * @param service the service's name, which is also the source of its events
 * @param instance names this process among several of the service
 * @param prefix begins the names of databases, topics and consumer groups
 * @param data folder for what lies outside the database
 * @param issuer the issuer that tokens must name
 * @param jwksUri where its public keys are
 * @param audience whom a token must be meant for
 * @param accountClaim what in a token names the account
 * @param roleClaim what in a token names the role that its bearer acts in
 * @param publicUrl the address people use
 * @param demo whether demo accounts and demo editions are allowed
 * @param partitions of each topic
 * @param replicas of each partition
 * @param lease how long an instance may be silent before another publishes what it left
 */
@ConfigurationProperties("anugerah")
public record ServiceSettings(
        String service,
        @DefaultValue("1") String instance,
        @DefaultValue("anugerah-") String prefix,
        Path data,
        String issuer,
        String jwksUri,
        @DefaultValue("anugerah") String audience,
        @DefaultValue("sub") String accountClaim,
        @DefaultValue("role") String roleClaim,
        String publicUrl,
        @DefaultValue("false") boolean demo,
        @DefaultValue("12") int partitions,
        @DefaultValue("1") short replicas,
        @DefaultValue("10s") Duration lease) {
    /** The service's own database. */
    public String database() {
        return prefix + service;
    }
}
