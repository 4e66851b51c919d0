package id.anugerah.kit.simulation;

import id.anugerah.kit.simulation.Process.Thread;
import id.anugerah.kit.simulation.Service.Letter;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;

/** One schedule from its first step until everything is at rest and checked. */
final class Schedule {
    /**
     * What became of a schedule.
     *
     * @param violations empty where everything holds
     * @param seen how often what happened
     */
    record Outcome(
            long seed,
            List<String> violations,
            SortedMap<String, Integer> seen,
            List<String> trace) {}

    /** So many steps of a third of a lease each are enough for anything to come to rest. */
    private static final int ROUNDS = 40;

    private final World world;
    private final Service speaker;
    private final Service echo;
    private final List<Service> services;
    private final List<String> aggregates;
    private final Clients clients;
    private final Group group;
    private final Checker checker;
    private final boolean restores;
    private int steps;

    private Schedule(long seed, Twist twist, boolean tracing) {
        this.world = new World(seed, twist, tracing);
        var dice = world.dice();
        this.speaker = new Service(world, Service.SPEAKER, dice.between(1, 3));
        this.echo = new Service(world, Service.ECHO, dice.between(1, 2));
        this.services = List.of(speaker, echo);
        this.aggregates =
                IntStream.rangeClosed(1, dice.between(1, 3)).mapToObj(i -> "a" + i).toList();
        this.clients = new Clients(world, aggregates);
        this.group = new Group(world, echo, List.of(Service.SPEAKER, Service.ECHO));
        this.checker = new Checker(world, speaker, echo, aggregates);
        this.restores = dice.chance(0.35);
        this.steps = dice.between(20, 130);
    }

    static Outcome run(long seed, Twist twist) {
        return run(seed, twist, false);
    }

    /** The same with a readable trace. */
    static Outcome trace(long seed, Twist twist) {
        return run(seed, twist, true);
    }

    private static Outcome run(long seed, Twist twist, boolean tracing) {
        var schedule = new Schedule(seed, twist, tracing);
        schedule.play();
        var world = schedule.world;
        return new Outcome(seed, world.violations(), world.seen(), world.trace());
    }

    private void play() {
        services.forEach(Service::startAll);
        world.meanwhile(this::step);
        while (steps > 0) step();
        world.calm();
        // those who were not there may come, or the rest has to manage alone
        for (var service : services) {
            if (service.alive().isEmpty() || world.dice().chance(0.5)) service.startAll();
        }
        group.rebalance();
        comeToRest();
        if (!world.violations().isEmpty()) return;
        checker.checkNobodyElseStalled();
        world.poison().putAllRight();
        for (int i = 0; i < ROUNDS && !echo.letters().isEmpty(); i++) {
            List.copyOf(echo.letters()).forEach(this::replay);
        }
        comeToRest();
        checker.checkAll(clients.acknowledged());
    }

    private void step() {
        if (--steps < 0) return;
        var dice = world.dice();
        var service = dice.pick(services);
        var alive = service.alive();
        if (alive.isEmpty()) {
            world.advance(1);
            service.startMissing();
            return;
        }
        var process = dice.pick(alive);
        process.catchUpOnLease();
        int lot = dice.below(restores ? 104 : 100);
        if (lot < 22) clients.commandTo(process);
        else if (lot < 26) clients.repeatTo(process);
        else if (lot < 44) process.publish();
        else if (lot < 60) group.poll(reader(process));
        else if (lot < 68) process.keepLease();
        else if (lot < 74) process.sweep();
        else if (lot < 80) process.trim();
        else if (lot < 87) world.advance(dice.between(0, 8));
        else seldom(lot, service, process);
    }

    private Process reader(Process otherwise) {
        var alive = echo.alive();
        return alive.isEmpty() ? otherwise : world.dice().pick(alive);
    }

    private void seldom(int lot, Service service, Process process) {
        switch (lot) {
            case 87 -> world.advance(world.dice().between(20, 80));
            case 88, 89 -> process.die();
            case 90, 91, 92 -> service.startMissing();
            case 93 -> group.rebalance();
            case 94 -> clients.resend(process);
            case 95, 96 -> replayOne();
            case 97 -> process.stop();
            case 98 -> garbage();
            case 99 -> world.advance(1);
            case 100, 101 -> service.backUp();
            default -> restore(service);
        }
    }

    private void restore(Service service) {
        if (!service.restore()) return;
        world.saw("restores");
        world.trace(() -> service.name() + " is restored to its backup");
        clients.forget(command -> checker.times(command) == 0);
        if (service == echo && world.twist().readsAnew()) group.readAnew();
    }

    private void garbage() {
        var topic = world.topic(world.dice().pick(List.of(Service.SPEAKER, Service.ECHO)));
        topic.append(null, Map.of("ce_id", "garbage-" + topic.partition(0).size()), null);
    }

    private void replayOne() {
        if (echo.letters().isEmpty()) return;
        var letter = world.dice().pick(echo.letters());
        if (world.dice().chance(0.7)) world.poison().putRight(letter.fold(), letter.event());
        replay(letter);
    }

    private void replay(Letter letter) {
        if (echo.alive().isEmpty()) return;
        var process = world.dice().pick(echo.alive());
        process.run(
                Thread.REPLAY,
                () -> {
                    world.saw("replays");
                    world.trace(process, () -> "replays " + letter);
                    echo.letters().remove(letter);
                    try {
                        if (!letter.fold().equals("*"))
                            process.inbox().accept(List.of(letter.record()));
                    } catch (RuntimeException | Crash e) {
                        echo.bury(letter.record(), letter.fold());
                        throw e;
                    }
                });
    }

    private void comeToRest() {
        for (int i = 0; i < ROUNDS; i++) {
            world.advance((int) World.LEASE.toSeconds() / 3 + 1);
            for (var service : services) {
                for (var process : List.copyOf(service.alive())) {
                    process.keepLease();
                    process.sweep();
                    process.publishAll();
                    process.trim();
                }
            }
            for (int j = 0; j < 100 && !group.isAtEnd(); j++) {
                List.copyOf(echo.alive()).forEach(group::poll);
            }
            if (i > 0 && group.isAtEnd() && checker.isAtRest()) return;
        }
        world.violation("It did not come to rest: " + checker.unrest());
    }
}
