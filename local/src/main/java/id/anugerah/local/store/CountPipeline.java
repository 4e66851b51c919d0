package id.anugerah.local.store;

import de.bwaldvogel.mongo.bson.Document;

import java.util.List;
import java.util.function.BiFunction;

/**
 * The pipeline by which drivers count documents. The library's pipelines look at every document,
 * its {@code count} command uses indexes.
 */
final class CountPipeline {

    private static final Document GROUP =
            new Document("_id", 1).append("n", new Document("$sum", 1));

    private CountPipeline() {}

    static boolean is(String command, Document body) {
        var stages = Rules.documents(body, "pipeline");
        return command.equals("aggregate")
                && stages.size() == 2
                && stages.getFirst().get("$match") instanceof Document
                && GROUP.equals(stages.getLast().get("$group"));
    }

    static Document execute(
            String database, Document body, BiFunction<String, Document, Document> executor) {
        var query = Rules.documents(body, "pipeline").getFirst().get("$match");
        var count = new Document("count", body.get("aggregate")).append("query", query);
        var answer = executor.apply("count", count);
        boolean none = Integer.valueOf(0).equals(answer.get("n"));
        var batch = none ? List.of() : List.of(new Document("_id", 1).append("n", answer.get("n")));
        var cursor =
                new Document("id", 0L)
                        .append("ns", database + "." + body.get("aggregate"))
                        .append("firstBatch", batch);
        return new Document("cursor", cursor).append("ok", 1.0);
    }
}
