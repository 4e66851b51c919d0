package id.anugerah.notification.delivery;

import id.anugerah.kit.document.Store.StoreUnavailable;
import id.anugerah.kit.programme.Editions;
import id.anugerah.kit.runtime.ServiceSettings;
import id.anugerah.notification.contact.Contacts;
import id.anugerah.notification.letter.Letters;
import id.anugerah.notification.letter.Tray;
import id.anugerah.notification.writing.Writer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Runs the couriers of this instance. Stopping lets each finish the letter in its hands, puts the
 * others back and waits until all outcomes are noted.
 */
@Component
class Couriers implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Couriers.class);
    private static final int PAGE = 500;
    private static final long LAST_LETTER_MILLIS = 10_000;
    private static final long LAST_NOTES_MILLIS = 4_000;

    private final MailSettings settings;
    private final ServiceSettings service;
    private final Letters letters;
    private final Tray tray;
    private final Contacts contacts;
    private final Editions editions;
    private final Writer writer;
    private final InstantSource machine;
    private final List<Thread> threads = new ArrayList<>();
    private final Journal journal;
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("mail-watch").factory());
    private Thread noting = new Thread();
    private volatile boolean running;

    Couriers(
            MailSettings settings,
            ServiceSettings service,
            Letters letters,
            Tray tray,
            Contacts contacts,
            Editions editions,
            Writer writer,
            InstantSource machine) {
        this.settings = settings;
        this.service = service;
        this.letters = letters;
        this.tray = tray;
        this.contacts = contacts;
        this.editions = editions;
        this.writer = writer;
        this.machine = machine;
        this.journal = new Journal(letters, tray, settings.pauses(), machine);
    }

    @Override
    public void start() {
        running = true;
        var run = service.instance() + "-" + UUID.randomUUID();
        noting = Thread.ofPlatform().daemon().name("mail-journal").start(journal);
        for (int i = 1; i <= settings.couriers(); i++) {
            var courier = courier(run + "-" + i);
            threads.add(Thread.ofPlatform().daemon().name("mail-courier-" + i).start(courier));
        }
        threads.add(Thread.ofPlatform().daemon().name("mail-sweep").start(this::sweepAlways));
    }

    private Courier courier(String name) {
        return new Courier(
                name,
                settings,
                letters,
                tray,
                contacts,
                editions,
                writer,
                journal,
                new Line(settings, machine, watch),
                machine,
                () -> running);
    }

    private void sweepAlways() {
        while (running) {
            try {
                sweep();
            } catch (StoreUnavailable e) {
                LOG.info("Waiting for the database: {}", e.getMessage());
            } catch (RuntimeException e) {
                LOG.error("The sweep for letters failed", e);
            }
            try {
                TimeUnit.MILLISECONDS.sleep(settings.sweep().toMillis());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void sweep() {
        String after = null;
        while (running && tray.hasRoom()) {
            var page = letters.open(after, PAGE);
            page.forEach(stored -> tray.put(stored.id(), stored.state().nextLook()));
            if (page.size() < PAGE) return;
            after = page.getLast().id();
        }
    }

    @Override
    public void stop() {
        running = false;
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LAST_LETTER_MILLIS);
        for (var thread : threads) {
            if (thread.getName().equals("mail-sweep")) thread.interrupt();
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            join(thread, Math.max(1, left));
        }
        threads.forEach(Thread::interrupt);
        journal.close();
        join(noting, LAST_NOTES_MILLIS);
        noting.interrupt();
        watch.shutdownNow();
    }

    private static void join(Thread thread, long millis) {
        try {
            thread.join(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
