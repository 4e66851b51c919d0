package id.anugerah.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.kit.testing.OpenApiDocument;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The document that the gateway publishes is the one that the service gives of itself. */
@ScoringTest
class OpenApiDocumentTest {
    @Test
    void the_published_document_is_that_of_the_service(@LocalServerPort int port) {
        assertThat(OpenApiDocument.assertCurrent("scoring", port))
                .contains("/api/sheets/{id}/submission", "/api/results/{edition}/{stage}");
    }
}
