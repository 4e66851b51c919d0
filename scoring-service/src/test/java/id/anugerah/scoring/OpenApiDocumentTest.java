package id.anugerah.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The document that the gateway publishes is the one that the service gives of itself. */
@ScoringTest
class OpenApiDocumentTest {
    private static final Path DOCUMENT =
            Path.of("../gateway/src/main/resources/openapi/scoring.json");
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build();

    @Test
    void the_published_document_is_that_of_the_service(@LocalServerPort int port)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/openapi"));
        var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        var document = withoutAddress(JSON.readTree(answer.body()));
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(Objects.requireNonNull(DOCUMENT.getParent()));
            Files.writeString(DOCUMENT, JSON.writeValueAsString(document) + "\n");
        }
        assertThat(JSON.readTree(Files.readString(DOCUMENT))).isEqualTo(document);
        assertThat(document.path("paths").propertyNames())
                .contains("/api/sheets/{id}/submission", "/api/results/{edition}/{stage}");
    }

    /** The port is another one each time. */
    private static JsonNode withoutAddress(JsonNode document) {
        return ((ObjectNode) document).without("servers");
    }
}
