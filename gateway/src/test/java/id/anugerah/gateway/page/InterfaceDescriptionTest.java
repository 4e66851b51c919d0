package id.anugerah.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.gateway.route.Routes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What OpenAPI 3.1 asks of a description, and what a reader of ours can rely on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InterfaceDescriptionTest {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    private final JsonNode document = read();

    /** One operation of the description. */
    record Operation(String method, String path, JsonNode described) {
        Stream<Map.Entry<String, JsonNode>> answers() {
            return described.path("responses").properties().stream();
        }

        boolean asksForToken() {
            return described.path("security").findValue("bearer") != null;
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        for (var path : document.path("paths").properties()) {
            for (var one : path.getValue().properties()) {
                var method = one.getKey().toUpperCase(Locale.ROOT);
                operations.add(new Operation(method, path.getKey(), one.getValue()));
            }
        }
        return operations;
    }

    private List<JsonNode> parameters(Operation operation) {
        var parameters = new ArrayList<JsonNode>();
        operation.described().path("parameters").forEach(one -> parameters.add(resolved(one)));
        return parameters;
    }

    private JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }

    @Test
    void it_is_a_document_of_the_version_that_it_names() {
        assertThat(document.path("openapi").asString()).isEqualTo("3.1.0");
        assertThat(document.at("/info/title").asString()).isNotBlank();
        assertThat(document.at("/info/version").asString()).isNotBlank();
        assertThat(operations()).hasSizeGreaterThan(70);
    }

    @Test
    void every_operation_has_a_name_of_its_own() {
        assertThat(operations())
                .extracting(one -> one.described().path("operationId").asString(""))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z][A-Za-z0-9]+"), "is a name in any language");
    }

    @Test
    void every_reference_leads_somewhere() {
        var references = document.findValuesAsString("$ref");

        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> {
                    assertThat(reference).startsWith("#/components/");
                    assertThat(document.at(reference.substring(1)).isObject()).isTrue();
                });
    }

    @ParameterizedTest
    @MethodSource("operations")
    void the_variables_of_the_path_are_described_and_no_others(Operation operation) {
        var variables =
                VARIABLE.matcher(operation.path()).results().map(found -> found.group(1)).toList();
        var described =
                parameters(operation).stream()
                        .filter(one -> one.path("in").asString().equals("path"))
                        .toList();

        assertThat(described)
                .extracting(one -> one.path("name").asString())
                .containsExactlyInAnyOrderElementsOf(variables);
        assertThat(described).allMatch(one -> one.path("required").asBoolean());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void every_parameter_is_one_that_a_caller_sends(Operation operation) {
        var names = new ArrayList<String>();
        for (var parameter : parameters(operation)) {
            assertThat(parameter.path("in").asString()).isIn("query", "header", "path");
            assertThat(parameter.path("schema").isObject()).isTrue();
            names.add(parameter.path("in").asString() + " " + parameter.path("name").asString());
        }
        assertThat(names).doesNotHaveDuplicates();
        assertThat(names)
                .doesNotContain("query caller", "query key", "query authentication")
                .doesNotContain("header Accept", "header Content-Type", "header Authorization");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void every_operation_is_summed_up_and_stands_under_one_heading(Operation operation) {
        assertThat(operation.described().path("summary").asString("")).isNotBlank();
        assertThat(operation.described().path("tags")).hasSize(1);
        assertThat(document.path("tags").findValuesAsString("name"))
                .contains(operation.described().path("tags").path(0).asString());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void every_operation_tells_what_success_and_what_refusal_look_like(Operation operation) {
        assertThat(operation.answers())
                .filteredOn(answer -> answer.getKey().matches("2..|302"))
                .hasSize(1);
        assertThat(
                        resolved(operation.described().at("/responses/default"))
                                .at("/content/application~1problem+json/schema/$ref")
                                .asString())
                .isEqualTo("#/components/schemas/Problem");
        assertThat(operation.answers())
                .allSatisfy(answer ->
                        assertThat(resolved(answer.getValue()).path("description").asString(""))
                                .isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_token_is_asked_for_where_the_route_table_asks_for_it(Operation operation) {
        var needed =
                Routes.row(operation.path())
                        .map(row ->
                                row.signIn().isNeededFor(HttpMethod.valueOf(operation.method())))
                        .orElse(false);

        assertThat(operation.described().has("security")).isTrue();
        assertThat(operation.asksForToken()).isEqualTo(needed);
        if (needed) assertThat(operation.described().at("/responses/401").isObject()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_service_is_told_what_its_caller_saw(Operation operation) {
        if (!operation.path().startsWith("/api/")) return;
        // what leads to no service has nobody to tell
        if (Routes.row(operation.path()).isEmpty()) return;

        assertThat(parameters(operation))
                .extracting(one -> one.path("name").asString())
                .contains("After");
        if (operation.method().equals("GET")) return;
        assertThat(operation.answers().filter(answer -> answer.getKey().startsWith("2")))
                .allMatch(answer -> answer.getValue().path("headers").has("Seen"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/entries, post, 201, Idempotency-Key",
        "/api/invitations, post, 201, Idempotency-Key",
        "/api/editions, post, 201, Idempotency-Key",
        "/api/files, post, 201, Idempotency-Key",
        "/api/decisions, post, 201, Idempotency-Key",
        "/api/memberships/{id}, delete, 204, After",
        "/api/letters/{id}/resend, post, 201, After",
        "/api/entries/{id}, put, 200, If-Match",
        "/api/editions/{id}/schedule, post, 200, If-Match",
        "/api/sheets/{id}, put, 200, If-Match",
        "/api/entries/{id}/submission, post, 200, After"
    })
    void the_status_and_the_headers_are_the_real_ones(
            String path, String method, String status, String header) {
        var described = document.path("paths").path(path).path(method);
        var operation = new Operation(method, path, described);

        assertThat(operation.answers().map(Map.Entry::getKey))
                .contains(status)
                .filteredOn(one -> one.startsWith("2"))
                .hasSize(1);
        assertThat(parameters(operation))
                .filteredOn(one -> one.path("name").asString().equals(header))
                .hasSize(1)
                .allMatch(one ->
                        one.path("required").asBoolean() == header.equals("Idempotency-Key"));
    }

    @Test
    void a_change_that_may_come_too_late_says_so() {
        for (var operation : operations()) {
            var conditional =
                    parameters(operation).stream()
                            .anyMatch(one -> one.path("name").asString().equals("If-Match"));

            assertThat(operation.described().path("responses").has("412"))
                    .as(operation.toString())
                    .isEqualTo(conditional);
            assertThat(operation.described().path("responses").has("428")).isEqualTo(conditional);
        }
    }

    @Test
    void signing_in_and_the_gateway_itself_are_described() {
        assertThat(operations().stream().map(Operation::toString))
                .contains(
                        "POST /oauth2/token",
                        "POST /oauth2/revoke",
                        "GET /oauth2/jwks",
                        "GET /.well-known/oauth-authorization-server",
                        "GET /api/session",
                        "DELETE /api/session",
                        "PUT /api/session/role",
                        "GET /api/session/start",
                        "GET /api/session/callback",
                        "GET /status");
        assertThat(
                        document.at("/components/schemas/LinkForm/properties/grant_type/const")
                                .asString())
                .isEqualTo("urn:anugerah:grant:sign-in-link");
    }

    private static JsonNode read() {
        try (var in = new ClassPathResource("openapi.json").getInputStream()) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
