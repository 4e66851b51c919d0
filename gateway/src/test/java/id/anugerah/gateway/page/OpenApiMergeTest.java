package id.anugerah.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.Map;

class OpenApiMergeTest {
    private static final JsonNode EVIDENCE =
            read(
                    """
                    {"openapi": "3.1.0",
                     "tags": [{"name": "Dossiers"}, {"name": "Shared", "description": "first"}],
                     "paths": {
                       "/api/dossiers/{entry}": {"get": {"responses": {"200": {"content": {
                         "application/json": {"schema": {"$ref": "#/components/schemas/Receipt"}}}}}}},
                       "/actuator/health": {"get": {}}},
                     "components": {
                       "schemas": {
                         "Receipt": {"type": "object", "title": "of evidence"},
                         "Problem": {"type": "object"}},
                       "securitySchemes": {"own": {"type": "apiKey"}}}}
                    """);
    private static final JsonNode SCORING =
            read(
                    """
                    {"openapi": "3.1.0",
                     "tags": [{"name": "Shared", "description": "second"}, {"name": "Sheets"}],
                     "paths": {
                       "/api/sheets": {"get": {"responses": {"200": {"content": {
                         "application/json": {"schema": {"type": "array",
                           "items": {"$ref": "#/components/schemas/Receipt"}}}}}}}}},
                     "components": {
                       "schemas": {
                         "Receipt": {"type": "string"},
                         "Holder": {"properties": {"it": {"$ref": "#/components/schemas/Receipt"}}},
                         "Problem": {"type": "object"}}}}
                    """);

    private final ObjectNode merged =
            OpenApiMerge.merge(
                    Map.of("scoring", SCORING, "evidence", EVIDENCE), p -> p.startsWith("/api/"));

    @Test
    void the_paths_of_all_services_are_there() {
        assertThat(merged.path("paths").propertyNames())
                .containsExactly("/api/dossiers/{entry}", "/api/sheets");
    }

    @Test
    void a_path_that_the_gateway_does_not_route_is_left_out() {
        assertThat(merged.path("paths").has("/actuator/health")).isFalse();
    }

    @Test
    void what_two_services_describe_differently_gets_the_later_services_name() {
        var schemas = merged.path("components").path("schemas");
        assertThat(schemas.propertyNames())
                .containsExactlyInAnyOrder("Receipt", "Problem", "ScoringReceipt", "Holder");
        assertThat(schemas.at("/Receipt/title").asString()).isEqualTo("of evidence");
        assertThat(schemas.at("/ScoringReceipt/type").asString()).isEqualTo("string");
    }

    @Test
    void references_follow_the_new_name_only_in_the_service_that_was_renamed() {
        var scoring = "#/components/schemas/ScoringReceipt";
        assertThat(merged.at("/components/schemas/Holder/properties/it/$ref").asString())
                .isEqualTo(scoring);
        assertThat(merged.path("paths").path("/api/sheets").findValue("$ref").asString())
                .isEqualTo(scoring);
        assertThat(merged.path("paths").path("/api/dossiers/{entry}").findValue("$ref").asString())
                .isEqualTo("#/components/schemas/Receipt");
    }

    @Test
    void each_tag_is_named_once() {
        assertThat(merged.path("tags").findValuesAsString("name"))
                .containsExactly("Dossiers", "Shared", "Sheets");
    }

    @Test
    void there_is_one_way_to_sign_in() {
        assertThat(merged.at("/components/securitySchemes").propertyNames())
                .containsExactly("bearer");
        assertThat(merged.at("/components/securitySchemes/bearer/scheme").asString())
                .isEqualTo("bearer");
    }

    @Test
    void the_documents_that_were_merged_stay_as_they_were() {
        assertThat(SCORING.findValue("$ref").asString()).isEqualTo("#/components/schemas/Receipt");
    }

    @Test
    void two_services_cannot_describe_the_same_operation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpenApiMerge.merge(Map.of("a", SCORING, "b", SCORING), _ -> true))
                .withMessageContaining("/api/sheets");
    }

    @Test
    void without_documents_there_is_still_a_valid_one() {
        var empty = OpenApiMerge.merge(Map.of(), _ -> true);

        assertThat(empty.path("paths").isObject()).isTrue();
        assertThat(empty.at("/info/title").asString()).isEqualTo("Anugerah");
    }

    private static JsonNode read(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
