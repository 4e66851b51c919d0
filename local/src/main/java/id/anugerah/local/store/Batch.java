package id.anugerah.local.store;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Commands that become durable together, and everybody who waits for that. */
final class Batch {

    private @Nullable ByteBuf changes;
    private final List<Durability.Waiter> waiters = new ArrayList<>();
    private @Nullable CompletableFuture<Journal.Cut> cut;
    private boolean rebuild;

    void add(ByteBuf more) {
        if (more.isReadable()) {
            if (changes == null) {
                changes = Unpooled.buffer(Math.max(4096, more.readableBytes()));
            }
            changes.writeBytes(more, more.readerIndex(), more.readableBytes());
        }
    }

    void add(Durability.Waiter waiter) {
        waiters.add(waiter);
    }

    /** A new journal is to begin behind this batch. */
    void cut(CompletableFuture<Journal.Cut> wanted) {
        cut = wanted;
    }

    /** The contents are to be read anew behind this batch. */
    void rebuild() {
        rebuild = true;
    }

    ByteBuf changes() {
        return changes == null ? Unpooled.EMPTY_BUFFER : changes;
    }

    List<Durability.Waiter> waiters() {
        return waiters;
    }

    @Nullable CompletableFuture<Journal.Cut> wantedCut() {
        return cut;
    }

    boolean wantsRebuild() {
        return rebuild;
    }

    boolean hasChanges() {
        return changes != null;
    }

    boolean hasWork() {
        return hasChanges() || !waiters.isEmpty() || cut != null || rebuild;
    }
}
