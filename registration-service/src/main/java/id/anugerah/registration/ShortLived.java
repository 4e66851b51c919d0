package id.anugerah.registration;

import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Store;
import id.anugerah.kit.document.Store.StoreUnavailable;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.runtime.Platform;

import org.bson.Document;
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
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Documents that are of no use after a while: links, attempts, counters. They are removed some time
 * after their end, which not every database does by itself.
 */
@Component
public class ShortLived implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(ShortLived.class);
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int PAGE = 500;

    private final Platform platform;
    private final Store store;
    private final InstantSource machine;
    private final List<Documents<? extends Ending>> all = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService broom =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("broom").factory());

    ShortLived(Platform platform, InstantSource machine) {
        this.platform = platform;
        this.store = platform.store();
        this.machine = machine;
    }

    /** A state that is of no use any more at some instant. */
    public interface Ending {
        /** From when on it is of no use. */
        Instant ends();
    }

    /** The documents of a collection. */
    public <S extends Ending> Documents<S> documents(String collection, Class<S> type) {
        var documents = platform.documents(collection, type).index("ends");
        all.add(documents);
        return documents;
    }

    @EventListener(ApplicationReadyEvent.class)
    void whenReady() {
        broom.scheduleWithFixedDelay(this::sweep, 1, 10, TimeUnit.MINUTES);
    }

    /** Removes what ended some time ago. */
    void sweep() {
        try {
            all.forEach(this::sweep);
        } catch (StoreUnavailable e) {
            LOG.info("What has ended stays until the database answers");
        }
    }

    private void sweep(Documents<? extends Ending> documents) {
        var before = machine.instant().minus(KEPT).toString();
        var ended = new Document("state.ends", new Document("$lt", before));
        while (true) {
            var ids = documents.query(ended, null, PAGE).stream().map(Stored::id).toList();
            if (ids.isEmpty()) return;
            store.remove(documents.collection(), ids);
        }
    }

    @Override
    public void destroy() {
        broom.shutdownNow();
    }
}
