package id.anugerah.journeys.malice;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the platform says that it can be asked: its OpenAPI document.
 *
 * @param operations in the document's order
 */
record Contract(List<Operation> operations) {
    static Contract of(JsonNode document) {
        List<Operation> operations = new ArrayList<>();
        for (var path : document.path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                operations.add(
                        operation(document, path.getKey(), method.getKey(), method.getValue()));
            }
        }
        if (operations.isEmpty()) throw new IllegalArgumentException("describes no operations");
        return new Contract(List.copyOf(operations));
    }

    /** What a reference points to; the node itself if it is none. */
    static JsonNode resolve(JsonNode document, JsonNode node) {
        var found = node;
        while (found.has("$ref")) found = document.at(found.path("$ref").asString().substring(1));
        return found;
    }

    private static Operation operation(
            JsonNode document, String path, String method, JsonNode told) {
        List<Parameter> parameters = new ArrayList<>();
        told.path("parameters").forEach(one -> parameters.add(Parameter.of(document, one)));
        Operation.Body body = null;
        for (var kind : told.path("requestBody").path("content").properties()) {
            var shape = new Shape(document, kind.getValue().path("schema"));
            body = new Operation.Body(kind.getKey(), shape);
        }
        return new Operation(
                told.path("operationId").asString(),
                method.toUpperCase(Locale.ROOT),
                path,
                List.copyOf(parameters),
                body,
                told.path("security").isEmpty());
    }
}
