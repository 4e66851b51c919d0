package id.anugerah.kit.description;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.kit.security.Caller;
import id.anugerah.kit.web.IdempotencyKey;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.method.HandlerMethod;

import java.util.Arrays;
import java.util.List;

class OperationsTest {
    record Created(String id) {}

    /** Stands for the controllers of a service. */
    @SuppressWarnings("UnusedMethod")
    static final class PlanController {
        @PostMapping
        ResponseEntity<String> begin(IdempotencyKey key, Caller caller) {
            return ResponseEntity.ok("");
        }

        @PostMapping
        ResponseEntity<Created> repeat(@PathVariable String id, Caller caller) {
            return ResponseEntity.ok(new Created(id));
        }

        @DeleteMapping
        ResponseEntity<Void> end(@PathVariable String id, Caller caller) {
            return ResponseEntity.noContent().build();
        }

        @PutMapping
        ResponseEntity<String> change(@PathVariable String id, Caller caller) {
            return ResponseEntity.ok(id);
        }

        @GetMapping
        String all() {
            return "";
        }

        @GetMapping
        ResponseEntity<Resource> file(@PathVariable String id, Caller caller) {
            return ResponseEntity.notFound().build();
        }

        @GetMapping
        ResponseEntity<byte[]> canonical(@PathVariable String id) {
            return ResponseEntity.ok(new byte[0]);
        }
    }

    private static Operation described(String method, Operation operation) {
        var found =
                Arrays.stream(PlanController.class.getDeclaredMethods())
                        .filter(one -> one.getName().equals(method))
                        .findFirst()
                        .orElseThrow();
        var success = new ApiResponse().content(new Content().addMediaType("*/*", new MediaType()));
        operation.setResponses(new ApiResponses().addApiResponse("200", success));
        return new Operations()
                .customize(operation, new HandlerMethod(new PlanController(), found));
    }

    private static Operation described(String method) {
        return described(method, new Operation());
    }

    private static List<String> parameters(Operation operation) {
        return operation.getParameters().stream()
                .map(one -> one.get$ref() == null ? one.getName() : one.get$ref())
                .map(name -> name.substring(name.lastIndexOf('/') + 1))
                .toList();
    }

    @Test
    void a_name_tells_the_class_and_the_method() {
        assertThat(described("begin").getOperationId()).isEqualTo("planBegin");
    }

    @Test
    void what_creates_under_a_key_answers_201_and_asks_for_the_key() {
        var begin = described("begin");

        assertThat(begin.getResponses()).containsKey("201").doesNotContainKey("200");
        assertThat(begin.getResponses().get("201").getHeaders())
                .containsOnlyKeys("Location", "ETag", "Seen");
        assertThat(parameters(begin)).containsExactly("IdempotencyKey", "After");
    }

    @Test
    void what_tells_that_it_created_something_answers_201() {
        assertThat(described("repeat").getResponses()).containsKey("201");
    }

    @Test
    void what_has_nothing_to_tell_answers_204() {
        assertThat(described("end").getResponses()).containsKey("204").doesNotContainKey("200");
        assertThat(described("end").getResponses().get("204").getHeaders())
                .containsOnlyKeys("Seen");
    }

    @Test
    void what_only_reads_changes_nothing_that_a_caller_could_have_seen() {
        assertThat(described("all").getResponses().get("200").getHeaders()).isNull();
    }

    @Test
    void a_change_of_a_version_may_come_too_late_or_without_naming_it() {
        var plain = new Operation().addParametersItem(new Parameter().name("id").in("path"));
        assertThat(described("change", plain).getResponses()).doesNotContainKeys("412", "428");

        var conditional =
                new Operation().addParametersItem(new Parameter().name("If-Match").in("header"));
        assertThat(parameters(described("change", conditional)))
                .containsExactly("IfMatch", "After");
        assertThat(conditional.getResponses()).containsKeys("412", "428");
    }

    @Test
    void refusals_are_told_where_they_can_happen() {
        assertThat(described("all").getResponses())
                .containsOnlyKeys("200", "400", "503", "default");
        assertThat(described("end").getResponses())
                .containsOnlyKeys(
                        "204", "400", "401", "403", "404", "409", "422", "503", "default");
        assertThat(
                        described("begin", new Operation().requestBody(new RequestBody()))
                                .getResponses())
                .containsKeys("413", "415")
                .doesNotContainKey("404");
    }

    @Test
    void bytes_are_told_as_what_they_are() {
        var file = described("file").getResponses().get("200").getContent();
        assertThat(file.get("*/*").getSchema().getFormat()).isEqualTo("binary");

        var canonical = described("canonical").getResponses().get("200").getContent();
        assertThat(canonical).containsOnlyKeys("application/json");
        assertThat(canonical.get("application/json").getSchema().getTypes())
                .containsExactly("object");
    }

    @Test
    void everything_that_operations_refer_to_is_among_the_common_parts() {
        var document = new OpenAPI().components(new Components());
        new Description().commonParts().customise(document);

        var parts = document.getComponents();
        for (var problem : Problem.values()) {
            var reference = problem.reference().get$ref();
            assertThat(parts.getResponses())
                    .containsKey(reference.substring(reference.lastIndexOf('/') + 1));
        }
        assertThat(parts.getParameters()).containsOnlyKeys("After", "IdempotencyKey", "IfMatch");
        assertThat(parts.getHeaders()).containsKeys("Seen", "ETag", "Location", "RetryAfter");
        assertThat(parts.getSchemas()).containsOnlyKeys("Problem", "ProblemField");
    }
}
