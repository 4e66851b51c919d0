package id.anugerah.kit.mongo;

import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCredential;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.pem.PemSslStoreBundle;
import org.springframework.boot.ssl.pem.PemSslStoreDetails;

import java.nio.file.Path;

/**
 * How a service is let in to its database, beside what its address says.
 *
 * @param user who comes; empty if the address says it, or the database does not ask
 * @param password of the user
 * @param userDatabase the database that knows the user
 * @param ca file with the certificates, in PEM, of those whose word about the database counts; the
 *     way is encrypted then. Empty for those that Java trusts
 * @param certificate file with the own certificate and its key, in PEM; empty for none
 */
@ConfigurationProperties("anugerah.store")
public record StoreAccess(
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("admin") String userDatabase,
        @DefaultValue("") String ca,
        @DefaultValue("") String certificate) {
    /** Tells a client. */
    public void tell(MongoClientSettings.Builder settings) {
        if (!user.isEmpty()) {
            settings.credential(
                    MongoCredential.createCredential(user, userDatabase, password.toCharArray()));
        }
        if (ca.isEmpty() && certificate.isEmpty()) return;
        var own =
                certificate.isEmpty() ? null : pem(certificate).withPrivateKey(place(certificate));
        var bundle = SslBundle.of(new PemSslStoreBundle(own, ca.isEmpty() ? null : pem(ca)));
        settings.applyToSslSettings(ssl -> ssl.enabled(true).context(bundle.createSslContext()));
    }

    private static PemSslStoreDetails pem(String file) {
        return PemSslStoreDetails.forCertificate(place(file));
    }

    private static String place(String file) {
        return Path.of(file).toUri().toString();
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "StoreAccess[user=" + user + ", ca=" + ca + "]";
    }
}
