package id.anugerah.local.store;

import java.io.Closeable;
import java.io.IOException;

/** The file that a journal writes to. */
interface JournalFile extends Closeable {

    /** Writes a frame behind the others, into the file system's cache. */
    void write(Frame frame) throws IOException;

    /** Waits until all that was written is on disk. */
    void force() throws IOException;

    /** Bytes written so far. */
    long length();

    /** Goes back to an earlier length, which holds for certain once this returns. */
    void cutTo(long earlier) throws IOException;
}
