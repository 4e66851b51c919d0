package id.anugerah.kit.runtime;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;

import id.anugerah.kit.copy.DeadLetters;
import id.anugerah.kit.copy.Inbox;
import id.anugerah.kit.kafka.Intake;
import id.anugerah.kit.kafka.Topics;
import id.anugerah.kit.mongo.MongoStore;
import id.anugerah.kit.relay.Progress;
import id.anugerah.kit.relay.Relay;
import id.anugerah.kit.relay.Sweeper;

import org.apache.kafka.clients.admin.Admin;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    private final MongoDatabase database;
    private final Relay relay;
    private final Progress progress;
    private final Sweeper sweeper;
    private final DeadLetters deadLetters;
    private final Topics topics;
    private final KafkaAdmin admin;
    private final ConsumerFactory<String, byte[]> consumers;
    private final List<Migration> migrations;
    private final InstantSource machine;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;
    private volatile boolean ready;
    private volatile @Nullable ConcurrentMessageListenerContainer<String, byte[]> intake;

    Engine(
            Platform platform,
            ServiceSettings settings,
            MongoStore store,
            MongoDatabase database,
            Relay relay,
            Progress progress,
            Sweeper sweeper,
            DeadLetters deadLetters,
            Topics topics,
            KafkaAdmin admin,
            ConsumerFactory<String, byte[]> consumers,
            List<Migration> migrations,
            InstantSource machine) {
        this.platform = platform;
        this.settings = settings;
        this.store = store;
        this.database = database;
        this.relay = relay;
        this.progress = progress;
        this.sweeper = sweeper;
        this.deadLetters = deadLetters;
        this.topics = topics;
        this.admin = admin;
        this.consumers = consumers;
        this.migrations = migrations.stream().sorted(Comparator.comparing(Migration::id)).toList();
        this.machine = machine;
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
        while (running) {
            try {
                migrate();
                store.createIndexes();
                createTopics();
                sweeper.renew();
                sweeper.sweep();
                break;
            } catch (RuntimeException e) {
                LOG.info("Waiting for the database and the event log: {}", e.getMessage());
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

    private void migrate() {
        var done = database.getCollection("migrations");
        for (var migration : migrations) {
            if (done.countDocuments(Filters.eq("_id", migration.id())) > 0) continue;
            migration.run(database);
            LOG.info("Migrated: {}", migration.id());
            store.put(
                    "migrations",
                    new Document("_id", migration.id()).append("at", machine.instant().toString()));
        }
    }

    private void createTopics() {
        try (var client = Admin.create(admin.getConfigurationProperties())) {
            topics.create(client);
        }
    }

    private void startIntake() {
        if (platform.sources().isEmpty()) return;
        var names = List.copyOf(platform.sources());
        var inbox = new Inbox(platform.allCopies(), deadLetters);
        var container =
                Intake.container(
                        consumers, topics, settings.prefix() + settings.service(), names, inbox);
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
