package id.anugerah.registration;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/**
 * The service believes its own tokens, as it does outside tests; so its port is known beforehand,
 * with {@code WebEnvironment.DEFINED_PORT}.
 */
final class OwnIssuer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        int port = freePort();
        TestPropertyValues.of(
                        "server.port=" + port,
                        "anugerah.jwks-uri=http://127.0.0.1:" + port + "/oauth2/jwks")
                .applyTo(context);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
