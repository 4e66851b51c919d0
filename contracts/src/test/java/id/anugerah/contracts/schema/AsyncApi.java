package id.anugerah.contracts.schema;

import static id.anugerah.contracts.schema.Committed.MAPPER;

import id.anugerah.contracts.event.Catalogue;
import id.anugerah.contracts.event.Event;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.TreeSet;

/** Writes the AsyncAPI 3 document of all topics from the catalogue. */
final class AsyncApi {
    private static final String HEADERS = "#/components/schemas/headers";

    private record Header(String name, boolean required, String description) {}

    private static final List<Header> HEADER_LIST =
            List.of(
                    new Header("ce_specversion", true, "always 1.0"),
                    new Header("ce_id", true, "<source>/<aggregate>/<epoch>.<seq>; repeats agree"),
                    new Header("ce_source", true, "the service that speaks"),
                    new Header("ce_type", true, "<service>.<what happened>.v<version>"),
                    new Header("ce_subject", true, "id of the aggregate; also the record's key"),
                    new Header("ce_time", true, "machine time of the write, RFC 3339"),
                    new Header("content-type", true, "always application/json"),
                    new Header("ce_seq", true, "counts the aggregate's events from 1, no gaps"),
                    new Header("ce_epoch", true, "raised when the service was restored"),
                    new Header("ce_state", true, "true if the event carries the whole state"),
                    new Header("ce_actor", true, "account that acted, or system"),
                    new Header("ce_role", false, "the role in which the account acted"),
                    new Header("ce_session", false, "the session in which it acted"),
                    new Header("ce_place", false, "pseudonym of the address it acted from"),
                    new Header("ce_edition", false, "the edition it belongs to"),
                    new Header("ce_programmetime", false, "programme time of the act, RFC 3339"),
                    new Header("ce_schedule", false, "number of the schedule that was applied"));

    private AsyncApi() {}

    static ObjectNode document() {
        var document = MAPPER.createObjectNode().put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Anugerah events")
                .put("version", "1.0.0")
                .put(
                        "description",
                        "What the services tell each other, as CloudEvents 1.0 in Kafka's binary"
                                + " mode. Topics may carry a prefix.");
        document.put("defaultContentType", "application/json");
        addTopics(document.putObject("channels"), document.putObject("operations"));
        var components = document.putObject("components");
        var messages = components.putObject("messages");
        Catalogue.types().forEach((type, payload) -> messages.set(type, message(type, payload)));
        components.putObject("schemas").set("headers", headers());
        return document;
    }

    private static void addTopics(ObjectNode channels, ObjectNode operations) {
        var topics = new TreeSet<String>();
        Catalogue.types().values().forEach(payload -> topics.add(Catalogue.topic(payload)));
        for (var topic : topics) {
            var channel = channels.putObject(topic).put("address", topic);
            var messages = channel.putObject("messages");
            var operation = operations.putObject("tell-" + topic).put("action", "send");
            operation.putObject("channel").put("$ref", "#/channels/" + topic);
            var told = operation.putArray("messages");
            Catalogue.types()
                    .forEach((type, payload) -> {
                        if (!Catalogue.topic(payload).equals(topic)) return;
                        messages.putObject(type).put("$ref", "#/components/messages/" + type);
                        told.addObject().put("$ref", "#/channels/" + topic + "/messages/" + type);
                    });
            var cleanup = topic.equals("registration-people") ? "compact" : "delete";
            var kafka = channel.putObject("bindings").putObject("kafka");
            var configuration = kafka.putObject("topicConfiguration");
            configuration.putArray("cleanup.policy").add(cleanup);
            configuration.put("retention.ms", -1);
            kafka.put("bindingVersion", "0.5.0");
        }
    }

    private static ObjectNode message(String type, Class<?> payload) {
        var message =
                MAPPER.createObjectNode()
                        .put("name", type)
                        .put("title", type)
                        .put("contentType", "application/json");
        message.putObject("headers").put("$ref", HEADERS);
        var schema = message.putObject("payload");
        schema.put("schemaFormat", "application/schema+json;version=draft-2020-12");
        schema.putObject("schema").put("$ref", "schemas/" + type + ".json");
        var kafka = message.putObject("bindings").putObject("kafka");
        kafka.putObject("key").put("type", "string").put("description", "id of the aggregate");
        kafka.put("bindingVersion", "0.5.0");
        message.put("x-carries-whole-state", Event.typeOf(payload).state());
        return message;
    }

    private static ObjectNode headers() {
        var headers = MAPPER.createObjectNode().put("type", "object");
        var properties = headers.putObject("properties");
        var required = headers.putArray("required");
        for (var header : HEADER_LIST) {
            properties
                    .putObject(header.name())
                    .put("type", "string")
                    .put("description", header.description());
            if (header.required()) required.add(header.name());
        }
        return headers;
    }
}
