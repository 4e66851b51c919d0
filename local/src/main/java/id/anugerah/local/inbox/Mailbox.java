package id.anugerah.local.inbox;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The letters, one file each, numbered in the order in which they became visible: who has read up
 * to a number misses nothing that comes later.
 */
final class Mailbox implements AutoCloseable {
    private static final String LIST = "index.jsonl";

    private final Path dir;
    private final Clock clock;
    private final Index index;
    private final ReentrantLock turn = new ReentrantLock();
    private long last;

    /** A part of the list, and how long the whole list is. */
    record Extract(int total, List<Summary> letters) {}

    private Mailbox(Path dir, Clock clock, Index index) {
        this.dir = dir;
        this.clock = clock;
        this.index = index;
    }

    /** Opens a folder and completes its list from the letters that lie there. */
    static Mailbox open(Path dir, Clock clock) throws IOException {
        Files.createDirectories(dir);
        Draft.removeAll(dir);
        var files = files(dir);
        var mailbox =
                new Mailbox(dir, clock, Index.open(dir.resolve(LIST), Set.copyOf(files.values())));
        mailbox.complete(files);
        return mailbox;
    }

    private static Map<Long, String> files(Path dir) throws IOException {
        var files = new TreeMap<Long, String>();
        try (var all = Files.newDirectoryStream(dir, "*.eml")) {
            for (var each : all) {
                var name = String.valueOf(each.getFileName());
                var dash = name.indexOf('-');
                if (dash > 0 && name.substring(0, dash).chars().allMatch(Character::isDigit)) {
                    files.put(Long.parseLong(name.substring(0, dash)), name);
                }
            }
        }
        return files;
    }

    private void complete(Map<Long, String> files) throws IOException {
        for (int i = 0; i < index.size(); i++) {
            files.remove(index.seqAt(i));
        }
        for (var each : files.entrySet()) {
            var path = dir.resolve(each.getValue());
            index.add(
                    summary(
                            each.getKey(),
                            path,
                            each.getValue(),
                            Files.getLastModifiedTime(path).toInstant()));
        }
        index.sort();
        last = index.last();
    }

    /** Keeps a letter; when this returns, the letter is on the disk under its number. */
    long accept(Envelope envelope, Body letter) throws IOException {
        try (var draft = Draft.write(dir, envelope, letter)) {
            var seq = publish(draft);
            sync(dir);
            return seq;
        }
    }

    private long publish(Draft draft) throws IOException {
        turn.lock();
        try {
            var seq = last + 1;
            var name = "%010d-%s.eml".formatted(seq, draft.sum());
            var summary = summary(seq, draft.path(), name, clock.instant());
            index.add(summary);
            try {
                Files.move(draft.path(), dir.resolve(name), ATOMIC_MOVE);
            } catch (IOException e) {
                index.removeLast();
                throw e;
            }
            last = seq;
            return seq;
        } finally {
            turn.unlock();
        }
    }

    private static Summary summary(long seq, Path path, String name, Instant at)
            throws IOException {
        try (var in = Files.newInputStream(path)) {
            var headers = Headers.read(in);
            var from = headers.get("Return-Path").replaceAll("^<|>$", "");
            var to = headers.get("Delivered-To").lines().toList();
            return new Summary(
                    seq,
                    headers.get("Message-ID"),
                    from,
                    to,
                    headers.get("Subject"),
                    at,
                    headers.ours(),
                    name);
        }
    }

    private static void sync(Path dir) throws IOException {
        try (var channel = FileChannel.open(dir)) {
            channel.force(true);
        }
    }

    /** The letters that follow a number, oldest first. */
    Extract after(long seq, String recipient, int limit) throws IOException {
        turn.lock();
        try {
            var places = index.places(recipient, seq);
            var letters = new ArrayList<Summary>();
            for (int i = 0; i < Math.min(limit, places.length); i++) {
                letters.add(index.at(places[i]));
            }
            return new Extract(places.length, letters);
        } finally {
            turn.unlock();
        }
    }

    /** The letters, newest first, without the first ones. */
    Extract newest(String recipient, int skip, int limit) throws IOException {
        turn.lock();
        try {
            var places = index.places(recipient, 0);
            var letters = new ArrayList<Summary>();
            for (int i = places.length - 1 - skip; i >= 0 && letters.size() < limit; i--) {
                letters.add(index.at(places[i]));
            }
            return new Extract(places.length, letters);
        } finally {
            turn.unlock();
        }
    }

    Optional<Summary> find(long seq) throws IOException {
        turn.lock();
        try {
            var place = index.firstAfter(seq - 1);
            return place < index.size() && index.seqAt(place) == seq
                    ? Optional.of(index.at(place))
                    : Optional.empty();
        } finally {
            turn.unlock();
        }
    }

    /** The letter itself, below its trace headers. */
    InputStream read(Summary summary) throws IOException {
        return Files.newInputStream(dir.resolve(summary.file()));
    }

    @Override
    public void close() throws IOException {
        turn.lock();
        try {
            index.close();
        } finally {
            turn.unlock();
        }
    }
}
