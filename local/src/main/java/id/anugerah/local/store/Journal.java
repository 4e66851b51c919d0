package id.anugerah.local.store;

import de.bwaldvogel.mongo.exception.MongoServerError;

import io.netty.buffer.ByteBuf;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Brings changes to disk in the order of their execution. One thread writes what has gathered while
 * the last write went on as one {@link Frame}, waits for the disk once, and tells everybody in it.
 *
 * <p>If a frame cannot be written, everything behind the last certain frame is undone: the contents
 * are read anew from what is certain, the waiters are told, and writes are refused until the
 * journal has been cut back to that point and the disk takes writes again.
 */
final class Journal implements Durability {

    /** Where a new journal began: its number, and that of its first frame. */
    record Cut(long generation, long nextSequence) {}

    /** Reads the contents anew, up to this byte of the last journal, while nothing is executed. */
    interface Rebuilder {

        /**
         * Does so.
         *
         * @param whenEmpty called when the old contents are gone and nobody can see the new ones
         *     yet
         * @return false if the files could not be read; nothing can be served then
         */
        boolean rebuild(long certainEnd, Runnable whenEmpty);
    }

    /** Opens a journal's file for writing; a test may hand out failing ones. */
    interface Opener {

        JournalFile open(FrameFile file);
    }

    private static final Logger log = LoggerFactory.getLogger(Journal.class);
    private static final long PROBE_MILLIS = 500;

    private final StoreFiles files;
    private final boolean fsync;
    private final Space space;
    private final Opener opener;
    private final Thread writer = new Thread(this::run, "store-journal");

    // the writer's own
    private JournalFile file;
    private long generation;
    private long nextSequence;
    private long certainEnd;

    // guarded by this
    private final Deque<Batch> gathered = new ArrayDeque<>(List.of(new Batch()));
    private @Nullable Batch inFlight;
    private boolean undoing;
    private boolean closing;

    private volatile @Nullable MongoServerError failure;
    private volatile boolean full;
    private volatile long lastWrite = System.nanoTime();
    private @Nullable Rebuilder rebuilder;

    Journal(StoreFiles files, Loader.Loaded loaded, StoreSettings settings, Opener opener)
            throws IOException {
        this.files = files;
        this.fsync = settings.fsync();
        this.space = new Space(files, settings);
        this.opener = opener;
        this.nextSequence = loaded.nextSequence();
        if (loaded.generation() == 0) {
            generation = 1;
            file = begin(generation);
        } else {
            generation = loaded.generation();
            file = opener.open(FrameFile.open(files.journal(generation), loaded.end()));
        }
        certainEnd = file.length();
        full = !space.isLeft();
    }

    void start(Rebuilder withThis) {
        rebuilder = withThis;
        writer.start();
    }

    private JournalFile begin(long number) throws IOException {
        var path = files.journal(number);
        var begun = FrameFile.create(files.unfinished(path), FrameFile.JOURNAL, nextSequence);
        try {
            begun.force();
            files.publish(path);
        } catch (IOException e) {
            begun.close();
            throw e;
        }
        return opener.open(begun);
    }

    @Override
    public @Nullable MongoServerError refusal() {
        return failure != null ? failure : full ? Refusals.full() : null;
    }

    /** When the last change came, by {@link System#nanoTime()}. */
    long lastWrite() {
        return lastWrite;
    }

    @Override
    public void append(ByteBuf changes, Waiter waiter) {
        if (!changes.isReadable()) {
            await(waiter);
            return;
        }
        lastWrite = System.nanoTime();
        synchronized (this) {
            gathered.getLast().add(changes);
            gathered.getLast().add(waiter);
            notifyAll();
        }
    }

    @Override
    public synchronized void appendAndRebuild(ByteBuf changes, Waiter waiter) {
        var batch = gathered.getLast();
        batch.add(changes);
        batch.add(waiter);
        batch.rebuild();
        gathered.add(new Batch());
        notifyAll();
    }

    @Override
    public void await(Waiter waiter) {
        synchronized (this) {
            var last = lastUnsettled();
            if (last != null) {
                last.add(waiter);
                return;
            }
        }
        waiter.settled();
    }

    private @Nullable Batch lastUnsettled() {
        if (undoing || gathered.size() > 1 || gathered.getLast().hasWork()) {
            return gathered.getLast();
        }
        return inFlight;
    }

    /**
     * Begins a new journal behind everything executed so far; call it with the read lock.
     *
     * @return completes when the new journal is there and all before it is durable
     */
    synchronized CompletableFuture<Cut> cut() {
        var cut = new CompletableFuture<Cut>();
        if (refusal() != null) {
            cut.completeExceptionally(new IOException("the journal takes no changes now"));
            return cut;
        }
        gathered.getLast().cut(cut);
        gathered.add(new Batch());
        notifyAll();
        return cut;
    }

    private void run() {
        while (true) {
            var batch = next();
            if (batch == null) {
                return;
            }
            try {
                write(batch);
            } catch (IOException | RuntimeException | Error e) {
                log.error("the journal cannot be written", e);
                undo();
                continue;
            }
            settle();
            finish(batch);
            full = !space.isLeft();
        }
    }

    /** The next batch with work, an empty one now and then, null when all is done. */
    private synchronized @Nullable Batch next() {
        if (!gathered.getFirst().hasWork() && gathered.size() == 1) {
            if (closing) {
                return null;
            }
            pause();
        }
        var first = gathered.removeFirst();
        if (gathered.isEmpty()) {
            gathered.add(new Batch());
        }
        inFlight = first;
        return first;
    }

    /** Every caller looks anew at what there is to do, so a wait that ends early does no harm. */
    @SuppressWarnings("WaitNotInLoop")
    private synchronized void pause() {
        try {
            wait(PROBE_MILLIS);
        } catch (InterruptedException e) {
            closing = true;
        }
    }

    private void write(Batch batch) throws IOException {
        if (batch.hasChanges()) {
            file.write(new Frame(nextSequence, batch.changes()));
            if (fsync) {
                file.force();
            }
            nextSequence++;
            certainEnd = file.length();
        }
    }

    private void settle() {
        List<Waiter> waiters;
        synchronized (this) {
            waiters = inFlight == null ? List.of() : inFlight.waiters();
            undoing = inFlight != null && inFlight.wantsRebuild();
            inFlight = null;
        }
        waiters.forEach(waiter -> tell(waiter::settled));
    }

    /** A client that cannot be told is no reason to stop telling others. */
    private static void tell(Runnable news) {
        try {
            news.run();
        } catch (RuntimeException e) {
            log.warn("an answer cannot be given", e);
        }
    }

    private void finish(Batch batch) {
        var cut = batch.wantedCut();
        if (cut != null) {
            try {
                var next = begin(generation + 1);
                file.close();
                file = next;
                certainEnd = next.length();
                generation++;
                cut.complete(new Cut(generation, nextSequence));
            } catch (IOException e) {
                cut.completeExceptionally(e);
            }
        }
        if (batch.wantsRebuild()) {
            rebuild();
        }
    }

    /** Undoes all that is not certain, then waits until the journal can be written again. */
    private void undo() {
        failure = Refusals.notWritten();
        synchronized (this) {
            undoing = true;
        }
        rebuild();
        while (!repaired()) {
            synchronized (this) {
                if (closing) {
                    return;
                }
                pause();
            }
        }
        failure = null;
        log.info("the journal can be written again");
    }

    private boolean repaired() {
        try {
            file.cutTo(certainEnd);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void rebuild() {
        var withThis = rebuilder;
        var lost = new ArrayList<Waiter>();
        while (withThis != null && !withThis.rebuild(certainEnd, () -> lost.addAll(forget()))) {
            synchronized (this) {
                if (closing) {
                    break;
                }
                pause();
            }
        }
        lost.forEach(waiter -> tell(waiter::lost));
    }

    private synchronized List<Waiter> forget() {
        var waiters = new ArrayList<Waiter>();
        if (inFlight != null) {
            waiters.addAll(inFlight.waiters());
            abandon(inFlight);
            inFlight = null;
        }
        for (var batch : gathered) {
            waiters.addAll(batch.waiters());
            abandon(batch);
        }
        gathered.clear();
        gathered.add(new Batch());
        undoing = false;
        return waiters;
    }

    private static void abandon(Batch batch) {
        var cut = batch.wantedCut();
        if (cut != null) {
            cut.completeExceptionally(new IOException("the journal was cut back"));
        }
    }

    /** Writes what has gathered, then ends; nothing may be executed any more. */
    @Override
    public void close() {
        synchronized (this) {
            closing = true;
            notifyAll();
        }
        try {
            writer.join();
            file.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            log.warn("the journal cannot be closed", e);
        }
    }
}
