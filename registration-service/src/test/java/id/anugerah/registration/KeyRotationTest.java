package id.anugerah.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;

import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.testing.Infrastructure;
import id.anugerah.kit.testing.Waiting;
import id.anugerah.registration.account.Accounts;
import id.anugerah.registration.account.Accounts.Identity;
import id.anugerah.registration.account.Memberships;
import id.anugerah.registration.account.Memberships.Grant;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A change of the keys that sign tokens, seen by whoever is at work meanwhile. */
@SpringBootTest(
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = "anugerah.signing-keys.announced=5s")
@ContextConfiguration(initializers = {Infrastructure.class, KeyRotationTest.OwnIssuer.class})
class KeyRotationTest {
    private static final String KEYS = "/api/signing-keys";
    private static final String LINK =
            "grant_type=urn:anugerah:grant:sign-in-link&client_id=anugerah-app&link=";
    private static final int PORT = freePort();

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired private Accounts accounts;
    @Autowired private Memberships memberships;

    /** The service believes its own tokens, as it does outside tests. */
    static final class OwnIssuer
            implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "server.port=" + PORT,
                            "anugerah.jwks-uri=http://127.0.0.1:" + PORT + "/oauth2/jwks")
                    .applyTo(context);
        }
    }

    @Test
    void nobody_at_work_notices_that_the_key_changes() throws Exception {
        var ops = signedIn(Role.OPS);
        Waiting.until(() ->
                assertThat(ask("GET", KEYS, ops, null).statusCode())
                        .as("the membership is known")
                        .isEqualTo(200));
        var asked = new AtomicInteger();
        var failures = new ConcurrentLinkedQueue<String>();
        Set<String> signers = ConcurrentHashMap.newKeySet();
        var working = new AtomicBoolean(true);
        var people = new ArrayList<Thread>();
        for (int i = 0; i < 4; i++) {
            people.add(
                    Thread.ofVirtual()
                            .start(() -> {
                                while (working.get()) {
                                    try {
                                        var token = signedIn(Role.AUDITOR);
                                        signers.add(keyOf(token));
                                        var answer = ask("GET", "/api/accounts/me", token, null);
                                        if (answer.statusCode() != 200) failures.add(answer.body());
                                        asked.incrementAndGet();
                                    } catch (Exception | AssertionError e) {
                                        failures.add(e.toString());
                                    }
                                }
                            }));
        }
        for (int change = 1; change <= 3; change++) {
            var next = ask("PUT", KEYS + "/next", ops, "");
            assertThat(next.statusCode()).as(next.body()).isEqualTo(200);
            var id = JSON.readTree(next.body()).path("id").asString();
            var again = ask("PUT", KEYS + "/next", ops, "");
            assertThat(JSON.readTree(again.body()).path("id").asString()).isEqualTo(id);
            Waiting.until(() -> assertThat(signers).contains(id));
        }
        working.set(false);
        for (var person : people) person.join();
        assertThat(failures).isEmpty();
        assertThat(signers).hasSizeGreaterThanOrEqualTo(4);
        assertThat(asked).hasValueGreaterThan(50);
        assertThat(ask("GET", "/api/accounts/me", ops, null).statusCode())
                .as("a token of the first key is good until it ends")
                .isEqualTo(200);
        var told = JSON.readTree(ask("GET", KEYS, ops, null).body()).path("items");
        assertThat(told).hasSize(4);
        assertThat(told.get(0).path("state").asString()).isEqualTo("SIGNING");
        assertThat(told.get(1).path("state").asString()).isEqualTo("VERIFYING");
        assertThat(told.toString()).doesNotContain("sealed", "\"d\"");
    }

    @Test
    void only_operations_change_the_key() throws Exception {
        var refused = ask("PUT", KEYS + "/next", signedIn(Role.AUDITOR), "");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(ask("GET", KEYS, signedIn(Role.SECRETARIAT), null).statusCode()).isEqualTo(403);
    }

    private String signedIn(Role role) throws IOException, InterruptedException {
        var mail = Programme.mail(role.name());
        var account = accounts.of(new Identity("Nama", "Bapak", mail, "id"), Act.system(null));
        memberships.grant(
                new Grant(account.id(), account.person(), role, null, null, null, null),
                Act.system(null));
        var link = ask("POST", "/api/sign-in/demo", null, "{\"email\":\"" + mail + "\"}");
        var secret = JSON.readTree(link.body()).path("link").asString();
        var form = LINK + secret + "&role=" + role.name().toLowerCase(Locale.ROOT);
        var tokens = ask("POST", "/oauth2/token", null, form);
        assertThat(tokens.statusCode()).as(tokens.body()).isEqualTo(200);
        return JSON.readTree(tokens.body()).path("access_token").asString();
    }

    private static HttpResponse<String> ask(
            String method, String path, @Nullable String token, @Nullable String body)
            throws IOException, InterruptedException {
        var isForm = path.startsWith("/oauth2");
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + path))
                        .header(
                                "Content-Type",
                                isForm ? "application/x-www-form-urlencoded" : "application/json")
                        .method(
                                method,
                                body == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body));
        if (token != null) request.header("Authorization", "Bearer " + token);
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static String keyOf(String token) throws ParseException {
        return SignedJWT.parse(token).getHeader().getKeyID();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
