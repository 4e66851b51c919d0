package id.anugerah.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** The whole gateway on a free port, with stand-ins for the services behind it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "anugerah.services.registration=${test.registration}",
            "anugerah.services.evidence=${test.evidence}",
            "anugerah.services.scoring=${test.scoring}",
            "anugerah.services.notification=${test.notification}",
            "anugerah.sign-in.jwks-uri=${test.issuer}/oauth2/jwks",
            "anugerah.sign-in.web.client-secret=nobody-needs-it",
            "anugerah.sessions.key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            // those who show a token need no store of sessions
            "anugerah.sessions.mongodb=mongodb://127.0.0.1:1"
        })
abstract class GatewayTest {
    static final StandIn REGISTRATION = new StandIn("registration");
    static final StandIn EVIDENCE = new StandIn("evidence");
    static final StandIn SCORING = new StandIn("scoring");
    static final StandIn NOTIFICATION = new StandIn("notification");
    static final Issuer ISSUER = new Issuer("key-1");

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort int port;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry settings) {
        REGISTRATION.publishes(ISSUER.jwks());
        settings.add("test.registration", REGISTRATION::address);
        settings.add("test.evidence", EVIDENCE::address);
        settings.add("test.scoring", SCORING::address);
        settings.add("test.notification", NOTIFICATION::address);
        settings.add("anugerah.sign-in.issuer", () -> Issuer.NAME);
        settings.add("test.issuer", REGISTRATION::address);
    }

    @AfterEach
    void forget() {
        List.of(REGISTRATION, EVIDENCE, SCORING, NOTIFICATION).forEach(StandIn::forget);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30));
    }

    HttpRequest.Builder signedIn(String path) {
        return request(path).header("Authorization", "Bearer " + ISSUER.token());
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    HttpResponse<String> getSignedIn(String path) {
        return send(signedIn(path));
    }

    HttpResponse<String> post(String path, byte[] body) {
        return send(signedIn(path).POST(BodyPublishers.ofByteArray(body)));
    }

    /** Waits until the gateway sees its services so. */
    void awaitStatus(String status) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .until(() -> json(get("/status")).path("status").asString().equals(status));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        var problem = json(answer);
        assertThat(problem.path("type").asString()).isEqualTo("urn:anugerah:problem:" + code);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("detail").asString()).isNotBlank();
        assertThat(answer.headers().firstValue("X-Request-Id"))
                .hasValue(problem.path("instance").asString());
    }
}
