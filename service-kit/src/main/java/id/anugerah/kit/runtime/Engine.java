package id.anugerah.kit.runtime;

import id.anugerah.kit.copy.DeadLetters;
import id.anugerah.kit.copy.Inbox;
import id.anugerah.kit.document.Restoration;
import id.anugerah.kit.kafka.Intake;
import id.anugerah.kit.kafka.Topics;
import id.anugerah.kit.mongo.MongoStore;
import id.anugerah.kit.relay.Progress;
import id.anugerah.kit.relay.Relay;
import id.anugerah.kit.relay.Sweeper;

import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs the relay and the inbox of one service instance. Starting does not wait for the database or
 * the broker: a thread of its own tries until both are there, and until then the instance is not
 * ready. Stopping first ends the intake, then publishes what is left, then gives the lease back.
 */
public final class Engine implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);
    private static final long PAUSE_MILLIS = 500;
    private static final long DRAIN_MILLIS = 10_000;
    private static final int TRIM_BACKLOG = 50;

    private final Platform platform;
    private final ServiceSettings settings;
    private final MongoStore store;
    private final Relay relay;
    private final Progress progress;
    private final Sweeper sweeper;
    private final DeadLetters deadLetters;
    private final Topics topics;
    private final Map<String, Object> admin;
    private final ConsumerFactory<String, byte[]> consumers;
    private final Migrations migrations;
    private final Restoration restoration;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;
    private volatile boolean ready;
    private volatile @Nullable ConcurrentMessageListenerContainer<String, byte[]> intake;

    Engine(
            Platform platform,
            ServiceSettings settings,
            MongoStore store,
            Relay relay,
            Progress progress,
            Sweeper sweeper,
            DeadLetters deadLetters,
            Topics topics,
            Map<String, Object> admin,
            ConsumerFactory<String, byte[]> consumers,
            Migrations migrations,
            Restoration restoration) {
        this.platform = platform;
        this.settings = settings;
        this.store = store;
        this.relay = relay;
        this.progress = progress;
        this.sweeper = sweeper;
        this.deadLetters = deadLetters;
        this.topics = topics;
        this.admin = admin;
        this.consumers = consumers;
        this.migrations = migrations;
        this.restoration = restoration;
    }

    /** Keeps everybody away from documents that may still have to be changed. */
    void shutUntilStarted() {
        store.shut();
    }

    /** Whether database and broker were reached and the inbox is being fed. */
    public boolean isReady() {
        return ready;
    }

    @Override
    public void start() {
        running = true;
        spawn("boot", this::boot);
    }

    private void spawn(String name, Runnable work) {
        threads.add(Thread.ofPlatform().daemon().name("anugerah-" + name).start(work));
    }

    private void boot() {
        var told = "";
        while (running) {
            try {
                store.beforeOpening(this::prepare);
                store.open();
                createTopics();
                sweeper.renew();
                sweeper.sweep();
                break;
            } catch (RuntimeException e) {
                var why = reason(e);
                // the same again and again would hide what else is told
                if (running && !why.equals(told)) {
                    LOG.warn("Waiting for the database and the event log: {}", why);
                }
                told = why;
                pause(PAUSE_MILLIS);
            }
        }
        if (!running) return;
        spawn("relay", this::relay);
        spawn("lease", this::keepLease);
        startIntake();
        ready = true;
        LOG.info("{} {} is ready", settings.service(), settings.instance());
    }

    /** What failed, and the innermost reason that anybody gives. */
    private static String reason(Throwable failure) {
        var why = failure.getMessage();
        for (var cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null) why = failure.getMessage() + ": " + cause.getMessage();
        }
        return String.valueOf(why);
    }

    private void prepare() {
        migrations.run();
        store.createIndexes();
        if (restoration.isDue()) restore();
    }

    private void restore() {
        sweeper.renew();
        // the copies went back to the backup, so what they have forgotten must be read once more
        try (var client = Admin.create(admin)) {
            topics.readAnew(client, group());
        }
        var mute = restoration.run(platform.collections());
        LOG.info("The service goes on from a backup in a new epoch");
        if (!mute.isEmpty()) LOG.warn("Nobody can tell the state of {}", mute);
    }

    private void createTopics() {
        try (var client = Admin.create(admin)) {
            topics.create(client);
        }
    }

    private String group() {
        return settings.prefix() + settings.service();
    }

    private void startIntake() {
        if (platform.sources().isEmpty()) return;
        var names = List.copyOf(platform.sources());
        var inbox = new Inbox(platform.allCopies(), deadLetters);
        var container = Intake.container(consumers, topics, group(), names, inbox);
        container.start();
        intake = container;
    }

    private void relay() {
        while (running || !relay.idle()) {
            try {
                relay.await(200);
                if (relay.step() == 0 && relay.isStuck()) pause(PAUSE_MILLIS);
                if (progress.backlog() > TRIM_BACKLOG) progress.trim();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("Events wait to be published: {}", e.getMessage());
                if (!running) return;
                pause(PAUSE_MILLIS);
            }
        }
    }

    private void keepLease() {
        long third = settings.lease().toMillis() / 3;
        while (running) {
            pause(third);
            // a lease that is given back must not come to life again
            if (!running) return;
            try {
                sweeper.renew();
                sweeper.sweep();
                if (relay.idle()) progress.trim();
            } catch (RuntimeException e) {
                LOG.warn("The lease was not renewed: {}", e.getMessage());
            }
        }
    }

    @Override
    public void stop() {
        var container = intake;
        if (container != null) container.stop();
        running = false;
        ready = false;
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(DRAIN_MILLIS);
        while (!relay.idle() && System.nanoTime() < deadline) pause(10);
        threads.forEach(Thread::interrupt);
        try {
            if (!relay.idle()) return;
            progress.trim();
            sweeper.leave();
        } catch (RuntimeException e) {
            LOG.warn("The next start publishes what is left: {}", e.getMessage());
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stops after the web server has answered its last request, for its phase is lower. */
    @Override
    public int getPhase() {
        return -1000;
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
