package id.anugerah.kit.kafka;

import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.config.SaslConfigs;
import org.apache.kafka.common.config.SslConfigs;
import org.apache.kafka.common.security.auth.SecurityProtocol;
import org.apache.kafka.common.security.plain.PlainLoginModule;
import org.apache.kafka.common.security.scram.ScramLoginModule;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.HashMap;
import java.util.Map;

/**
 * How a service is let in to the event log. Refuses with {@link IllegalArgumentException} what
 * could only be half meant: a user without a protocol that asks for one, or the other way round.
 *
 * @param security whether the way is encrypted, and whether the log asks who comes
 * @param mechanism {@code SCRAM-SHA-512}, {@code SCRAM-SHA-256} or {@code PLAIN}
 * @param user who comes; empty if the log does not ask
 * @param password of the user
 * @param ca file with the certificates, in PEM, of those whose word about the log counts; empty for
 *     those that Java trusts
 * @param certificate file with the own certificate and its key, in PEM; empty for none
 */
@ConfigurationProperties("anugerah.event-log")
public record LogAccess(
        @DefaultValue("PLAINTEXT") SecurityProtocol security,
        @DefaultValue("SCRAM-SHA-512") String mechanism,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String ca,
        @DefaultValue("") String certificate) {
    public LogAccess {
        if (asksWho(security) == user.isEmpty()) {
            throw new IllegalArgumentException(
                    "The event log is reached by "
                            + security
                            + (user.isEmpty() ? " and no user is set" : " and asks for no user"));
        }
        if (!mechanism.equals("PLAIN") && !mechanism.matches("SCRAM-SHA-(256|512)")) {
            throw new IllegalArgumentException("The event log knows no mechanism " + mechanism);
        }
    }

    /** What any client of the log has to be told. */
    public Map<String, Object> properties() {
        var told = new HashMap<String, Object>();
        told.put(CommonClientConfigs.SECURITY_PROTOCOL_CONFIG, security.name);
        if (asksWho(security)) {
            told.put(SaslConfigs.SASL_MECHANISM, mechanism);
            told.put(SaslConfigs.SASL_JAAS_CONFIG, login());
        }
        if (!ca.isEmpty()) {
            told.put(SslConfigs.SSL_TRUSTSTORE_TYPE_CONFIG, "PEM");
            told.put(SslConfigs.SSL_TRUSTSTORE_LOCATION_CONFIG, ca);
        }
        if (!certificate.isEmpty()) {
            told.put(SslConfigs.SSL_KEYSTORE_TYPE_CONFIG, "PEM");
            told.put(SslConfigs.SSL_KEYSTORE_LOCATION_CONFIG, certificate);
        }
        return told;
    }

    private static boolean asksWho(SecurityProtocol security) {
        return security == SecurityProtocol.SASL_PLAINTEXT || security == SecurityProtocol.SASL_SSL;
    }

    private String login() {
        var module = mechanism.equals("PLAIN") ? PlainLoginModule.class : ScramLoginModule.class;
        return "%s required username=%s password=%s;"
                .formatted(module.getName(), quoted(user), quoted(password));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "LogAccess[" + security + ", user=" + user + "]";
    }
}
