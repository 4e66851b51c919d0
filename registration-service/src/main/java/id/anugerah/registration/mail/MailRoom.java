package id.anugerah.registration.mail;

import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Documents.Missing;
import id.anugerah.kit.document.Store.StoreUnavailable;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.event.Json;
import id.anugerah.kit.runtime.Platform;
import id.anugerah.registration.ShortLived;
import id.anugerah.registration.ShortLived.Ending;
import id.anugerah.registration.secret.Vault;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Keeps letters until the mail server has them: sealed, because they hold secrets and addresses,
 * and no longer than what they are about is good for. Several instances share the work.
 */
@Component
public class MailRoom implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(MailRoom.class);
    private static final Duration CLAIM = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);
    private static final int AT_ONCE = 20;
    private static final int LOOK_SECONDS = 2;

    private final Documents<Waiting> waiting;
    private final Platform platform;
    private final Vault vault;
    private final Postman postman;
    private final InstantSource machine;
    private final Semaphore news = new Semaphore(0);
    private volatile boolean open = true;

    MailRoom(
            Platform platform,
            ShortLived shortLived,
            Vault vault,
            Postman postman,
            InstantSource machine) {
        this.waiting = shortLived.documents("identity-letters", Waiting.class).index("due");
        this.platform = platform;
        this.vault = vault;
        this.postman = postman;
        this.machine = machine;
    }

    /**
     * A letter that waits.
     *
     * @param due when it is tried next; while somebody tries it, when that claim is over
     * @param claim names the latest attempt, or null before the first
     * @param ends when it is of no use any more
     */
    record Waiting(String sealed, Instant due, int attempts, @Nullable String claim, Instant ends)
            implements Ending {
        Waiting claimed(Instant now, String claim) {
            return new Waiting(sealed, now.plus(CLAIM), attempts + 1, claim, ends);
        }

        Waiting postponed(Instant now) {
            var pause = Duration.ofSeconds(1L << Math.min(attempts, 7));
            var due = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
            return new Waiting(sealed, due, attempts, claim, ends);
        }
    }

    /**
     * Takes the letter in; when this returns it is safe.
     *
     * @param useful for how long it is worth delivering
     */
    public void post(Letter letter, Duration useful) {
        var now = machine.instant();
        var sealed = vault.seal(Json.write(letter));
        var letters = new Waiting(sealed, now, 0, null, now.plus(useful));
        waiting.create("il-" + UUID.randomUUID(), null, Act.system(null), letters, List.of());
        news.release();
    }

    @EventListener(ApplicationReadyEvent.class)
    void whenReady() {
        Thread.ofVirtual().name("mail-room").start(this::work);
    }

    private void work() {
        while (open) {
            try {
                news.tryAcquire(LOOK_SECONDS, TimeUnit.SECONDS);
                news.drainPermits();
                while (deliverDue()) {
                    if (!open) return;
                }
            } catch (InterruptedException e) {
                return;
            } catch (StoreUnavailable e) {
                LOG.info("Letters wait for the database");
            }
        }
    }

    /** Whether more may be due at once. */
    private boolean deliverDue() {
        var now = machine.instant();
        var filter = new Document("state.due", new Document("$lte", now.toString()));
        var due = waiting.query(filter, null, AT_ONCE);
        due.forEach(this::deliver);
        return due.size() == AT_ONCE;
    }

    private void deliver(Stored<Waiting> found) {
        var now = machine.instant();
        if (!now.isBefore(found.state().ends())) {
            LOG.warn("The letter {} was not delivered in time and is dropped", found.id());
            remove(found.id());
            return;
        }
        if (!claim(found, now)) return;
        var letter = Json.read(vault.open(found.state().sealed()), Letter.class);
        switch (postman.hand(found.id(), letter)) {
            case TAKEN -> remove(found.id());
            case REFUSED -> {
                LOG.warn("The mail server refuses the letter {} for good", found.id());
                remove(found.id());
            }
            case LATER -> waiting.update(found.id(), one -> one.postponed(machine.instant()));
        }
    }

    private boolean claim(Stored<Waiting> found, Instant now) {
        var mine = UUID.randomUUID().toString();
        try {
            var claimed =
                    waiting.update(
                            found.id(),
                            one -> one.due().isAfter(now) ? one : one.claimed(now, mine));
            return mine.equals(claimed.state().claim());
        } catch (Missing e) {
            return false;
        }
    }

    private void remove(String id) {
        platform.store().remove(waiting.collection(), List.of(id));
    }

    @Override
    public void destroy() {
        open = false;
        news.release();
    }
}
