package id.anugerah.gateway.session;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;

import id.anugerah.gateway.problem.Refusal;
import id.anugerah.gateway.signin.Grant;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Where sessions are kept: one document each, its tokens sealed. Nothing here makes a document but
 * {@link #add}, so a session that was removed stays removed. While the store is out of reach, every
 * question is refused with a time to come back.
 */
@Component
final class SessionStore {
    private static final Logger LOG = LoggerFactory.getLogger(SessionStore.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final MongoCollection<Document> sessions;
    private final SessionSettings limits;
    private final Seal seal;
    private final JsonMapper json;
    // the driver waits for its answers: on threads that may
    private final Scheduler waiting =
            Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor(), "sessions");

    SessionStore(MongoDatabase database, SessionSettings limits, Seal seal, JsonMapper json) {
        this.sessions = database.getCollection("sessions");
        this.limits = limits;
        this.seal = seal;
        this.json = json;
    }

    Mono<Session> add(Session session) {
        return ask(() -> sessions.insertOne(document(session))).thenReturn(session);
    }

    Mono<Session> find(String key) {
        return ask(() -> sessions.find(eq("_id", key)).first()).mapNotNull(this::session);
    }

    /** Whether it did: not if the session is gone, or was changed since the given one was read. */
    Mono<Boolean> replace(Session old, Session next) {
        var change =
                combine(
                        set("role", next.grant().role()),
                        set("tokens", sealed(next)),
                        set("version", next.version()));
        return ask(() -> sessions.updateOne(unchanged(old), change).getMatchedCount() == 1);
    }

    Mono<Void> note(Session used) {
        var change = combine(set("used", date(used.used())), set("over", over(used)));
        return ask(() -> sessions.updateOne(eq("_id", used.key()), change)).then();
    }

    Mono<Boolean> remove(String key) {
        return ask(() -> sessions.deleteOne(eq("_id", key)).getDeletedCount() == 1);
    }

    /** Removes it unless it was changed since it was read. */
    Mono<Boolean> removeUnchanged(Session read) {
        return ask(() -> sessions.deleteOne(unchanged(read)).getDeletedCount() == 1);
    }

    /** Removes what is over; tells how many that were. */
    Mono<Long> sweep(Instant now) {
        return ask(() -> {
            sessions.createIndex(
                    Indexes.ascending("over"),
                    new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
            return sessions.deleteMany(lte("over", date(now))).getDeletedCount();
        });
    }

    private <T> Mono<T> ask(Callable<? extends T> question) {
        return Mono.<T>fromCallable(question)
                .subscribeOn(waiting)
                .timeout(PATIENCE)
                .onErrorMap(failure -> {
                    LOG.warn("sessions are out of reach: {}", failure.getMessage());
                    return Refusal.SESSIONS_OUT_OF_REACH.because();
                });
    }

    private static Bson unchanged(Session read) {
        return and(eq("_id", read.key()), eq("version", read.version()));
    }

    private Document document(Session session) {
        return new Document("_id", session.key())
                .append("account", session.grant().account())
                .append("role", session.grant().role())
                .append("since", date(session.since()))
                .append("used", date(session.used()))
                .append("over", over(session))
                .append("version", session.version())
                .append("tokens", sealed(session));
    }

    private @Nullable Session session(Document document) {
        var key = document.getString("_id");
        var opened = seal.open(key, document.getString("tokens"));
        if (opened.isEmpty()) {
            LOG.warn("a session was sealed with another key: it is over");
            return null;
        }
        return new Session(
                key,
                json.readValue(opened.get(), Grant.class),
                document.getDate("since").toInstant(),
                document.getDate("used").toInstant(),
                document.getLong("version"));
    }

    private String sealed(Session session) {
        return seal.close(session.key(), json.writeValueAsString(session.grant()));
    }

    private Date over(Session session) {
        return date(session.until(limits));
    }

    private static Date date(Instant instant) {
        return Date.from(instant);
    }
}
