package id.anugerah.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.anugerah.gateway.route.SignIn;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
                       "/api/sheets": {"get": {"tags": ["Unsaid"], "responses": {"200": {"content": {
                         "application/json": {"schema": {"type": "array",
                           "items": {"$ref": "#/components/schemas/Receipt"}}}}}}}}},
                     "components": {
                       "schemas": {
                         "Receipt": {"type": "string"},
                         "Holder": {"properties": {"it": {"$ref": "#/components/schemas/Receipt"}}},
                         "Problem": {"type": "object"}}}}
                    """);

    private static final Function<String, Optional<SignIn>> ANYWHERE =
            _ -> Optional.of(SignIn.NEVER);
    private static final JsonNode OWN =
            read("{\"paths\": {\"/status\": {\"get\": {\"operationId\": \"status\"}}}}");

    private final ObjectNode merged =
            OpenApiMerge.merge(
                    Map.of("scoring", SCORING, "evidence", EVIDENCE, "gateway", OWN),
                    OpenApiMergeTest::signIn);

    private static Optional<SignIn> signIn(String path) {
        return switch (path) {
            case "/api/sheets" -> Optional.of(SignIn.TO_WRITE);
            case String api when api.startsWith("/api/") -> Optional.of(SignIn.ALWAYS);
            default -> Optional.empty();
        };
    }

    @Test
    void the_paths_of_all_services_are_there() {
        assertThat(merged.path("paths").propertyNames())
                .containsExactly("/api/dossiers/{entry}", "/api/sheets", "/status");
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
    void each_tag_is_named_once_also_one_that_a_service_only_uses() {
        assertThat(merged.path("tags").findValuesAsString("name"))
                .containsExactly("Dossiers", "Shared", "Sheets", "Unsaid");
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
                .isThrownBy(() -> OpenApiMerge.merge(Map.of("a", SCORING, "b", SCORING), ANYWHERE))
                .withMessageContaining("/api/sheets");
    }

    @Test
    void two_operations_cannot_have_one_name() {
        var other = read("{\"paths\": {\"/other\": {\"get\": {\"operationId\": \"status\"}}}}");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpenApiMerge.merge(Map.of("a", OWN, "b", other), ANYWHERE))
                .withMessageContaining("status");
    }

    @Test
    void the_token_is_asked_for_only_where_the_route_table_asks_for_it() {
        assertThat(merged.at("/paths/~1api~1dossiers~1{entry}/get/security").toString())
                .isEqualTo("[{\"bearer\":[]}]");
        assertThat(merged.at("/paths/~1api~1dossiers~1{entry}/get/responses/401/$ref").asString())
                .isEqualTo("#/components/responses/NotSignedIn");
        assertThat(merged.at("/paths/~1api~1sheets/get/security").toString()).isEqualTo("[]");
        assertThat(merged.at("/paths/~1api~1sheets/get/responses").has("401")).isFalse();
        assertThat(merged.at("/paths/~1status/get/security").toString()).isEqualTo("[]");
        assertThat(merged.has("security")).isFalse();
    }

    @Test
    void without_documents_there_is_still_a_valid_one() {
        var empty = OpenApiMerge.merge(Map.of(), ANYWHERE);

        assertThat(empty.path("paths").isObject()).isTrue();
        assertThat(empty.at("/info/title").asString()).isEqualTo("Anugerah");
    }

    private static JsonNode read(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
