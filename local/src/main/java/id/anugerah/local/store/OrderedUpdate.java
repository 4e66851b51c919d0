package id.anugerah.local.store;

import de.bwaldvogel.mongo.bson.Document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Several updates in one command, the first error ending it; the library would go on. */
final class OrderedUpdate {

    private OrderedUpdate() {}

    static boolean is(String command, Document body) {
        return Rules.lower(command).equals("update")
                && !Boolean.FALSE.equals(body.get("ordered"))
                && Rules.documents(body, "updates").size() > 1;
    }

    /** Executes the updates one by one and joins their answers. */
    static Document execute(Document body, UnaryOperator<Document> executor) {
        int matched = 0;
        int modified = 0;
        var upserted = new ArrayList<Document>();
        List<Document> errors = List.of();
        var updates = Rules.documents(body, "updates");
        for (int index = 0; index < updates.size() && errors.isEmpty(); index++) {
            var single = body.clone().append("updates", List.of(updates.get(index)));
            var answer = executor.apply(single);
            matched += number(answer, "n");
            modified += number(answer, "nModified");
            upserted.addAll(at(index, answer, "upserted"));
            errors = at(index, answer, "writeErrors");
        }
        var joined = new Document("n", matched).append("nModified", modified);
        if (!upserted.isEmpty()) {
            joined.append("upserted", upserted);
        }
        if (!errors.isEmpty()) {
            joined.append("writeErrors", errors);
        }
        return joined.append("ok", 1.0);
    }

    private static int number(Document answer, String field) {
        return answer.get(field) instanceof Number number ? number.intValue() : 0;
    }

    private static List<Document> at(int index, Document answer, String field) {
        return Rules.documents(answer, field).stream()
                .map(each -> each.clone().append("index", index))
                .toList();
    }
}
