package id.anugerah.journeys.malice;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/** Makes good requests: values of the right shape, and real names where there are some. */
final class Examples {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Scene scene;
    private final Operation operation;
    private final SplittableRandom dice;

    Examples(Scene scene, Operation operation, SplittableRandom dice) {
        this.scene = scene;
        this.operation = operation;
        this.dice = dice;
    }

    /** A request with which nothing is wrong. */
    Draft good() {
        var draft = new Draft(operation.method(), path());
        draft.header("Host", "localhost:" + scene.port());
        for (var one : operation.parameters()) {
            if (one.is("query") && one.required()) draft.query(one.name(), encoded(text(one)));
            if (one.is("header") && one.required()) draft.header(one.name(), text(one));
            if (one.name().equals("If-Match")) draft.header(one.name(), "*");
        }
        var body = operation.body();
        if (body != null) {
            draft.header("Content-Type", body.type());
            draft.body(bytes(body));
        }
        return draft;
    }

    private String path() {
        var path = operation.path();
        for (var one : operation.parameters()) {
            if (one.is("path")) path = path.replace("{" + one.name() + "}", encoded(text(one)));
        }
        return path;
    }

    /** A good value of this parameter. */
    String text(Parameter parameter) {
        if (parameter.name().equals("Idempotency-Key")) return "uji-" + dice.nextLong();
        return value(parameter.name(), parameter.shape()).asString();
    }

    private byte[] bytes(Operation.Body body) {
        if (body.isJson()) return tree(body).toString().getBytes(StandardCharsets.UTF_8);
        if (body.shape().kind() == Shape.Kind.BYTES) {
            return "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
        }
        var form = new StringBuilder();
        tree(body)
                .properties()
                .forEach(one ->
                        form.append(form.isEmpty() ? "" : "&")
                                .append(one.getKey())
                                .append('=')
                                .append(encoded(one.getValue().asString())));
        return form.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A good body. */
    ObjectNode tree(Operation.Body body) {
        return form(body.shape());
    }

    private ObjectNode form(Shape shape) {
        var form = JSON.objectNode();
        shape.fields()
                .forEach((name, inside) -> {
                    // of these two only one may be said
                    if (name.equals("region") && form.has("entry")) return;
                    form.set(name, value(name, inside));
                });
        return form;
    }

    private JsonNode value(String name, Shape shape) {
        var known = scene.names(operation.path(), name);
        return switch (shape.kind()) {
            case FORM -> form(shape);
            case MAP -> {
                var inside = value(name, shape.inside());
                yield JSON.objectNode().set(known.isEmpty() ? "a" : known.getFirst(), inside);
            }
            case LIST -> JSON.arrayNode().add(value(name, shape.inside()));
            case WHOLE -> JSON.numberNode(Math.max(1, shape.given().asInt(1)));
            case NUMBER -> JSON.numberNode(50);
            case FLAG -> JSON.booleanNode(true);
            case TEXT, BYTES -> JSON.stringNode(known.isEmpty() ? word(shape) : drawn(known));
        };
    }

    private String drawn(List<String> known) {
        return known.get(dice.nextInt(known.size()));
    }

    private String word(Shape shape) {
        if (!shape.given().isMissingNode()) return shape.given().asString();
        if (!shape.choices().isEmpty()) return shape.choices().getFirst();
        return switch (shape.format()) {
            case "email" -> "uji-" + dice.nextInt(1_000) + "@demo.example";
            case "date-time" -> "2026-01-01T00:00:00Z";
            case "date" -> "2026-01-01";
            default ->
                    switch (shape.pattern()) {
                        case "id|en" -> "id";
                        case "[0-9a-f]{64}" -> "0123456789abcdef".repeat(4);
                        case "\"\\d{1,18}\"" -> "\"1\"";
                        default -> "Contoh";
                    };
        };
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
