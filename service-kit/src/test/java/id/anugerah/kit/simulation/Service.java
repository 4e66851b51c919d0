package id.anugerah.kit.simulation;

import id.anugerah.kit.copy.Delivery;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;

/** A service: one database and its running instances. */
final class Service {
    static final String SPEAKER = "speaker";
    static final String ECHO = "echo";
    static final String TALES = "tales";

    /** A dead letter and the fold that refused it. */
    record Letter(Delivery record, String fold) {
        String event() {
            return record.headers().getOrDefault("ce_id", "garbage");
        }

        @Override
        public String toString() {
            return event() + " at " + fold;
        }
    }

    private final World world;
    private final String name;
    private final int instances;
    private final Database database = new Database();
    private final List<Process> processes = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();
    private final SequencedSet<String> everBuried = new LinkedHashSet<>();
    private @Nullable Database backup;
    private long epoch;
    private int starts;

    Service(World world, String name, int instances) {
        this.world = world;
        this.name = name;
        this.instances = instances;
    }

    String name() {
        return name;
    }

    Database database() {
        return database;
    }

    /** How often it was restored. */
    long epoch() {
        return epoch;
    }

    void backUp() {
        backup = database.backup();
    }

    /**
     * Stops all that runs, goes back to the backup in whole or in part, and begins a new epoch.
     *
     * @return whether there was a backup
     */
    boolean restore() {
        if (backup == null) return false;
        alive().forEach(Process::die);
        var parts =
                world.dice().chance(0.5)
                        ? Set.<String>of()
                        : Set.of(TALES, EchoFold.COLLECTION, SumsFold.COLLECTION);
        database.restore(backup, parts, world.dice());
        epoch++;
        return true;
    }

    List<Process> alive() {
        processes.removeIf(process -> !process.isAlive());
        return processes;
    }

    /** Starts an instance where one is missing. */
    void startMissing() {
        if (alive().size() < instances) start();
    }

    void startAll() {
        while (alive().size() < instances) start();
    }

    private void start() {
        var process = new Process(world, this, name + "-" + ++starts, world.twist().epoch(epoch));
        processes.add(process);
        world.trace(process, () -> "starts");
        process.keepLease();
    }

    List<Letter> letters() {
        return letters;
    }

    /** Every dead letter there ever was, as text. */
    SequencedSet<String> everBuried() {
        return everBuried;
    }

    void bury(Delivery record, String fold) {
        var letter = new Letter(record, fold);
        everBuried.add(letter.toString());
        if (letters.stream().noneMatch(known -> known.toString().equals(letter.toString()))) {
            letters.add(letter);
        }
    }
}
