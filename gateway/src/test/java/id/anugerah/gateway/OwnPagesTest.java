package id.anugerah.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalManagementPort;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

class OwnPagesTest extends GatewayTest {
    private static final String PAGE = "text/html,application/xhtml+xml,*/*;q=0.8";

    @LocalManagementPort int managementPort;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/health",
                "/actuator/health/readiness",
                "/actuator/prometheus",
                "/actuator/gateway/routes",
                "/actuator/env",
                "/actuator/info",
                "/oauth2/../actuator/health"
            })
    void nothing_of_the_management_is_reached_by_the_public_door(String path) {
        assertThat(getSignedIn(path).statusCode()).isIn(400, 404);
        assertThat(REGISTRATION.asked()).isEmpty();
    }

    @Test
    void the_management_tells_health_and_metrics_and_nothing_else() {
        assertThat(management("/actuator/health/readiness")).isEqualTo(200);
        assertThat(management("/actuator/prometheus")).isEqualTo(200);
        assertThat(management("/actuator/gateway/routes")).isEqualTo(404);
        assertThat(management("/actuator/env")).isEqualTo(404);
        assertThat(management("/actuator/refresh")).isEqualTo(404);
    }

    @Test
    void the_status_names_every_service_without_its_address() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> get("/status").body().contains("7.7"));

        var answer = get("/status");
        var status = json(answer);
        assertThat(status.path("status").asString()).isEqualTo("up");
        assertThat(Instant.parse(status.path("time").asString()))
                .isBetween(Instant.now().minusSeconds(5), Instant.now());
        assertThat(status.path("services")).hasSize(4);
        var instance = status.path("services").path(0).path("instances").path(0);
        assertThat(instance.path("instance").asString()).isEqualTo("registration-1");
        assertThat(instance.path("up").asBoolean()).isTrue();
        assertThat(instance.path("version").asString()).isEqualTo("7.7");
        assertThat(answer.body()).doesNotContain("127.0.0.1");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/openapi.json", "/pages/site.css", "/status"})
    void a_request_for_the_headers_alone_is_answered_as_the_page_would_be(String path) {
        var head = send(request(path).method("HEAD", BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Type"))
                .isEqualTo(get(path).headers().firstValue("Content-Type"));
    }

    @Test
    void the_status_is_a_page_for_people() {
        var page = send(request("/status").header("Accept", PAGE).header("Accept-Language", "en"));

        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.body()).contains("Service status", "scoring-1");
        assertCarefulPage(page.body());
    }

    @Test
    void the_documentation_loads_nothing_from_elsewhere() {
        var page = get("/docs");

        assertCarefulPage(page.body());
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self'")
                .doesNotContain("unsafe", "http");
        assertThat(page.headers().firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(page.headers().firstValue("Permissions-Policy").orElse(""))
                .contains("camera=()");
        for (var file : new String[] {"viewer.js", "viewer.css", "docs.js", "site.css"}) {
            assertThat(get("/pages/" + file).statusCode()).as(file).isEqualTo(200);
        }
    }

    @Test
    void the_description_of_the_interface_is_served() {
        var document = json(get("/openapi.json"));

        assertThat(document.path("openapi").asString()).isEqualTo("3.1.0");
        assertThat(document.path("components").path("securitySchemes").has("bearer")).isTrue();
    }

    @Test
    void the_status_has_the_fields_that_its_description_names() {
        var schemas = json(get("/openapi.json")).at("/components/schemas");
        var status = json(get("/status"));

        assertThat(status.propertyNames())
                .containsExactlyInAnyOrderElementsOf(fields(schemas, "PlatformStatus"));
        assertThat(status.at("/services/0").propertyNames())
                .containsExactlyInAnyOrderElementsOf(fields(schemas, "ServiceStatus"));
        assertThat(status.at("/services/0/instances/0").propertyNames())
                .containsExactlyInAnyOrderElementsOf(fields(schemas, "InstanceStatus"));
    }

    private static Collection<String> fields(JsonNode schemas, String name) {
        return schemas.path(name).path("properties").propertyNames();
    }

    private static void assertCarefulPage(String page) {
        assertThat(page).doesNotContain("http://", "https://", "<style", "style=", "onclick");
        assertThat(page).doesNotContainPattern("<script(?! src=\"/pages/)");
    }

    private int management(String path) {
        return send(java.net.http.HttpRequest.newBuilder(
                        java.net.URI.create("http://127.0.0.1:" + managementPort + path)))
                .statusCode();
    }
}
