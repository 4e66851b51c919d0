package id.anugerah.evidence.file;

import id.anugerah.evidence.EvidenceSettings;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Sweeps for orphans now and then; several instances may do so at the same time. */
@Component
class OrphanSweeps implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(OrphanSweeps.class);

    private final Orphans orphans;
    private final Duration every;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("orphan-sweeps").factory());

    OrphanSweeps(Orphans orphans, EvidenceSettings settings) {
        this.orphans = orphans;
        this.every = settings.orphanSweep();
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        long millis = every.toMillis();
        var _ = clock.scheduleWithFixedDelay(this::sweep, millis, millis, TimeUnit.MILLISECONDS);
    }

    private void sweep() {
        try {
            orphans.sweep();
        } catch (IOException | RuntimeException e) {
            LOG.warn("Orphans wait for the next sweep: {}", e.toString());
        }
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }
}
