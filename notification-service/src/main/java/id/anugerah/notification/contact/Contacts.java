package id.anugerah.notification.contact;

import id.anugerah.contracts.registration.PersonEvent.Person;
import id.anugerah.kit.copy.Copies;
import id.anugerah.kit.document.Part;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.runtime.Platform;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** The owners by account; those not known here yet, or not any more, are missing. */
    public Map<String, Person> of(Collection<String> wanted) {
        var reached = new HashMap<String, Person>();
        owners(wanted)
                .forEach((account, owner) -> {
                    var person = owner.state().person();
                    if (person != null) reached.put(account, person);
                });
        return reached;
    }

    /** Those of the accounts whose owner was erased; they can never be reached again. */
    public Set<String> erased(Collection<String> wanted) {
        return owners(wanted).entrySet().stream()
                .filter(owned -> isErased(owned.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean isErased(Stored<PersonFold.Reached> owner) {
        return owner.parts().values().stream().anyMatch(Part::erased);
    }

    private Map<String, Stored<PersonFold.Reached>> owners(Collection<String> wanted) {
        var persons = new HashMap<String, String>();
        accounts.findAll(Set.copyOf(wanted))
                .forEach((account, copy) -> {
                    var person = copy.state().person();
                    if (person != null) persons.put(account, person);
                });
        var known = people.findAll(Set.copyOf(persons.values()));
        var owners = new HashMap<String, Stored<PersonFold.Reached>>();
        persons.forEach((account, person) -> {
            var owner = known.get(person);
            if (owner != null) owners.put(account, owner);
        });
        return owners;
    }
}
