package id.anugerah.kit.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoClientSettings;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

import id.anugerah.kit.mongo.StoreAccess;
import id.anugerah.kit.testing.TestIssuer;
import id.anugerah.local.broker.Broker;
import id.anugerah.local.broker.Guard;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A broker that asks who comes, a store that speaks over TLS, and a service in between. */
@ExtendWith(OutputCaptureExtension.class)
class GuardedServersTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String USER = "anugerah";
    private static final String PASSWORD = "rahasia-bersama";
    private static final String KEYS = "changeit";
    private static final String WAITING = "Waiting for the database and the event log";
    private static final String WRONG = "tebakan-orang-lain";

    @TempDir private static Path dir;
    private static Path ca;
    private static Path stranger;
    private static Broker broker;
    private static MongoServer store;
    private static int storePort;

    @BeforeAll
    static void start() throws Exception {
        var keys = keys("servers");
        ca = certificate(keys);
        stranger = certificate(keys("stranger"));
        var guard = new Guard(keys, KEYS, ca, USER, PASSWORD);
        broker = Broker.start(dir.resolve("broker"), 0, guard);
        store = new MongoServer(new MemoryBackend());
        var known = KeyStore.getInstance(keys.toFile(), KEYS.toCharArray());
        store.enableSsl(
                (PrivateKey) known.getKey("servers", KEYS.toCharArray()),
                null,
                (X509Certificate) known.getCertificate("servers"));
        storePort = store.bind().getPort();
    }

    @AfterAll
    static void stop() {
        store.shutdownNow();
        broker.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SCRAM-SHA-512", "PLAIN"})
    void whoever_is_known_is_let_in(String mechanism, CapturedOutput output) throws Exception {
        try (var service = run(PASSWORD, ca, "anugerah.event-log.mechanism=" + mechanism)) {
            await().atMost(SOON).until(() -> service.getBean(Engine.class).isReady());
            assertThat(isTold(service, PASSWORD)).isFalse();
        }
        assertThat(output).doesNotContain(PASSWORD);
    }

    @Test
    void a_password_may_lie_in_a_file_of_its_own() throws Exception {
        var secrets = Files.createDirectory(dir.resolve("secrets"));
        Files.writeString(secrets.resolve("ANUGERAH_KAFKA_PASSWORD"), PASSWORD + "\n");
        try (var service = run(null, ca, "ANUGERAH_SECRET_FILES=" + secrets + "/")) {
            await().atMost(SOON).until(() -> service.getBean(Engine.class).isReady());
        }
    }

    @Test
    void whoever_guesses_is_not_let_in_and_is_told_once(CapturedOutput output) {
        try (var service = run(WRONG, ca)) {
            await().atMost(SOON).until(() -> output.getOut().contains(WAITING));
            await().during(Duration.ofSeconds(3))
                    .until(() -> !service.getBean(Engine.class).isReady());
        }
        assertThat(lines(output, WAITING))
                .singleElement()
                .asString()
                .containsIgnoringCase("authentication");
        assertThat(output).doesNotContain(WRONG);
    }

    @Test
    void servers_whose_certificates_nobody_trusts_get_no_word(CapturedOutput output) {
        try (var service = run(PASSWORD, stranger)) {
            await().atMost(SOON).until(() -> output.getOut().contains(WAITING));
            assertThat(service.getBean(Engine.class).isReady()).isFalse();
        }
        assertThat(output).doesNotContain(PASSWORD);
    }

    @Test
    void the_database_is_told_who_comes() {
        var settings = MongoClientSettings.builder();
        new StoreAccess(USER, PASSWORD, "admin", "", "").tell(settings);
        assertThat(settings.build().getCredential())
                .satisfies(who -> {
                    assertThat(who.getUserName()).isEqualTo(USER);
                    assertThat(who.getSource()).isEqualTo("admin");
                    assertThat(who.getPassword()).containsExactly(PASSWORD.toCharArray());
                });
    }

    private static ConfigurableApplicationContext run(
            @Nullable String password, Path trusted, String... more) {
        var settings =
                new ArrayList<>(
                        List.of(
                                "spring.config.import=classpath:service-kit.yaml",
                                "server.port=0",
                                "ANUGERAH_MONGODB_URI=mongodb://127.0.0.1:" + storePort,
                                "ANUGERAH_MONGODB_CA=" + trusted,
                                "ANUGERAH_KAFKA=" + broker.bootstrap(),
                                "ANUGERAH_KAFKA_SECURITY=SASL_SSL",
                                "ANUGERAH_KAFKA_USER=" + USER,
                                "ANUGERAH_KAFKA_CA=" + trusted,
                                "anugerah.service=scoring",
                                "anugerah.prefix=guarded-" + UUID.randomUUID() + "-",
                                "anugerah.partitions=1",
                                "anugerah.data=" + dir,
                                "anugerah.issuer=" + TestIssuer.get().issuer(),
                                "anugerah.jwks-uri=" + TestIssuer.get().jwksUri()));
        if (password != null) settings.add("ANUGERAH_KAFKA_PASSWORD=" + password);
        settings.addAll(List.of(more));
        return new SpringApplicationBuilder(EngineTest.Tales.class)
                .run(settings.stream().map(one -> "--" + one).toArray(String[]::new));
    }

    /** Whether anything that the service tells about itself holds the word. */
    private static boolean isTold(ConfigurableApplicationContext service, String word)
            throws Exception {
        var port = service.getEnvironment().getProperty("local.server.port");
        try (var client = HttpClient.newHttpClient()) {
            for (var page : List.of("env", "configprops", "health", "info", "prometheus", "")) {
                var place = URI.create("http://127.0.0.1:" + port + "/actuator/" + page);
                var told =
                        client.send(HttpRequest.newBuilder(place).build(), BodyHandlers.ofString());
                if (told.body().contains(word)) return true;
            }
        }
        return false;
    }

    private static List<String> lines(CapturedOutput output, String part) {
        return output.getOut().lines().filter(line -> line.contains(part)).toList();
    }

    private static Path keys(String name) throws Exception {
        var keys = dir.resolve(name + ".p12");
        keytool(
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-validity",
                "2",
                "-dname",
                "CN=" + name,
                "-ext",
                "SAN=ip:127.0.0.1,dns:localhost",
                "-storetype",
                "PKCS12",
                "-keystore",
                keys.toString());
        return keys;
    }

    private static Path certificate(Path keys) throws Exception {
        var name = keys.getFileName().toString().replace(".p12", "");
        var file = dir.resolve(name + ".pem");
        keytool(
                "-exportcert",
                "-rfc",
                "-alias",
                name,
                "-keystore",
                keys.toString(),
                "-file",
                file.toString());
        return file;
    }

    private static void keytool(String... words) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(words));
        command.addAll(List.of("-storepass", KEYS));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
