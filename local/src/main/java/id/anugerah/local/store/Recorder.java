package id.anugerah.local.store;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

import org.jspecify.annotations.Nullable;

/** Collects the changes of the command that is being executed. Guarded by the write lock. */
final class Recorder {

    private final boolean recording;
    private @Nullable ByteBuf changes;
    private boolean oversized;

    Recorder(boolean recording) {
        this.recording = recording;
    }

    /** Notes one change. */
    void record(Change change) {
        if (recording) {
            if (changes == null) {
                changes = Unpooled.buffer(1024);
            }
            change.encode(changes);
        }
    }

    /** Marks the command as one that must be undone because a document has grown too large. */
    void refuse() {
        oversized = true;
    }

    boolean oversized() {
        return oversized;
    }

    /** Hands over what was recorded since the last call; empty if nothing was changed. */
    ByteBuf take() {
        var taken = changes;
        changes = null;
        oversized = false;
        return taken == null ? Unpooled.EMPTY_BUFFER : taken;
    }
}
