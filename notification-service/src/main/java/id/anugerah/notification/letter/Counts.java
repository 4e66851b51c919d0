package id.anugerah.notification.letter;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;

import id.anugerah.notification.letter.domain.Kind;
import id.anugerah.notification.letter.domain.Status;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts letters where they lie, so that an edition with many thousands is counted at once. */
@Component
class Counts {
    private final MongoDatabase database;

    Counts(MongoDatabase database) {
        this.database = database;
    }

    /**
     * How many letters stand where.
     *
     * @param waiting not tried yet
     * @param due under way or to be tried again
     * @param repeats arrivals that may have repeated an earlier one, because an answer was lost
     */
    record Tally(long waiting, long due, long sent, long failed, long repeats) {
        static final Tally NONE = new Tally(0, 0, 0, 0, 0);

        private Tally with(Status status, long count, long repeated) {
            return plus(
                    switch (status) {
                        case WAITING -> new Tally(count, 0, 0, 0, repeated);
                        case INTENT, RETRY -> new Tally(0, count, 0, 0, repeated);
                        case SENT -> new Tally(0, 0, count, 0, repeated);
                        case FAILED -> new Tally(0, 0, 0, count, repeated);
                    });
        }

        Tally plus(Tally other) {
            return new Tally(
                    waiting + other.waiting,
                    due + other.due,
                    sent + other.sent,
                    failed + other.failed,
                    repeats + other.repeats);
        }
    }

    /** The letters of an edition, or of all where null. */
    Map<Kind, Tally> of(@Nullable String edition) {
        var pipeline =
                List.of(
                        Aggregates.match(
                                edition == null
                                        ? new Document()
                                        : Filters.eq("state.edition", edition)),
                        Aggregates.group(
                                new Document("kind", "$state.kind")
                                        .append("status", "$state.delivery.status"),
                                Accumulators.sum("count", 1),
                                Accumulators.sum("repeats", "$state.delivery.repeats")));
        var tallies = new EnumMap<Kind, Tally>(Kind.class);
        for (var row : database.getCollection(Letters.COLLECTION).aggregate(pipeline)) {
            var group = row.get("_id", new Document());
            var status = Status.valueOf(group.getString("status"));
            tallies.merge(
                    Kind.valueOf(group.getString("kind")),
                    Tally.NONE.with(status, number(row, "count"), number(row, "repeats")),
                    Tally::plus);
        }
        return tallies;
    }

    private static long number(Document row, String field) {
        return row.get(field, (Number) 0).longValue();
    }
}
