package id.anugerah.local.store;

import de.bwaldvogel.mongo.bson.Document;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where the server library would silently do something else than MongoDB, this refuses or sets the
 * command right before it is executed.
 */
final class Rules {

    private static final Set<String> WRITES =
            Set.of(
                    "insert",
                    "update",
                    "delete",
                    "findandmodify",
                    "create",
                    "createindexes",
                    "drop",
                    "dropindexes",
                    "deleteindexes",
                    "dropdatabase",
                    "renamecollection");

    private static final int FIRST_BATCH = 101;

    private Rules() {}

    /** Whether a command may change what is stored. */
    static boolean isWrite(String command, Document body) {
        return WRITES.contains(lower(command))
                || (lower(command).equals("aggregate") && writes(stages(body)));
    }

    /** Refuses or amends a command, in place. */
    static void prepare(String command, Document body) {
        switch (lower(command)) {
            case "update" -> documents(body, "updates").forEach(each -> checkUpdate(each.get("u")));
            case "findandmodify" -> checkUpdate(body.get("update"));
            case "create" -> {
                if (body.containsKey("viewOn")) {
                    throw Refusals.unsupported("views");
                }
            }
            case "renamecollection" -> checkRename(body);
            case "aggregate" -> modernise(body);
            case "find" -> {
                if (!body.containsKey("singleBatch")) {
                    body.putIfAbsent("batchSize", FIRST_BATCH);
                }
            }
            case "getmore" -> body.putIfAbsent("batchSize", FIRST_BATCH);
            default -> {} // as it is
        }
    }

    private static void checkUpdate(@Nullable Object update) {
        if (update instanceof List<?>) {
            throw Refusals.unsupported("updates by a pipeline");
        }
        if (update instanceof Document replacement) {
            replacement.keySet().stream()
                    .filter(field -> !field.startsWith("$") && field.contains("."))
                    .findFirst()
                    .ifPresent(field -> {
                        throw Refusals.dottedField(field);
                    });
        }
    }

    private static void checkRename(Document body) {
        var from = String.valueOf(body.get("renameCollection"));
        var to = String.valueOf(body.get("to"));
        if (!database(from).equals(database(to))) {
            throw Refusals.unsupported("renames into another database");
        }
    }

    private static String database(String namespace) {
        int dot = namespace.indexOf('.');
        return dot < 0 ? namespace : namespace.substring(0, dot);
    }

    /** The library knows {@code $set} and {@code $replaceWith} by their older names only. */
    private static void modernise(Document body) {
        var stages = new ArrayList<Object>();
        for (var stage : stages(body)) {
            if (stage.containsKey("$set")) {
                stages.add(new Document("$addFields", stage.get("$set")));
            } else if (stage.containsKey("$replaceWith")) {
                stages.add(
                        new Document(
                                "$replaceRoot",
                                new Document("newRoot", stage.get("$replaceWith"))));
            } else {
                stages.add(stage);
            }
        }
        if (body.get("pipeline") instanceof List<?> pipeline && stages.size() == pipeline.size()) {
            body.put("pipeline", stages);
        }
    }

    private static boolean writes(List<Document> stages) {
        return stages.stream()
                .anyMatch(stage -> stage.containsKey("$out") || stage.containsKey("$merge"));
    }

    private static List<Document> stages(Document body) {
        return documents(body, "pipeline");
    }

    static List<Document> documents(Document body, String field) {
        return body.get(field) instanceof List<?> values
                ? values.stream()
                        .filter(Document.class::isInstance)
                        .map(Document.class::cast)
                        .toList()
                : List.of();
    }

    static String lower(String command) {
        return command.toLowerCase(Locale.ROOT);
    }
}
