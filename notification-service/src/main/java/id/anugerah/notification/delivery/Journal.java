package id.anugerah.notification.delivery;

import id.anugerah.kit.document.Store.StoreUnavailable;
import id.anugerah.notification.letter.Letters;
import id.anugerah.notification.letter.Letters.Held;
import id.anugerah.notification.letter.Tray;
import id.anugerah.notification.letter.domain.Claim;
import id.anugerah.notification.letter.domain.Letter;
import id.anugerah.notification.letter.domain.Outcome;
import id.anugerah.notification.letter.domain.Patience;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Notes what came of each attempt. Couriers go on with the next letter meanwhile; one write notes
 * all outcomes that gathered while the one before was under way. A courier waits when too many are
 * not noted yet.
 */
final class Journal implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);
    private static final int MOST_UNNOTED = 64;
    private static final long PAUSE_MILLIS = 200;

    private final Letters letters;
    private final Tray tray;
    private final Patience patience;
    private final InstantSource machine;
    private final BlockingQueue<Note> notes = new ArrayBlockingQueue<>(MOST_UNNOTED);
    private volatile boolean open = true;

    Journal(Letters letters, Tray tray, Patience patience, InstantSource machine) {
        this.letters = letters;
        this.tray = tray;
        this.patience = patience;
        this.machine = machine;
    }

    private record Note(Held held, Claim claim, Outcome outcome, double luck, Instant at) {
        Letter on(Letter letter, Patience patience) {
            var pause = patience.pause(Math.max(1, letter.delivery().attempts()), luck);
            return letter.noted(claim, outcome, patience, pause, at);
        }
    }

    /** Takes an outcome down; returns before it is durable. */
    void note(Held held, Claim claim, Outcome outcome) throws InterruptedException {
        var luck = ThreadLocalRandom.current().nextDouble();
        notes.put(new Note(held, claim, outcome, luck, machine.instant()));
    }

    /** No more outcomes will come; ends when all are noted. */
    void close() {
        open = false;
    }

    @Override
    public void run() {
        try {
            while (open || !notes.isEmpty()) {
                var first = notes.poll(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
                if (first == null) continue;
                var batch = new ArrayList<Note>();
                batch.add(first);
                notes.drainTo(batch);
                writeUntilDone(batch);
            }
        } catch (InterruptedException e) {
            // what is not noted is found by its claim that runs out
            Thread.currentThread().interrupt();
        }
    }

    private void writeUntilDone(List<Note> batch) throws InterruptedException {
        while (true) {
            try {
                write(batch);
                return;
            } catch (StoreUnavailable e) {
                LOG.warn("Outcomes of {} letters wait to be noted: {}", batch.size(), text(e));
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        }
    }

    private void write(List<Note> batch) {
        var next = new HashMap<String, Letter>();
        batch.forEach(note -> next.put(note.held().id(), note.on(note.held().letter(), patience)));
        var held = batch.stream().map(Note::held).toList();
        var written = letters.replace(held, one -> next.getOrDefault(one.id(), one.letter()));
        var done = written.stream().map(Held::id).toList();
        for (var note : batch) {
            var id = note.held().id();
            // an earlier write without confirmation may have been ours: then this changes nothing
            if (!done.contains(id)) letters.change(id, letter -> note.on(letter, patience));
            log(id, note.outcome());
            remind(id, next.getOrDefault(id, note.held().letter()));
        }
    }

    private void remind(String id, Letter letter) {
        if (!letter.delivery().status().isFinal()) tray.put(id, letter.nextLook());
    }

    private static void log(String id, Outcome outcome) {
        switch (outcome) {
            case Outcome.Refused(var answer) -> LOG.warn("Letter {} was refused: {}", id, answer);
            case Outcome.Unanswered(var answer) ->
                    LOG.warn("Letter {} got no answer and may have arrived: {}", id, answer);
            case Outcome.Deferred(var answer) -> LOG.info("Letter {} waits: {}", id, answer);
            case Outcome.NotTried _, Outcome.Taken _ -> {}
        }
    }

    private static String text(StoreUnavailable e) {
        return String.valueOf(e.getMessage());
    }
}
