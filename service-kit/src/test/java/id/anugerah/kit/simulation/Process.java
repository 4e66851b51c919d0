package id.anugerah.kit.simulation;

import id.anugerah.kit.copy.Copies;
import id.anugerah.kit.copy.Delivery;
import id.anugerah.kit.copy.Inbox;
import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Outgoing;
import id.anugerah.kit.document.Restoration;
import id.anugerah.kit.document.Store;
import id.anugerah.kit.document.Store.StoreUnavailable;
import id.anugerah.kit.document.Teller;
import id.anugerah.kit.relay.Log;
import id.anugerah.kit.relay.Progress;
import id.anugerah.kit.relay.Relay;
import id.anugerah.kit.relay.Sweeper;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** One running instance of a service, from its start to its crash. */
final class Process {
    /** The threads of a process, requests apart; none of them runs twice at once. */
    enum Thread {
        RELAY,
        SWEEPER,
        TRIM,
        INTAKE,
        REPLAY
    }

    private final World world;
    private final Service service;
    private final String writer;
    private final EnumSet<Thread> running = EnumSet.noneOf(Thread.class);
    private final Log log;
    private final Progress progress;
    private final Relay relay;
    private final Sweeper sweeper;
    private final Documents<Tale> tales;
    private final Documents<Echo> echoes;
    private final Inbox inbox;
    private final Restoration restoration;
    private boolean alive = true;
    private boolean booted;
    private boolean booting;
    private boolean closing;
    private int underWay;
    private Instant renewal = Instant.MIN;

    Process(World world, Service service, String writer, long epoch) {
        this.world = world;
        this.service = service;
        this.writer = writer;
        var twist = world.twist();
        Store store = twist.store(new FaultyStore(world, this, service.database()), this);
        var dice = world.dice();
        this.log = twist.log(new FaultyLog(world, this));
        this.progress = new Progress(store, writer);
        this.relay = new Relay(store, log, progress, dice.between(1, 5), dice.between(1, 12));
        var handover = twist.handover(relay);
        var teller = new Teller(service.name(), writer, world::now, epoch);
        var collections = List.of(Service.TALES, EchoFold.COLLECTION);
        this.sweeper =
                new Sweeper(
                        store, relay, progress, () -> collections, writer, world::now, World.LEASE);
        this.tales = new Documents<>(Service.TALES, Tale.class, store, handover, teller);
        this.echoes = new Documents<>(EchoFold.COLLECTION, Echo.class, store, handover, teller);
        this.restoration = new Restoration(twist.restored(store), handover, teller, this::resent);
        var deadLetters = twist.deadLetters(this::bury);
        this.inbox =
                new Inbox(
                        List.of(
                                new Copies<>(
                                        new EchoFold(world), store, handover, teller, deadLetters),
                                new Copies<>(
                                        new SumsFold(world), store, handover, teller, deadLetters)),
                        deadLetters);
    }

    String name() {
        return writer;
    }

    Service service() {
        return service;
    }

    boolean isAlive() {
        return alive;
    }

    Documents<Tale> tales() {
        return tales;
    }

    Documents<Echo> echoes() {
        return echoes;
    }

    Log log() {
        return log;
    }

    Inbox inbox() {
        return inbox;
    }

    Crash die() {
        alive = false;
        world.saw("crashes");
        world.trace(this, () -> "crash");
        return new Crash(writer);
    }

    /** The event of an aggregate's present state. */
    Optional<Outgoing> resent(String id) {
        if (service.name().equals(Service.ECHO)) {
            return echoes.find(id)
                    .filter(echo -> echo.seq() > 0)
                    .map(echo -> echoes.resent(echo, null, echo.state().resent()));
        }
        return tales.find(id)
                .filter(tale -> tale.seq() > 0)
                .map(tale -> tales.resent(tale, null, tale.state().retold()));
    }

    /**
     * A process serves once it is ready: when it has its lease and, in a new epoch, has restored
     * its aggregates.
     */
    private boolean boot() {
        if (booted || booting) return booted;
        booting = true;
        booted =
                world.guarded(
                        this,
                        () -> {
                            renewal = world.now();
                            sweeper.renew();
                            if (restoration.isDue()) restore();
                        });
        booting = false;
        return booted;
    }

    private void restore() {
        world.saw("epochs");
        world.trace(this, () -> "begins a new epoch");
        var mute =
                restoration.run(List.of(Service.TALES, EchoFold.COLLECTION, SumsFold.COLLECTION));
        world.expect(mute.isEmpty(), () -> mute + " told events and cannot tell their state");
    }

    /** Runs one of the threads for a while, unless it is in the middle of something. */
    void run(Thread thread, Runnable action) {
        if (!alive || !boot() || !running.add(thread)) return;
        request(action);
        running.remove(thread);
    }

    /** Serves a request, of which any number may be under way; tells whether it was answered. */
    boolean request(Runnable action) {
        if (!alive || closing || !booted) return false;
        underWay++;
        try {
            return world.guarded(this, action);
        } finally {
            underWay--;
        }
    }

    void publish() {
        run(Thread.RELAY, relay::step);
    }

    /** Publishes until nothing is left, where nothing disturbs it. */
    void publishAll() {
        for (int i = 0; alive && !relay.idle() && i < 500; i++) publish();
    }

    void trim() {
        run(Thread.TRIM, progress::trim);
    }

    /** Keeps the lease as a timer would: three times within it, if the process gets to run. */
    void keepLease() {
        if (world.now().isBefore(renewal.plus(World.LEASE.dividedBy(3)))) return;
        run(
                Thread.SWEEPER,
                () -> {
                    renewal = world.now();
                    sweeper.renew();
                });
    }

    /** A timer that is overdue fires before anything else begins. */
    void catchUpOnLease() {
        if (world.now().isAfter(renewal.plus(World.LEASE))) keepLease();
    }

    void sweep() {
        run(
                Thread.SWEEPER,
                () -> {
                    int found = sweeper.sweep();
                    if (found == 0) return;
                    world.saw("documents swept");
                    world.trace(this, () -> "swept " + found + " documents");
                });
    }

    /** A process that is told to stop, and has nothing under way, publishes and leaves. */
    void stop() {
        if (underWay > 0 || closing || !booted) return;
        world.saw("stops");
        world.trace(this, () -> "stops");
        closing = true;
        world.guarded(
                this,
                () -> {
                    for (int i = 0; !relay.idle() && i < 100; i++) relay.step();
                    progress.trim();
                    sweeper.leave();
                });
        alive = false;
    }

    private void bury(Delivery record, String fold, Throwable cause) {
        world.pass(this);
        var fate = world.strikes() ? world.dice().below(2) : 2;
        if (fate > 0) service.bury(record, fold);
        world.saw("dead letters");
        world.trace(this, () -> "buried by " + fold + ": " + cause.getMessage() + " " + fate);
        if (fate < 2) throw new StoreUnavailable("dead letter", cause);
        world.pass(this);
    }
}
