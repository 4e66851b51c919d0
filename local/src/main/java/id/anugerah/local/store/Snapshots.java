package id.anugerah.local.store;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * Keeps the files small: writes all documents into one file when the journals have outgrown the
 * last such file, or when nothing is written for a while, and deletes what that makes superfluous.
 * Writes stand still only while the list of documents is copied; reads never do.
 */
final class Snapshots implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Snapshots.class);
    private static final int FRAME = 1 << 20;

    private final StoreFiles files;
    private final StoreSettings settings;
    private final Journal journal;
    private final Commands commands;
    private final Thread thread = new Thread(this::run, "store-snapshots");
    private volatile boolean closing;
    private long snapshotSize;
    private long notBefore = System.nanoTime();

    Snapshots(
            StoreFiles files,
            StoreSettings settings,
            Journal journal,
            Commands commands,
            long snapshotSize) {
        this.files = files;
        this.settings = settings;
        this.journal = journal;
        this.commands = commands;
        this.snapshotSize = snapshotSize;
    }

    void start() {
        thread.start();
    }

    private void run() {
        long step = Math.clamp(settings.rest().toMillis() / 4, 20, 1000);
        while (!closing) {
            try {
                Thread.sleep(step);
                if (System.nanoTime() - notBefore >= 0 && isDue()) {
                    take();
                }
            } catch (InterruptedException e) {
                return; // closing
            } catch (IOException | RuntimeException | Error | ExecutionException e) {
                if (!closing) {
                    log.warn("no snapshot now: {}", e.toString());
                    notBefore = System.nanoTime() + settings.rest().toNanos();
                }
            }
        }
    }

    private boolean isDue() throws IOException {
        long size = 0;
        for (var file : files.journals().values()) {
            size += Files.size(file);
        }
        var quiet = Duration.ofNanos(System.nanoTime() - journal.lastWrite());
        return journal.refusal() == null
                && (size > Math.max(settings.journalFloor(), snapshotSize)
                        || (size > settings.restFloor() && quiet.compareTo(settings.rest()) > 0));
    }

    private record Image(Contents contents, Future<Journal.Cut> cut) {}

    private void take() throws IOException, InterruptedException, ExecutionException {
        long began = System.nanoTime();
        var image = commands.still(contents -> new Image(contents.image(), journal.cut()));
        long pause = System.nanoTime() - began;
        var cut = image.cut().get();
        var path = files.snapshot(cut.generation());
        var unfinished = files.unfinished(path);
        try (var file = FrameFile.create(unfinished, FrameFile.SNAPSHOT, cut.nextSequence())) {
            write(image.contents(), file);
            file.force();
            snapshotSize = file.length();
            files.publish(path);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
        files.deleteBefore(cut.generation());
        log.info(
                "snapshot {} of {} MB: writes stood still for {} ms, {} ms in all",
                cut.generation(),
                snapshotSize >> 20,
                pause / 1_000_000,
                (System.nanoTime() - began) / 1_000_000);
    }

    private void write(Contents contents, FrameFile file) throws IOException {
        var writer = new Writer(file);
        try {
            contents.forEach(writer::add);
            writer.flush();
            file.write(new Frame(writer.sequence, Unpooled.EMPTY_BUFFER));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private final class Writer {

        private final FrameFile file;
        private final ByteBuf changes = Unpooled.buffer(FRAME);
        private long sequence = 1;

        private Writer(FrameFile file) {
            this.file = file;
        }

        private void add(Change.Inserted inserted) {
            if (closing) {
                throw new IllegalStateException("the store is being closed");
            }
            inserted.encode(changes);
            if (changes.readableBytes() >= FRAME) {
                flush();
            }
        }

        private void flush() {
            if (changes.isReadable()) {
                try {
                    file.write(new Frame(sequence++, changes));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                changes.clear();
            }
        }
    }

    @Override
    public void close() {
        closing = true;
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
