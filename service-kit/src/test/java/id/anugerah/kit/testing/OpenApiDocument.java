package id.anugerah.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/** The description of a service's requests that the gateway shows, and whether it is still true. */
public final class OpenApiDocument {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build();

    private OpenApiDocument() {}

    /**
     * Compares what the running service says of itself with the document kept in the gateway;
     * {@code -Dopenapi.write=true} writes the document instead.
     *
     * @return the paths that the document describes
     */
    public static Collection<String> assertCurrent(String service, int port) {
        SchemaNames.assertUnique("id.anugerah." + service);
        var document = describe(port);
        var present = JSON.writeValueAsString(JSON.treeToValue(document, Object.class)) + "\n";
        var file =
                Path.of("..", "gateway", "src", "main", "resources", "openapi", service + ".json");
        try {
            if (Boolean.getBoolean("openapi.write")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, present);
            }
            assertThat(Files.readString(file))
                    .as("run the test once with -Dopenapi.write=true and look at the difference")
                    .isEqualTo(present);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return document.path("paths").propertyNames();
    }

    private static JsonNode describe(int port) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/openapi"));
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            // the address of this test's server is nobody's business
            return ((ObjectNode) JSON.readTree(answer.body())).without("servers");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
