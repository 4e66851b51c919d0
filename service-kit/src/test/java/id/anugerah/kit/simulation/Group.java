package id.anugerah.kit.simulation;

import id.anugerah.kit.copy.Delivery;
import id.anugerah.kit.simulation.Process.Thread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The consumers of one service: who reads which partition, from where, and what is committed. */
final class Group {
    private record Place(String topic, int partition) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return (topic + partition).compareTo(other.topic + other.partition);
        }
    }

    private final World world;
    private final Service service;
    private final TreeMap<Place, Integer> committed = new TreeMap<>();
    private final Map<Place, Integer> positions = new HashMap<>();
    private final Map<Place, Process> owners = new HashMap<>();
    private int generation;

    Group(World world, Service service, List<String> topics) {
        this.world = world;
        this.service = service;
        for (var topic : topics) {
            for (int i = 0; i < world.topic(topic).size(); i++)
                committed.put(new Place(topic, i), 0);
        }
    }

    /** Deals the partitions out anew; everybody goes on from what is committed. */
    void rebalance() {
        var alive = service.alive();
        generation++;
        owners.clear();
        if (alive.isEmpty()) return;
        positions.clear();
        positions.putAll(committed);
        committed.keySet().forEach(place -> owners.put(place, world.dice().pick(alive)));
    }

    /** Forgets what was committed, so that everything is read from the beginning. */
    void readAnew() {
        committed.replaceAll((_, _) -> 0);
        rebalance();
    }

    /** One poll: a batch from all partitions of the process, taken in and perhaps committed. */
    void poll(Process process) {
        if (owners.values().stream().anyMatch(owner -> !owner.isAlive()) || owners.isEmpty()) {
            rebalance();
        }
        process.run(Thread.INTAKE, () -> take(process));
    }

    private void take(Process process) {
        var batch = new ArrayList<Delivery>();
        var next = new TreeMap<Place, Integer>();
        for (var place : committed.keySet()) {
            if (owners.get(place) != process) continue;
            var records = world.topic(place.topic()).partition(place.partition());
            int from = positions.getOrDefault(place, 0);
            int to = Math.min(records.size(), from + world.dice().between(0, 6));
            if (to == from) continue;
            batch.addAll(records.subList(from, to));
            next.put(place, to);
        }
        if (batch.isEmpty()) return;
        int started = generation;
        world.trace(process, () -> "takes in up to " + next);
        try {
            process.inbox().accept(batch);
        } catch (RuntimeException e) {
            if (world.twist().commitsFailures()) commit(next);
            throw e;
        }
        if (started != generation) return;
        positions.putAll(next);
        world.pass(process);
        if (started == generation && !(world.isTroubled() && world.dice().chance(0.3))) {
            commit(next);
        }
    }

    private void commit(Map<Place, Integer> next) {
        committed.putAll(next);
        positions.putAll(next);
    }

    boolean isAtEnd() {
        return committed.entrySet().stream()
                .allMatch(entry -> {
                    var place = entry.getKey();
                    var records = world.topic(place.topic()).partition(place.partition());
                    return entry.getValue() == records.size();
                });
    }
}
