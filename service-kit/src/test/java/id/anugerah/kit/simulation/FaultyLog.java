package id.anugerah.kit.simulation;

import id.anugerah.kit.document.Outgoing;
import id.anugerah.kit.relay.Log;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One process's way to the log, on which appends get lost, doubled, delayed or not confirmed. */
final class FaultyLog implements Log {
    private final World world;
    private final Process process;

    FaultyLog(World world, Process process) {
        this.world = world;
        this.process = process;
    }

    @Override
    public Set<Integer> append(List<Outgoing> events) {
        world.pass(process);
        var failed = new HashSet<Integer>();
        for (int i = 0; i < events.size(); i++) {
            var event = events.get(i);
            var topic = world.topic(event.topic());
            if (!world.strikes()) {
                topic.append(event);
                world.trace(process, () -> "append " + event.envelope().id());
                continue;
            }
            int fate = world.dice().below(7);
            world.saw("troubled appends");
            world.trace(process, () -> "append " + event.envelope().id() + ", fate " + fate);
            switch (fate) {
                case 0 -> failed.add(i);
                case 1 -> {
                    topic.append(event);
                    failed.add(i);
                }
                case 2 -> {
                    topic.append(event);
                    topic.append(event);
                }
                case 3 -> {
                    world.later(() -> topic.append(event));
                    failed.add(i);
                }
                case 4 -> {
                    topic.append(event);
                    throw new LogUnavailable();
                }
                case 5 -> throw new LogUnavailable();
                default -> {
                    topic.append(event);
                    throw process.die();
                }
            }
        }
        world.pass(process);
        return failed;
    }
}
