package id.anugerah.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.kit.testing.OpenApiDocument;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The document that the gateway publishes is the one that the service gives of itself. */
@NotificationTest
class OpenApiDocumentTest {
    @Test
    void the_published_document_is_that_of_the_service(@LocalServerPort int port) {
        assertThat(OpenApiDocument.assertCurrent("notification", port))
                .contains("/api/letters", "/api/letters/counts", "/api/letters/{id}/resend");
    }
}
