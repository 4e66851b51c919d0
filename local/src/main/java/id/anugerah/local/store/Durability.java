package id.anugerah.local.store;

import de.bwaldvogel.mongo.exception.MongoServerError;

import io.netty.buffer.ByteBuf;

import org.jspecify.annotations.Nullable;

/** Where changes go, and who is told when they have arrived there. */
interface Durability extends AutoCloseable {

    /** Told exactly once, on any thread, when all that was executed before is certain. */
    interface Waiter {

        /** Everything executed before is on disk. */
        void settled();

        /** Something executed before was undone, because it could not be brought to disk. */
        void lost();
    }

    /** Why no write may be executed now; null if it may. Call it with the write lock. */
    @Nullable MongoServerError refusal();

    /** Takes the changes of one command; call it with the write lock. */
    void append(ByteBuf changes, Waiter waiter);

    /** Takes the changes of a command after which the contents in memory must be read anew. */
    void appendAndRebuild(ByteBuf changes, Waiter waiter);

    /** Waits for what was executed so far; call it with the read lock. */
    void await(Waiter waiter);

    @Override
    void close();

    /** Memory alone: everything is certain at once, until the process ends. */
    final class InMemory implements Durability {

        @Override
        public @Nullable MongoServerError refusal() {
            return null;
        }

        @Override
        public void append(ByteBuf changes, Waiter waiter) {
            waiter.settled();
        }

        @Override
        public void appendAndRebuild(ByteBuf changes, Waiter waiter) {
            waiter.settled();
        }

        @Override
        public void await(Waiter waiter) {
            waiter.settled();
        }

        @Override
        public void close() {}
    }
}
