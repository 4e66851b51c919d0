package id.anugerah.kit.simulation;

import id.anugerah.contracts.event.Event;
import id.anugerah.kit.copy.Fold;
import id.anugerah.kit.event.Envelope;
import id.anugerah.kit.event.Envelope.Aggregate;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Follows tales; tells up to two events and adds one slip for each amount. */
record EchoFold(World world) implements Fold<Echo> {
    static final String COLLECTION = "echoes";
    static final String SLIPS = "slips";

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public Class<Echo> state() {
        return Echo.class;
    }

    @Override
    public Set<String> sources() {
        return Set.of(Service.SPEAKER);
    }

    @Override
    public @Nullable String home(Aggregate source) {
        return source.source().equals(Service.SPEAKER) ? source.id() : null;
    }

    @Override
    public Echo start(String home) {
        return Echo.SILENT;
    }

    @Override
    public Folded<Echo> apply(Echo present, Envelope event) {
        world.poison().check(COLLECTION, event);
        // a tale that the backup did not know begins anew
        var state = event.seq() == 1 ? present.follow(0, 0) : present;
        if (event.is(Tale.Retold.class)) {
            var retold = event.as(Tale.Retold.class);
            return Folded.to(state.follow(event.seq(), retold.sum()));
        }
        var told = event.as(Tale.Told.class);
        world.expect(
                event.seq() == state.seq() + 1,
                () -> event.id() + " was shown to the echo after " + state.seq());
        world.expect(
                told.sum() == state.sum() + told.amount()
                        && (told.n() == event.seq() || event.epoch() > 0),
                () -> event.id() + " does not continue " + state);
        var next = state.follow(event.seq(), told.sum()).effect(event);
        var events = new ArrayList<Event>();
        for (long i = told.amount() % 3; i > 0; i--) {
            var echoed = next.echoed(told.amount());
            next = next.after(echoed);
            events.add(echoed);
        }
        var slip = new Echo.Slip(event.id(), told.amount());
        return new Folded<>(
                next, events, List.of(new Insert(SLIPS, world.twist().slip(event), slip)));
    }
}
