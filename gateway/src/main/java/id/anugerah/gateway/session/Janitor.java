package id.anugerah.gateway.session;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.InstantSource;

/** Removes sessions that are over, where the database does not do so by itself. */
@Component
final class Janitor implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Janitor.class);

    private final SessionStore store;
    private final InstantSource clock;
    private final Duration pause;
    private volatile boolean running;
    private volatile Disposable work = () -> {};

    Janitor(SessionStore store, SessionSettings settings, InstantSource clock) {
        this.store = store;
        this.clock = clock;
        this.pause = settings.sweep();
    }

    @Override
    public void start() {
        running = true;
        work =
                Flux.interval(Duration.ZERO, pause)
                        .onBackpressureDrop()
                        .concatMap(_ -> sweep())
                        .subscribe();
    }

    private Mono<Void> sweep() {
        return store.sweep(clock.instant())
                .doOnNext(gone -> {
                    if (gone > 0) LOG.info("{} sessions were over", gone);
                })
                .onErrorComplete()
                .then();
    }

    @Override
    public void stop() {
        running = false;
        work.dispose();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
