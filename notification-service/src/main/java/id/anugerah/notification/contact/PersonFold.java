package id.anugerah.notification.contact;

import id.anugerah.contracts.registration.PersonEvent;
import id.anugerah.contracts.registration.PersonEvent.Person;
import id.anugerah.kit.copy.Fold;
import id.anugerah.kit.event.Envelope;
import id.anugerah.kit.event.Envelope.Aggregate;
import id.anugerah.notification.contact.PersonFold.Reached;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Follows how each person is reached. */
final class PersonFold implements Fold<Reached> {
    /** A person's contact; null until told, and again when the person was erased. */
    record Reached(@Nullable Person person) {}

    @Override
    public String collection() {
        return "people";
    }

    @Override
    public Class<Reached> state() {
        return Reached.class;
    }

    @Override
    public Set<String> sources() {
        return Set.of("registration-people");
    }

    @Override
    public @Nullable String home(Aggregate source) {
        boolean person = source.source().equals("registration") && source.id().startsWith("pe-");
        return person ? source.id() : null;
    }

    @Override
    public Reached start(String home) {
        return new Reached(null);
    }

    @Override
    public Reached erase(Reached known, Envelope tombstone) {
        return start(tombstone.aggregate());
    }

    @Override
    public Folded<Reached> apply(Reached known, Envelope event) {
        if (!event.is(PersonEvent.Changed.class)) return Folded.to(known);
        return Folded.to(new Reached(event.as(PersonEvent.Changed.class).person()));
    }
}
