package id.anugerah.kit.testing;

import com.mongodb.client.MongoClients;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Gives each application context of a test its own prefix on real servers, and a real issuer of
 * tokens; what the context kept in the database is dropped when it closes. Use with
 * {@code @ContextConfiguration(initializers = Infrastructure.class)}.
 */
public final class Infrastructure
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var servers = Servers.get();
        var prefix = "t" + UUID.randomUUID().toString().substring(0, 8) + "-";
        var folder = folder();
        TestPropertyValues.of(
                        "spring.mongodb.uri=" + servers.mongodb(),
                        "spring.kafka.bootstrap-servers=" + servers.kafka(),
                        "anugerah.prefix=" + prefix,
                        "anugerah.partitions=3",
                        "anugerah.demo=true",
                        "anugerah.data=" + folder,
                        "anugerah.issuer=" + TestIssuer.get().issuer(),
                        "anugerah.jwks-uri=" + TestIssuer.get().jwksUri())
                .applyTo(context);
        context.addApplicationListener(
                (ApplicationListener<ContextClosedEvent>)
                        event -> {
                            if (event.getApplicationContext() != context) return;
                            drop(prefix);
                            FileSystemUtils.deleteRecursively(folder.toFile());
                        });
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("anugerah-test-data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void drop(String prefix) {
        try (var client = MongoClients.create(Servers.get().mongodb())) {
            for (var name : client.listDatabaseNames()) {
                if (name.startsWith(prefix)) client.getDatabase(name).drop();
            }
        }
    }
}
