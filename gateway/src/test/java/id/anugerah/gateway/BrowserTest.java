package id.anugerah.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;

import id.anugerah.gateway.backend.Backends;
import id.anugerah.gateway.backend.Instance;
import id.anugerah.kit.testing.Servers;

import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.client.ReactorResourceFactory;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Browsers at a gateway that has a provider, a service and a store of its own behind it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {
    static final Issuer ISSUER = new Issuer("key-1");
    static final StandInProvider PROVIDER = new StandInProvider(ISSUER);
    static final String SESSION = "__Host-anugerah";
    static final String CSRF = "__Host-anugerah-csrf";

    final StandIn registration = new StandIn("registration");
    final StandIn others = new StandIn("others");
    final int port = freePort();
    private final String database = "t" + UUID.randomUUID();
    private final List<ConfigurableApplicationContext> running = new ArrayList<>();
    private MongoClient mongo;

    @TempDir static Path secrets;

    @BeforeAll
    void start() {
        mongo = MongoClients.create(Servers.get().mongodb());
        registration.publishes(ISSUER.jwks());
        startGateway(port);
    }

    @AfterAll
    void stop() {
        running.forEach(ConfigurableApplicationContext::close);
        mongo.getDatabase(database).drop();
        mongo.close();
    }

    @BeforeEach
    void behave() {
        var known = running.getFirst().getBean(Backends.class);
        Awaitility.await()
                .until(() ->
                        known.all().stream()
                                .allMatch(service ->
                                        service.instances().stream().anyMatch(Instance::up)));
        PROVIDER.behave();
        registration.forget();
        others.forget();
        registration.answers((request, response) ->
                switch (request.uri()) {
                    case "/oauth2/token" -> PROVIDER.token(request, response);
                    case "/oauth2/revoke" -> PROVIDER.revoke(request, response);
                    default -> registration.plain().apply(request, response);
                });
    }

    /** What a test wants to be otherwise. */
    Map<String, Object> settings() {
        return Map.of();
    }

    final ConfigurableApplicationContext startGateway(int at) {
        Map<String, Object> all = new HashMap<>();
        all.put("server.port", at);
        all.put("management.server.port", 0);
        all.put("anugerah.public-url", "http://localhost:" + port);
        all.put("anugerah.secrets", secrets.toString());
        all.put("anugerah.services.registration", registration.address());
        for (var service : List.of("evidence", "scoring", "notification")) {
            all.put("anugerah.services." + service, others.address());
        }
        all.put("anugerah.sign-in.issuer", Issuer.NAME);
        all.put("anugerah.sign-in.jwks-uri", registration.address() + "/oauth2/jwks");
        all.put("anugerah.sign-in.web.client-secret", StandInProvider.SECRET);
        all.put("anugerah.sessions.mongodb", Servers.get().mongodb());
        all.put("anugerah.sessions.database", database);
        all.putAll(settings());
        var arguments =
                all.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new);
        var context =
                new SpringApplicationBuilder(GatewayApplication.class)
                        .initializers(BrowserTest::threadsOfItsOwn)
                        .run(arguments);
        running.add(context);
        return context;
    }

    // the ones that all share would end for all when one gateway ends
    private static void threadsOfItsOwn(ConfigurableApplicationContext context) {
        var threads = new ReactorResourceFactory();
        threads.setUseGlobalResources(false);
        threads.setShutdownQuietPeriod(Duration.ZERO);
        ((GenericApplicationContext) context)
                .registerBean(ReactorResourceFactory.class, () -> threads);
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Browser browser() {
        return new Browser(port);
    }

    /** A browser in which somebody has signed in, and that has our page open. */
    Browser signedIn(String account, String... roles) {
        var browser = browser();
        assertThat(Browser.location(signIn(browser, account, roles))).isEqualTo("/");
        browser.get("/api/session");
        return browser;
    }

    static HttpResponse<String> signIn(Browser browser, String account, String... roles) {
        var away = Browser.location(browser.get("/api/session/start"));
        return browser.arriveAt(PROVIDER.signIn(away, account, roles));
    }

    MongoCollection<Document> documents() {
        return mongo.getDatabase(database).getCollection("sessions");
    }
}
