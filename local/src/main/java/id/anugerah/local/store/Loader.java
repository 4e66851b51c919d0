package id.anugerah.local.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.NavigableMap;

/** Reads a store's files: the newest snapshot and every journal from there on. */
final class Loader {

    /**
     * What the files hold.
     *
     * @param contents all documents
     * @param generation the number of the journal to write on; 0 if there is none yet
     * @param end how many of that journal's bytes are whole; what follows is an end that was never
     *     completed and never answered for
     * @param nextSequence the number of the next frame
     * @param snapshotSize bytes of the snapshot; 0 if there is none
     * @param journalSize bytes of all journals behind it
     */
    record Loaded(
            Contents contents,
            long generation,
            long end,
            long nextSequence,
            long snapshotSize,
            long journalSize) {}

    private final StoreFiles files;
    private final Contents contents = new Contents();
    private long nextSequence = 1;
    private long end;

    private Loader(StoreFiles files) {
        this.files = files;
    }

    /**
     * Reads everything.
     *
     * @param certainEnd how far the last journal may be read; {@link Long#MAX_VALUE} for all of it
     * @throws StoreUnavailable if the files are damaged, with one sentence that says where
     */
    static Loaded load(StoreFiles files, long certainEnd) throws IOException {
        return new Loader(files).load(certainEnd);
    }

    private Loaded load(long certainEnd) throws IOException {
        var snapshot = files.snapshots().lastEntry();
        long first = snapshot == null ? 1 : snapshot.getKey();
        if (snapshot != null) {
            readSnapshot(snapshot.getValue());
        }
        var journals = files.journals().tailMap(first, true);
        checkGapless(journals, first, snapshot != null);
        for (var journal : journals.entrySet()) {
            boolean last = journal.getKey().equals(journals.lastKey());
            readJournal(journal.getValue(), last, last ? certainEnd : Long.MAX_VALUE);
        }
        return new Loaded(
                contents,
                journals.isEmpty() ? 0 : journals.lastKey(),
                end,
                nextSequence,
                snapshot == null ? 0 : Files.size(snapshot.getValue()),
                size(journals));
    }

    private static long size(NavigableMap<Long, Path> journals) throws IOException {
        long size = 0;
        for (var journal : journals.values()) {
            size += Files.size(journal);
        }
        return size;
    }

    private void checkGapless(NavigableMap<Long, Path> journals, long first, boolean needed) {
        if (journals.isEmpty() ? needed : journals.lastKey() - first + 1 != journals.size()) {
            throw new StoreUnavailable(
                    "The store in %s cannot start: a journal file is missing."
                            .formatted(files.directory()));
        }
    }

    private void readSnapshot(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            long next = FrameFile.number(channel, FrameFile.SNAPSHOT);
            long size = channel.size();
            long offset = FrameFile.HEAD;
            boolean complete = false;
            for (long sequence = 1; !complete; sequence++) {
                var frame = Frame.read(channel, offset, size);
                if (frame == null || frame.sequence() != sequence) {
                    throw new StoreDamaged("it is damaged at byte " + offset);
                }
                offset += frame.size();
                complete = !frame.changes().isReadable();
                apply(frame);
            }
            nextSequence = next;
        } catch (StoreDamaged e) {
            throw unavailable(path, e);
        }
    }

    private void readJournal(Path path, boolean last, long certainEnd) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            if (FrameFile.number(channel, FrameFile.JOURNAL) != nextSequence) {
                throw new StoreDamaged("it does not go on where the file before it ends");
            }
            long size = Math.min(channel.size(), certainEnd);
            long offset = FrameFile.HEAD;
            while (offset < size) {
                var frame = Frame.read(channel, offset, size);
                if (frame == null || frame.sequence() != nextSequence) {
                    if (!last || Frame.anyAfter(channel, offset, size, nextSequence)) {
                        throw new StoreDamaged("it is damaged at byte " + offset);
                    }
                    break;
                }
                apply(frame);
                offset += frame.size();
                nextSequence++;
            }
            end = offset;
        } catch (StoreDamaged e) {
            throw unavailable(path, e);
        }
    }

    private void apply(Frame frame) {
        var changes = frame.changes().duplicate();
        while (changes.isReadable()) {
            contents.apply(Change.decode(changes));
        }
    }

    private static StoreUnavailable unavailable(Path path, StoreDamaged damage) {
        return new StoreUnavailable(
                "The store cannot start because %s cannot be trusted: %s."
                        .formatted(path, damage.getMessage()),
                damage);
    }
}
