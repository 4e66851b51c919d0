package id.anugerah.kit.simulation;

import id.anugerah.contracts.event.Event;
import id.anugerah.kit.document.Change;
import id.anugerah.kit.document.Documents.Missing;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.event.Envelope.Act;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Who sends commands, repeats those without an answer, and remembers what was acknowledged. */
final class Clients {
    /**
     * A command.
     *
     * @param amounts to be told, each as an event of its own; 0 tells the whole state instead
     */
    record Command(String id, String aggregate, boolean toEcho, List<Integer> amounts) {}

    private static final Act ACT = Act.by("client");

    private final World world;
    private final List<String> aggregates;
    private final List<Command> unanswered = new ArrayList<>();
    private final Map<String, Command> acknowledged = new LinkedHashMap<>();
    private int count;

    Clients(World world, List<String> aggregates) {
        this.world = world;
        this.aggregates = aggregates;
    }

    Map<String, Command> acknowledged() {
        return acknowledged;
    }

    /** What a restored service has forgotten was acknowledged in vain. */
    void forget(Predicate<Command> lost) {
        acknowledged.values().removeIf(lost);
    }

    void commandTo(Process process) {
        var dice = world.dice();
        var amounts = new ArrayList<Integer>();
        for (int i = dice.below(4); i > 0; i--) amounts.add(dice.below(12));
        boolean toEcho = process.service().name().equals(Service.ECHO);
        send(process, new Command("c" + ++count, dice.pick(aggregates), toEcho, amounts));
    }

    /** Sends a command once more whose answer was lost. */
    void repeatTo(Process process) {
        boolean toEcho = process.service().name().equals(Service.ECHO);
        var mine = unanswered.stream().filter(command -> command.toEcho() == toEcho).toList();
        if (mine.isEmpty()) return;
        var command = world.dice().pick(mine);
        unanswered.remove(command);
        world.saw("repeated commands");
        send(process, command);
    }

    private void send(Process process, Command command) {
        world.trace(process, () -> "is asked " + command);
        if (process.request(() -> perform(process, command))) {
            world.trace(process, () -> "answered " + command.id());
        } else unanswered.add(command);
    }

    private void perform(Process process, Command command) {
        if (command.toEcho()) {
            try {
                process.echoes().change(command.aggregate(), ACT, found -> note(command, found));
            } catch (Missing notYetFollowed) {
                return;
            }
        } else tell(process, command);
        acknowledged.put(command.id(), command);
    }

    private static void tell(Process process, Command command) {
        var tales = process.tales();
        if (tales.find(command.aggregate()).isEmpty()) {
            var first = told(command, Tale.UNTOLD);
            var id = command.aggregate();
            var created = tales.create(id, command.id(), ACT, first.state(), first.events());
            if (command.id().equals(created.bodyHash())) return;
        }
        tales.change(command.aggregate(), ACT, found -> told(command, found.state()));
    }

    private static Change<Tale> told(Command command, Tale tale) {
        if (tale.commands().contains(command.id())) return Change.to(tale);
        var next = tale;
        var events = new ArrayList<Event>();
        for (int amount : command.amounts()) {
            Event event = amount == 0 ? next.retell() : next.tell(command.id(), amount);
            next = next.after(command.id(), event);
            events.add(event);
        }
        return new Change<>(next.with(command.id()), events);
    }

    private static Change<Echo> note(Command command, Stored<Echo> found) {
        var echo = found.state();
        if (echo.notes().contains(command.id())) return Change.to(echo);
        var next = echo;
        var events = new ArrayList<Event>();
        for (int amount : command.amounts()) {
            var event = next.echoed(amount);
            next = next.after(event);
            events.add(event);
        }
        return new Change<>(next.noted(command.id()), events);
    }

    /** Has the present state of an aggregate sent to the log once more, past the outbox. */
    void resend(Process process) {
        var id = world.dice().pick(aggregates);
        process.request(() -> {
            var event = process.resent(id);
            if (event.isEmpty()) return;
            process.log().append(List.of(event.get()));
            world.saw("resends");
        });
    }
}
