package id.anugerah.local.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * Executes commands: writes one at a time, reads beside each other, and never both, so that nobody
 * sees half a change. An answer is put into bytes before the next write, and leaves when all that
 * it may speak of is on disk: a write's own changes, and for a read whatever was executed before
 * it. So no answer, not even "not found" or "duplicate key", ever speaks of something that a crash
 * undoes.
 */
final class Commands implements Journal.Rebuilder {

    /** One client's request. */
    interface Request {

        Channel channel();

        String database();

        Document body();

        /** Puts an answer into bytes; called while what is stored stands still. */
        ByteBuf encode(Document answer);

        /** Sends the bytes. */
        void send(ByteBuf answer);

        /** Executes the request once more, later. */
        void repeat();
    }

    private static final Logger log = LoggerFactory.getLogger(Commands.class);

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Recorder recorder;
    private final Durability durability;
    private final LongFunction<Contents> reader;
    private final boolean durable;

    // guarded by the lock
    private @Nullable StoreBackend backend;
    private boolean doubtful;
    private boolean closed;

    /** Serves contents; after a doubt about those in memory, {@code reader} gets them anew. */
    Commands(Contents contents, Durability durability, LongFunction<Contents> reader) {
        this.durable = !(durability instanceof Durability.InMemory);
        this.recorder = new Recorder(durable);
        this.durability = durability;
        this.reader = reader;
        this.backend = new StoreBackend(contents, recorder);
    }

    void execute(Request request) {
        var body = request.body();
        var command = body.keySet().iterator().next();
        if (Handshake.is(command)) {
            request.send(request.encode(Handshake.answer(command)));
        } else if (Rules.isWrite(command, body)) {
            write(request, command);
        } else {
            read(request, command);
        }
    }

    private void read(Request request, String command) {
        lock.readLock().lock();
        try {
            if (doubtful) {
                durability.await(new Again(request));
                return;
            }
            var answer = encode(request, answer(request, command));
            durability.await(new Answer(request, answer, true));
        } finally {
            lock.readLock().unlock();
        }
    }

    private void write(Request request, String command) {
        lock.writeLock().lock();
        try {
            if (doubtful) {
                durability.await(new Again(request));
                return;
            }
            var refusal = closed ? Refusals.closing() : durability.refusal();
            if (refusal != null) {
                request.send(request.encode(Refusals.answer(refusal)));
                return;
            }
            var answer = encode(request, answer(request, command));
            if (recorder.oversized() && durable) {
                answer.release();
                answer = request.encode(Refusals.answer(Refusals.tooLarge()));
                doubtful = true;
            }
            var changes = recorder.take();
            var waiter = new Answer(request, answer, false);
            if (doubtful) {
                durability.appendAndRebuild(Unpooled.EMPTY_BUFFER, waiter);
            } else {
                durability.append(changes, waiter);
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private Document answer(Request request, String command) {
        try {
            Rules.prepare(command, request.body());
            return perform(request, command);
        } catch (MongoServerException e) {
            return Refusals.answer(e);
        } catch (RuntimeException | Error e) {
            log.warn("{} failed", command, e);
            if (durable && lock.isWriteLockedByCurrentThread()) {
                // it may have left documents, indexes and what is recorded at odds
                doubtful = true;
            }
            return Refusals.answer(e);
        }
    }

    private static ByteBuf encode(Request request, Document answer) {
        try {
            return request.encode(answer);
        } catch (RuntimeException e) {
            log.warn("an answer cannot be put into bytes", e);
            return request.encode(Refusals.answer(e));
        }
    }

    private Document perform(Request request, String command) {
        var engine = backend;
        if (engine == null) {
            throw Refusals.unreadable();
        }
        var body = request.body();
        if (command.equalsIgnoreCase("listDatabases")) {
            return engine.listDatabases();
        }
        if (OrderedUpdate.is(command, body)) {
            return OrderedUpdate.execute(body, single -> handle(engine, request, command, single));
        }
        if (CountPipeline.is(command, body)) {
            return CountPipeline.execute(
                    request.database(),
                    body,
                    (name, count) -> handle(engine, request, name, count));
        }
        return count(command, body, handle(engine, request, command, body));
    }

    private static Document handle(
            StoreBackend engine, Request request, String command, Document body) {
        return engine.handleCommand(request.channel(), request.database(), command, body);
    }

    /** The library counts every document of an insert as inserted. */
    private static Document count(String command, Document body, Document answer) {
        var errors = Rules.documents(answer, "writeErrors");
        if (command.equals("insert") && !errors.isEmpty()) {
            boolean ordered = !Boolean.FALSE.equals(body.get("ordered"));
            answer.put(
                    "n",
                    ordered
                            ? errors.getFirst().get("index")
                            : Rules.documents(body, "documents").size() - errors.size());
        }
        return answer;
    }

    /** Looks at everything while no write happens. */
    <T> T still(Function<Contents, T> look) {
        lock.readLock().lock();
        try {
            if (backend == null || doubtful) {
                throw new IllegalStateException("the contents are being read anew");
            }
            return look.apply(backend.contents());
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public boolean rebuild(long certainEnd, Runnable whenEmpty) {
        lock.writeLock().lock();
        try {
            backend = null;
            recorder.take();
            var read = reader.apply(certainEnd);
            whenEmpty.run();
            backend = new StoreBackend(read, recorder);
            doubtful = false;
            return true;
        } catch (RuntimeException e) {
            log.error("the store's files cannot be read", e);
            whenEmpty.run();
            doubtful = false;
            return false;
        } finally {
            lock.writeLock().unlock();
        }
    }

    void forget(Channel channel) {
        lock.readLock().lock();
        try {
            if (backend != null) {
                backend.handleClose(channel);
            }
        } finally {
            lock.readLock().unlock();
        }
    }

    /** How many documents there are. */
    long size() {
        return still(Contents::size);
    }

    /** Executes no more writes from now on. */
    void close() {
        lock.writeLock().lock();
        try {
            closed = true;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** An answer on its way. */
    private record Answer(Request request, ByteBuf bytes, boolean repeatable)
            implements Durability.Waiter {

        @Override
        public void settled() {
            request.send(bytes);
        }

        @Override
        public void lost() {
            bytes.release();
            if (repeatable) {
                request.repeat();
            } else {
                request.send(request.encode(Refusals.answer(Refusals.notWritten())));
            }
        }
    }

    /** A request that came while the contents were doubtful. */
    private record Again(Request request) implements Durability.Waiter {

        @Override
        public void settled() {
            request.repeat();
        }

        @Override
        public void lost() {
            request.repeat();
        }
    }
}
