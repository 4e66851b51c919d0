package id.anugerah.local.broker;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How a node asks who comes.
 *
 * @param keyStore PKCS #12, with the node's certificate and its key
 * @param keyStorePassword of the store and the key
 * @param trusted certificates that the node believes, in PEM; its own among them
 * @param user the one who is let in
 * @param password of the user
 */
public record Guard(
        Path keyStore, String keyStorePassword, Path trusted, String user, String password) {
    static final String LISTENER = "SASL_SSL";
    private static final String SCRAM = "SCRAM-SHA-512";
    private static final String MODULES = "org.apache.kafka.common.security.";

    Map<String, String> properties() {
        return Map.ofEntries(
                Map.entry("inter.broker.listener.name", LISTENER),
                Map.entry("sasl.enabled.mechanisms", SCRAM + ",PLAIN"),
                Map.entry("sasl.mechanism.inter.broker.protocol", "PLAIN"),
                Map.entry(
                        "listener.name.sasl_ssl.plain.sasl.jaas.config",
                        (MODULES
                                        + "plain.PlainLoginModule required username=\"%1$s\""
                                        + " password=\"%2$s\" user_%1$s=\"%2$s\";")
                                .formatted(user, password)),
                Map.entry(
                        "listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config",
                        MODULES + "scram.ScramLoginModule required;"),
                Map.entry("ssl.keystore.type", "PKCS12"),
                Map.entry("ssl.keystore.location", keyStore.toString()),
                Map.entry("ssl.keystore.password", keyStorePassword),
                Map.entry("ssl.key.password", keyStorePassword),
                Map.entry("ssl.truststore.type", "PEM"),
                Map.entry("ssl.truststore.location", trusted.toString()));
    }

    /** The user as the node's folder has to know it from the beginning. */
    List<String> firstUsers() {
        return List.of("%s=[name=%s,password=%s]".formatted(SCRAM, user, password));
    }

    /** Without the passwords. */
    @Override
    public String toString() {
        return "Guard[user=" + user + "]";
    }
}
