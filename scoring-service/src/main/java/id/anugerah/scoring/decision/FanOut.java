package id.anugerah.scoring.decision;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Looks for published decisions that not every entry was told of: at once when one is published, at
 * the start, and every few seconds in case the instance that published one is gone.
 */
@Component
public class FanOut implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(FanOut.class);
    private static final long EVERY_MILLIS = 3_000;

    private final Decisions decisions;
    private final Spreading spreading;
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean running;

    FanOut(Decisions decisions, Spreading spreading) {
        this.decisions = decisions;
        this.spreading = spreading;
    }

    /** There is something to do. */
    void wake() {
        bell.release();
    }

    /** Tells every entry that was not told yet; one decision's failure holds no other back. */
    public void work() {
        for (var decision : decisions.toSpread()) {
            try {
                spreading.spread(decision);
                LOG.info("Told {} entries of {}", decision.outcome().entries(), decision.id());
            } catch (RuntimeException e) {
                LOG.warn("Entries wait to be told of {}: {}", decision.id(), e.getMessage());
            }
        }
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name("scoring-fan-out").start(this::run);
    }

    private void run() {
        while (running) {
            try {
                work();
            } catch (RuntimeException e) {
                LOG.warn("Published decisions cannot be looked up: {}", e.getMessage());
            }
            try {
                if (bell.tryAcquire(EVERY_MILLIS, TimeUnit.MILLISECONDS)) bell.drainPermits();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    @Override
    public void stop() {
        running = false;
        bell.release();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
