package id.anugerah.journeys.malice;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Spoils the body of an operation's request in every way. */
final class BodyRecipes {
    private static final List<String> UNKNOWN =
            List.of("sneaky", "$where", "__proto__", "@class", "_id", "status", "ID");

    private final Operation operation;
    private final Operation.Body body;
    private final List<Recipe> recipes = new ArrayList<>();

    private BodyRecipes(Operation operation, Operation.Body body) {
        this.operation = operation;
        this.body = body;
    }

    /** The recipes for what the operation takes as its body. */
    static List<Recipe> of(Operation operation) {
        var body = operation.body();
        if (body == null) return unexpected(operation);
        var all = new BodyRecipes(operation, body);
        if (body.isJson()) {
            all.fields(List.of(), body.shape());
            all.wholeBodies();
        } else if (operation.isOauth()) {
            all.formFields();
        }
        all.types();
        return all.recipes;
    }

    /** What is sent where nothing is expected. */
    private static List<Recipe> unexpected(Operation operation) {
        List<Recipe> recipes = new ArrayList<>();
        for (var sent : List.of("{", "{\"$ne\":1}", "\0\1\2", "[".repeat(50_000))) {
            for (var type : List.of("application/json", "text/plain", "multipart/form-data")) {
                recipes.add(
                        new Recipe(
                                operation,
                                "unexpected body",
                                null,
                                false,
                                (draft, _) -> {
                                    draft.header("Content-Type", type);
                                    draft.body(utf8(sent));
                                }));
            }
        }
        return recipes;
    }

    private void fields(List<Object> way, Shape shape) {
        switch (shape.kind()) {
            case FORM ->
                    shape.fields()
                            .forEach((name, inside) -> {
                                spoil(with(way, name), inside, shape.requires(name));
                                fields(with(way, name), inside);
                            });
            case LIST -> {
                spoil(with(way, 0), shape.inside(), true);
                fields(with(way, 0), shape.inside());
            }
            case MAP -> {
                spoil(with(way, ""), shape.inside(), false);
                fields(with(way, ""), shape.inside());
            }
            case TEXT, WHOLE, NUMBER, FLAG, BYTES -> {}
        }
        if (shape.kind() == Shape.Kind.FORM) unknownFields(way);
    }

    private void spoil(List<Object> way, Shape shape, boolean required) {
        for (var flaw : Flaws.of(shape, required)) {
            // a list may be shorter
            boolean shorter = flaw.value() == null && way.getLast() instanceof Integer;
            add(flaw.name(), way, flaw.refused() && !shorter, flaw.value());
        }
    }

    private void unknownFields(List<Object> way) {
        for (var name : UNKNOWN) {
            // what one form does not know another one may
            if (body.shape().fields().containsKey(name)) continue;
            for (var value : List.of("1", "null", "{\"$gt\":\"\"}")) {
                add("unknown field", with(way, name), true, value);
            }
        }
        add("unknown field", with(way, "k".repeat(3_000)), true, "1");
        add("unknown field", with(way, "\u202e\u0007"), true, "1");
    }

    private void add(String flaw, List<Object> way, boolean refused, @Nullable String value) {
        // a number is not read to an end that it has not
        var field = flaw.equals("many digits") ? null : name(way);
        recipes.add(
                new Recipe(
                        operation,
                        flaw,
                        field,
                        refused,
                        (draft, examples) -> {
                            var tree = examples.tree(body);
                            replace(tree, way, value);
                            draft.body(utf8(tree.toString()));
                        }));
    }

    private static void replace(ObjectNode tree, List<Object> way, @Nullable String value) {
        JsonNode at = tree;
        for (var step : way.subList(0, way.size() - 1)) at = step(at, step);
        var raw = JsonNodeFactory.instance.rawValueNode(new RawValue(value == null ? "" : value));
        switch (at) {
            case ArrayNode list when value == null -> list.removeAll();
            case ArrayNode list -> list.set(0, raw);
            case ObjectNode form -> {
                var name = way.getLast().equals("") ? key(form) : (String) way.getLast();
                if (value == null) form.remove(name);
                else form.set(name, raw);
            }
            default -> throw new IllegalStateException("nothing can be spoilt in " + at);
        }
    }

    private static JsonNode step(JsonNode at, Object step) {
        if (step instanceof Integer index) return at.path(index);
        return at.path(step.equals("") ? key(at) : (String) step);
    }

    private static String key(JsonNode map) {
        return map.propertyNames().iterator().next();
    }

    private static List<Object> with(List<Object> way, Object step) {
        List<Object> longer = new ArrayList<>(way);
        longer.add(step);
        return List.copyOf(longer);
    }

    /** The way as far as its names are the same in every request. */
    private static String name(List<Object> way) {
        var name = new StringBuilder();
        for (var step : way) {
            if (!(step instanceof String field) || field.isEmpty()) break;
            name.append(name.isEmpty() ? "" : ".").append(field);
        }
        return name.toString();
    }

    private void wholeBodies() {
        Map<String, Object> bodies = new LinkedHashMap<>();
        bodies.put("empty", "");
        bodies.put("space", " \n");
        bodies.put("null", "null");
        bodies.put("list", "[]");
        bodies.put("list of forms", "[{}]");
        bodies.put("text", "\"x\"");
        bodies.put("number", "1");
        bodies.put("flag", "true");
        bodies.put("brace", "{");
        bodies.put("braces", "}{");
        bodies.put("no quotes", "{a:1}");
        bodies.put("single quotes", "{'a':1}");
        bodies.put("comment", "{/* a */}");
        bodies.put("NaN", "NaN");
        bodies.put("NUL", "\0");
        bodies.put("XML", "<a>1</a>");
        bodies.put("YAML", "--- !!java.net.URL\n");
        bodies.put("form", "a=1&b=2");
        bodies.put("deep", "[".repeat(100_000));
        bodies.put("deep forms", "{\"a\":".repeat(50_000));
        bodies.put(
                "bad UTF-8", new byte[] {'{', '"', (byte) 0xc3, (byte) 0x28, '"', ':', '1', '}'});
        bodies.put("overlong", new byte[] {'{', '"', (byte) 0xc0, (byte) 0xaf, '"', ':', '1', '}'});
        bodies.put("half a pair", new byte[] {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'});
        bodies.put("random bytes", new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, (byte) 0x80});
        bodies.forEach((name, bytes) ->
                whole(
                        name,
                        true,
                        (_, _) -> bytes instanceof byte[] raw ? raw : utf8((String) bytes)));
        whole("cut off", true, (good, _) -> utf8(good.substring(0, good.length() - 1)));
        whole("comma at the end", true, (good, _) -> utf8(opened(good) + ",}"));
        whole("two", true, (good, _) -> utf8(good + good));
        whole("more behind", true, (good, _) -> utf8(good + "x"));
        whole("same field twice", true, (good, tree) -> utf8(opened(good) + "," + again(tree)));
        whole("UTF-16", false, (good, _) -> good.getBytes(StandardCharsets.UTF_16));
        whole("byte order mark", false, (good, _) -> utf8("\ufeff" + good));
        whole("much space", false, (good, _) -> utf8(" ".repeat(900_000) + good));
        whole("too much space", true, (good, _) -> utf8(" ".repeat(1 << 20) + good));
    }

    private static String opened(String good) {
        return good.substring(0, good.length() - 1);
    }

    private static String again(ObjectNode tree) {
        var first = tree.properties().iterator().next();
        return "\"" + first.getKey() + "\":" + first.getValue() + "}";
    }

    private interface Rewriting {
        byte[] rewrite(String good, ObjectNode tree);
    }

    private void whole(String name, boolean refused, Rewriting how) {
        recipes.add(
                new Recipe(
                        operation,
                        "whole body: " + name,
                        null,
                        refused && !takesNothing(name),
                        (draft, examples) -> {
                            var tree = examples.tree(body);
                            draft.body(how.rewrite(tree.toString(), tree));
                        }));
    }

    /** A form in which nothing is needed may be left out. */
    private boolean takesNothing(String name) {
        return List.of("empty", "space", "null").contains(name)
                && !body.shape().schema().has("required");
    }

    private void types() {
        if (body.isJson()) {
            for (var type :
                    List.of(
                            "text/plain",
                            "application/xml",
                            "application/x-www-form-urlencoded",
                            "multipart/form-data; boundary=x",
                            "application/x-java-serialized-object",
                            "application/octet-stream",
                            "application/json;charset=utf-16",
                            "application/json;charset=klingon",
                            "json",
                            "*/*",
                            "application/*",
                            "")) {
                type(type, !type.contains("charset"));
            }
            type(null, true);
            for (var type : List.of("application/json;charset=utf-8", "application/vnd.x+json")) {
                type(type, false);
            }
        }
        zipped();
    }

    private void type(@Nullable String type, boolean refused) {
        recipes.add(
                new Recipe(
                        operation,
                        "content type " + type,
                        null,
                        refused,
                        (draft, _) -> draft.header("Content-Type", type)));
    }

    private void zipped() {
        recipes.add(
                new Recipe(
                        operation,
                        "says that it is compressed",
                        null,
                        false,
                        (draft, _) -> draft.header("Content-Encoding", "gzip")));
        if (!body.isJson()) return;
        recipes.add(
                new Recipe(
                        operation,
                        "is compressed",
                        null,
                        true,
                        (draft, examples) -> {
                            draft.header("Content-Encoding", "gzip");
                            draft.body(gzip(utf8(examples.tree(body).toString())));
                        }));
    }

    private void formFields() {
        for (var name : body.shape().fields().keySet()) {
            for (var value : List.of("", "%00", "%ff", "%E2%80%AE", "x".repeat(100_000), "%zz")) {
                recipes.add(
                        new Recipe(
                                operation,
                                "odd field",
                                null,
                                false,
                                (draft, examples) -> {
                                    var form = new StringBuilder(name + "=" + value);
                                    examples.tree(body)
                                            .properties()
                                            .forEach(one -> {
                                                if (one.getKey().equals(name)) return;
                                                form.append('&').append(one.getKey()).append('=');
                                                form.append(
                                                        Examples.encoded(
                                                                one.getValue().asString()));
                                            });
                                    draft.body(utf8(form.toString()));
                                }));
            }
        }
        for (var sent :
                List.of("", "&&&", "=", "a", "{}", "%", "grant_type=password&grant_type=x")) {
            recipes.add(
                    new Recipe(
                            operation,
                            "odd form",
                            null,
                            !operation.path().endsWith("revoke"),
                            (draft, _) -> draft.body(utf8(sent))));
        }
    }

    private static byte[] gzip(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
