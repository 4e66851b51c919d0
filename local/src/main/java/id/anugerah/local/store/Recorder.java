package id.anugerah.local.store;

import de.bwaldvogel.mongo.wire.BsonConstants;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

/** Collects the changes of the command that is being executed. Guarded by the write lock. */
final class Recorder {

    private final boolean recording;
    private ByteBuf changes = Unpooled.EMPTY_BUFFER;
    private boolean oversized;

    Recorder(boolean recording) {
        this.recording = recording;
    }

    /**
     * Notes one change.
     *
     * @return bytes of what it puts into a document; 0 if nothing is recorded here
     */
    int record(Change change) {
        if (!recording) {
            return 0;
        }
        if (changes == Unpooled.EMPTY_BUFFER) {
            changes = Unpooled.buffer(1024);
        }
        int size = change.encode(changes);
        refuseAbove(size);
        return size;
    }

    /** Marks the command as one that must be undone if a document has grown beyond the limit. */
    void refuseAbove(int documentSize) {
        oversized |= documentSize > BsonConstants.MAX_BSON_OBJECT_SIZE;
    }

    boolean oversized() {
        return oversized;
    }

    /** Hands over what was recorded since the last call; empty if nothing was changed. */
    ByteBuf take() {
        var taken = changes;
        changes = Unpooled.EMPTY_BUFFER;
        oversized = false;
        return taken;
    }
}
