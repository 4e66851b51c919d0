package id.anugerah.notification.contact;

import id.anugerah.contracts.registration.AccountEvent;
import id.anugerah.kit.copy.Fold;
import id.anugerah.kit.event.Envelope;
import id.anugerah.kit.event.Envelope.Aggregate;
import id.anugerah.notification.contact.AccountFold.Owned;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Follows whose each account is. */
final class AccountFold implements Fold<Owned> {
    /** The person who owns an account; null until told. */
    record Owned(@Nullable String person) {}

    @Override
    public String collection() {
        return "accounts";
    }

    @Override
    public Class<Owned> state() {
        return Owned.class;
    }

    @Override
    public Set<String> sources() {
        return Set.of("registration");
    }

    @Override
    public @Nullable String home(Aggregate source) {
        boolean account = source.source().equals("registration") && source.id().startsWith("ac-");
        return account ? source.id() : null;
    }

    @Override
    public Owned start(String home) {
        return new Owned(null);
    }

    @Override
    public Folded<Owned> apply(Owned known, Envelope event) {
        if (event.is(AccountEvent.Created.class)) {
            return owned(event.as(AccountEvent.Created.class).account());
        }
        if (event.is(AccountEvent.Resent.class)) {
            return owned(event.as(AccountEvent.Resent.class).account());
        }
        return Folded.to(known);
    }

    private static Folded<Owned> owned(AccountEvent.Account account) {
        return Folded.to(new Owned(account.person()));
    }
}
