package id.anugerah.kit.simulation;

import id.anugerah.kit.copy.Fold;
import id.anugerah.kit.event.Envelope;
import id.anugerah.kit.event.Envelope.Aggregate;
import id.anugerah.kit.simulation.Sums.Line;

import java.util.Map;
import java.util.Set;

/** Follows tales and echoes, several of them in one document. */
record SumsFold(World world) implements Fold<Sums> {
    static final String COLLECTION = "sums";
    private static final int HOMES = 2;

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public Class<Sums> state() {
        return Sums.class;
    }

    @Override
    public Set<String> sources() {
        return Set.of(Service.SPEAKER, Service.ECHO);
    }

    @Override
    public String home(Aggregate source) {
        return "sums-" + Math.floorMod(source.id().hashCode(), HOMES);
    }

    @Override
    public Sums start(String home) {
        return new Sums(Map.of());
    }

    @Override
    public Folded<Sums> apply(Sums state, Envelope event) {
        world.poison().check(COLLECTION, event);
        var name = event.teller().toString();
        if (event.is(Tale.Retold.class)) {
            var retold = event.as(Tale.Retold.class);
            return Folded.to(state.with(name, new Line(event.seq(), retold.sum())));
        }
        if (event.is(Echo.Resent.class)) {
            var resent = event.as(Echo.Resent.class);
            return Folded.to(state.with(name, new Line(event.seq(), resent.sum())));
        }
        long amount =
                event.is(Tale.Told.class)
                        ? event.as(Tale.Told.class).amount()
                        : event.as(Echo.Echoed.class).amount();
        long after =
                event.is(Tale.Told.class)
                        ? event.as(Tale.Told.class).sum()
                        : event.as(Echo.Echoed.class).sum();
        var line = event.seq() == 1 ? Sums.NONE : state.line(name);
        world.expect(
                event.seq() == line.seq() + 1,
                () -> event.id() + " was shown to the sums after " + line.seq());
        world.expect(after == line.sum() + amount, () -> event.id() + " does not continue " + line);
        return Folded.to(state.with(name, new Line(event.seq(), after)));
    }
}
