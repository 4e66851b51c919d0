package id.anugerah.evidence.submissions;

import id.anugerah.contracts.edition.Schedule;
import id.anugerah.evidence.EvidenceSettings;
import id.anugerah.kit.programme.Editions;
import id.anugerah.kit.programme.Editions.Present;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/**
 * Closes submissions by itself some seconds after their deadline, so that requests which arrived in
 * time are answered first. A closed edition is looked at again now and then, for a registration may
 * have been verified so late that its dossier was opened after the close.
 */
@Component
class Closer implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Closer.class);
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration QUIET = Duration.ofSeconds(10);

    private final SubmissionsDesk desk;
    private final Editions editions;
    private final InstantSource machine;
    private final Duration grace;
    private final Map<String, Instant> quietUntil = new HashMap<>();
    private volatile @Nullable Thread thread;

    Closer(
            SubmissionsDesk desk,
            Editions editions,
            InstantSource machine,
            EvidenceSettings settings) {
        this.desk = desk;
        this.editions = editions;
        this.machine = machine;
        this.grace = settings.grace();
    }

    @Override
    public void start() {
        thread = Thread.ofVirtual().name("submissions-closer").start(this::run);
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(EVERY);
                closeWhatIsOver();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("Submissions wait to be closed: {}", e.getMessage());
            }
        }
    }

    private void closeWhatIsOver() {
        var now = machine.instant();
        for (var edition : editions.all()) {
            if (quietUntil.getOrDefault(edition.id(), Instant.MIN).isAfter(now)) continue;
            var present = editions.at(edition.id(), now);
            if (isOver(present)) close(present, now);
        }
    }

    private boolean isOver(Present present) {
        var window = present.edition().schedule().window(Schedule.SUBMISSION);
        return window != null && window.isOverAt(present.programmeTime().minus(grace));
    }

    private void close(Present present, Instant now) {
        var edition = present.edition().id();
        if (!desk.isDone(edition)) {
            var closed = desk.close(present, present.ownAct()).closed();
            LOG.info("Submissions of {} are closed: {}", edition, closed);
        }
        quietUntil.put(edition, now.plus(QUIET));
    }

    @Override
    public void stop() {
        var running = thread;
        if (running != null) running.interrupt();
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
