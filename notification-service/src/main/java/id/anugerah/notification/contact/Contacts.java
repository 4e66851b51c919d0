package id.anugerah.notification.contact;

import id.anugerah.contracts.registration.PersonEvent.Person;
import id.anugerah.kit.copy.Copies;
import id.anugerah.kit.runtime.Platform;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How to reach the owners of accounts. */
@Component
public class Contacts {
    private final Copies<AccountFold.Owned> accounts;
    private final Copies<PersonFold.Reached> people;

    Contacts(Platform platform) {
        this.accounts = platform.copies(new AccountFold());
        this.people = platform.copies(new PersonFold());
    }

    /** The owner of the account, if they are known here yet. */
    public Optional<Person> of(String account) {
        return Optional.ofNullable(of(List.of(account)).get(account));
    }

    /** The owners by account; those not known here yet are missing. */
    public Map<String, Person> of(Collection<String> wanted) {
        var owners = new HashMap<String, String>();
        accounts.findAll(Set.copyOf(wanted))
                .forEach((account, copy) -> {
                    var person = copy.state().person();
                    if (person != null) owners.put(account, person);
                });
        var known = people.findAll(Set.copyOf(owners.values()));
        var reached = new HashMap<String, Person>();
        owners.forEach((account, owner) -> {
            var copy = known.get(owner);
            var person = copy == null ? null : copy.state().person();
            if (person != null) reached.put(account, person);
        });
        return reached;
    }
}
