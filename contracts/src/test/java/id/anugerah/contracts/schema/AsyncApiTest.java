package id.anugerah.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.nio.file.Files;
import java.util.List;

class AsyncApiTest {
    private static final JsonNode DOCUMENT =
            Committed.current(Committed.RESOURCES.resolve("asyncapi.json"), AsyncApi.document());

    @Test
    void the_committed_document_is_what_the_catalogue_says() {
        assertThat(DOCUMENT).isEqualTo(AsyncApi.document());
    }

    @Test
    void the_topics_are_those_of_the_services_and_the_people_apart() {
        assertThat(DOCUMENT.get("channels").propertyNames())
                .containsExactlyInAnyOrder(
                        "registration", "registration-people", "evidence", "scoring");
    }

    @Test
    void every_reference_leads_somewhere() {
        var references = DOCUMENT.findValuesAsString("$ref");
        assertThat(references).isNotEmpty().allMatch(AsyncApiTest::leadsSomewhere);
    }

    @Test
    void every_message_has_a_channel() {
        var channels = DOCUMENT.get("channels");
        var carried =
                List.copyOf(channels.propertyNames()).stream()
                        .flatMap(name ->
                                channels.get(name).get("messages").propertyNames().stream());
        assertThat(DOCUMENT.at("/components/messages").propertyNames())
                .containsExactlyInAnyOrderElementsOf(carried.toList());
    }

    private static boolean leadsSomewhere(String reference) {
        if (!reference.startsWith("#")) {
            return Files.exists(Committed.RESOURCES.resolve(reference));
        }
        return !DOCUMENT.at(reference.substring(1)).isMissingNode();
    }
}
