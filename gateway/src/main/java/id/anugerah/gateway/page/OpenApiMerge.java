package id.anugerah.gateway.page;

import id.anugerah.gateway.route.Routes;
import id.anugerah.gateway.route.Row;
import id.anugerah.gateway.route.SignIn;

import org.springframework.http.HttpMethod;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Makes one description of the interface out of the services' own and of what the gateway says of
 * itself. Runs at build time. Paths are united; a component that two services describe differently
 * under one name gets the later service's name in front; tags are kept once; there is one way to
 * sign in, the bearer token, and the route table says where it is needed.
 */
public final class OpenApiMerge {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final String COMPONENTS = "#/components/";
    private static final String OWN = "gateway";

    private final Function<String, Optional<SignIn>> routes;
    private final Set<String> names = new HashSet<>();
    private final ObjectNode merged = JSON.createObjectNode();
    private final ObjectNode paths = JSON.createObjectNode();
    private final ObjectNode components = JSON.createObjectNode();
    private final Map<String, JsonNode> tags = new LinkedHashMap<>();

    private OpenApiMerge(Function<String, Optional<SignIn>> routes) {
        this.routes = routes;
    }

    /**
     * Merges every {@code <service>.json} of the first folder into the file that is the second
     * argument.
     */
    public static void main(String[] arguments) throws IOException {
        var documents = new TreeMap<String, JsonNode>();
        try (var files = Files.newDirectoryStream(Path.of(arguments[0]), "*.json")) {
            for (var file : files) {
                var name = file.getFileName().toString().replace(".json", "");
                documents.put(name, JSON.readTree(Files.readAllBytes(file)));
            }
        }
        var target = Path.of(arguments[1]);
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.writeString(
                target,
                JSON.writeValueAsString(merge(documents, path -> Routes.row(path).map(Row::signIn)))
                        + "\n");
    }

    /**
     * The one document.
     *
     * @param documents the services' documents by the services' names
     * @param routes who may pass, of paths that can be reached through the gateway; others are left
     *     out unless the gateway itself describes them
     * @throws IllegalArgumentException if an operation is described twice, or two have one name
     */
    static ObjectNode merge(
            Map<String, JsonNode> documents, Function<String, Optional<SignIn>> routes) {
        var merge = new OpenApiMerge(routes);
        new TreeMap<>(documents).forEach(merge::add);
        return merge.finish();
    }

    private void add(String service, JsonNode document) {
        var renamed = rename(service, document.path("components"));
        for (var tag : document.path("tags")) tags.putIfAbsent(tag.path("name").asString(), tag);
        document.path("components")
                .properties()
                .forEach(kind -> addComponents(kind.getKey(), kind.getValue(), renamed));
        document.path("paths")
                .properties()
                .forEach(path -> addPath(service, path.getKey(), path.getValue(), renamed));
    }

    /**
     * The references that have to change because another service describes something else under the
     * same name.
     */
    private Map<String, String> rename(String service, JsonNode described) {
        var renamed = new LinkedHashMap<String, String>();
        for (var kind : described.properties()) {
            for (var component : kind.getValue().properties()) {
                var name = component.getKey();
                var known = components.path(kind.getKey()).path(name);
                if (known.isMissingNode() || known.equals(component.getValue())) continue;
                var prefix = COMPONENTS + kind.getKey() + "/";
                renamed.put(prefix + name, prefix + capitalised(service) + name);
            }
        }
        return renamed;
    }

    private void addComponents(String kind, JsonNode described, Map<String, String> renamed) {
        if (kind.equals("securitySchemes")) return;
        var known = components.withObjectProperty(kind);
        for (var component : described.properties()) {
            var reference = COMPONENTS + kind + "/" + component.getKey();
            var name = renamed.getOrDefault(reference, reference);
            known.set(
                    name.substring(name.lastIndexOf('/') + 1),
                    refer(component.getValue(), renamed));
        }
    }

    private void addPath(
            String service, String path, JsonNode described, Map<String, String> renamed) {
        var route = routes.apply(path);
        if (route.isEmpty() && !service.equals(OWN)) return;
        var known = paths.withObjectProperty(path);
        for (var operation : described.properties()) {
            if (known.has(operation.getKey())) {
                throw new IllegalArgumentException(
                        operation.getKey() + " " + path + " is described twice: see " + service);
            }
            var copy = (ObjectNode) refer(operation.getValue(), renamed);
            var name = copy.path("operationId").asString("");
            if (!name.isEmpty() && !names.add(name)) {
                throw new IllegalArgumentException(name + " names two operations: see " + service);
            }
            var method = HttpMethod.valueOf(operation.getKey().toUpperCase(Locale.ROOT));
            secure(copy, route.orElse(SignIn.NEVER).isNeededFor(method));
            for (var tag : copy.path("tags")) {
                tags.computeIfAbsent(
                        tag.asString(), used -> JSON.createObjectNode().put("name", used));
            }
            known.set(operation.getKey(), copy);
        }
    }

    private static void secure(ObjectNode operation, boolean needed) {
        var security = operation.putArray("security");
        if (!needed) return;
        security.addObject().putArray("bearer");
        var answers = operation.withObjectProperty("responses");
        if (!answers.has("401")) {
            answers.putObject("401").put("$ref", COMPONENTS + "responses/NotSignedIn");
        }
    }

    private static JsonNode refer(JsonNode node, Map<String, String> renamed) {
        var copy = node.deepCopy();
        if (!renamed.isEmpty()) rewrite(copy, renamed);
        return copy;
    }

    private static void rewrite(JsonNode node, Map<String, String> renamed) {
        if (node instanceof ObjectNode object && object.path("$ref").isString()) {
            var reference = object.path("$ref").asString();
            object.put("$ref", renamed.getOrDefault(reference, reference));
        }
        for (var child : node) rewrite(child, renamed);
    }

    private ObjectNode finish() {
        merged.put("openapi", "3.1.0");
        merged.putObject("info")
                .put("title", "Anugerah")
                .put("version", "1")
                .put(
                        "description",
                        "Staged public award programmes, from registration to certificate.");
        merged.putArray("servers").addObject().put("url", "/");
        var named = merged.putArray("tags");
        tags.values().forEach(named::add);
        merged.set("paths", sorted(paths));
        var schemes = components.putObject("securitySchemes");
        schemes.putObject("bearer")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT");
        merged.set("components", components);
        return merged;
    }

    private static ObjectNode sorted(ObjectNode node) {
        var sorted = JSON.createObjectNode();
        var names = new TreeMap<String, JsonNode>();
        node.properties().forEach(entry -> names.put(entry.getKey(), entry.getValue()));
        names.forEach(sorted::set);
        return sorted;
    }

    private static String capitalised(String service) {
        return Character.toUpperCase(service.charAt(0)) + service.substring(1);
    }
}
