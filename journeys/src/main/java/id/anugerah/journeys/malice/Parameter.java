package id.anugerah.journeys.malice;

import tools.jackson.databind.JsonNode;

/**
 * What an operation is told beside its body.
 *
 * @param place {@code path}, {@code query} or {@code header}
 */
record Parameter(String name, String place, boolean required, Shape shape) {
    static Parameter of(JsonNode document, JsonNode described) {
        var told = Contract.resolve(document, described);
        return new Parameter(
                told.path("name").asString(),
                told.path("in").asString(),
                told.path("required").asBoolean(false),
                new Shape(document, told.path("schema")));
    }

    boolean is(String where) {
        return place.equals(where);
    }
}
