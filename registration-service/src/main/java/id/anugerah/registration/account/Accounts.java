package id.anugerah.registration.account;

import id.anugerah.contracts.event.Event;
import id.anugerah.contracts.registration.AccountEvent;
import id.anugerah.contracts.registration.AccountEvent.Account;
import id.anugerah.contracts.registration.PersonEvent;
import id.anugerah.contracts.registration.PersonEvent.Person;
import id.anugerah.kit.document.Change;
import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Store.KeyTaken;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.event.Tombstone;
import id.anugerah.kit.runtime.Platform;
import id.anugerah.kit.web.CommonRefusal;

import org.bson.Document;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Persons and the accounts they sign in with. A person is known by the e-mail address; ids are
 * random, because they travel where addresses must not.
 */
@Component
public class Accounts {
    private static final Tombstone TOMBSTONE = new Tombstone(PersonEvent.Changed.class);

    private final Documents<Person> persons;
    private final Documents<Account> accounts;

    Accounts(Platform platform) {
        this.persons = platform.documents("persons", Person.class).unique("email");
        this.accounts = platform.documents("accounts", Account.class).unique("person");
        platform.resends(accounts, _ -> null, AccountEvent.Resent::new);
        platform.resends(persons, _ -> null, Accounts::told);
    }

    /** Who somebody is, before they have an id. */
    public record Identity(String name, String salutation, String email, String language) {}

    /**
     * The account of the person with this address; created if there is none. An existing person
     * keeps name and language.
     */
    public Account of(Identity identity, Act act) {
        var person = byEmail(identity.email()).orElseGet(() -> createPerson(identity, act));
        return accountOf(person.id(), act);
    }

    /** The account of the person with this address. */
    public Optional<Account> find(String email) {
        return byEmail(email).flatMap(person -> existingAccount(person.id()));
    }

    /** The account with this id. */
    public Optional<Account> account(String id) {
        return accounts.find(id).map(Stored::state);
    }

    /** Tells the caller, in the answer's {@code Seen}, how far the account has come. */
    void show(String id) {
        accounts.change(id, Act.system(null), stored -> Change.to(stored.state()));
    }

    /** The person who owns the account. */
    public Optional<Person> personOf(String account) {
        return account(account)
                .flatMap(found -> persons.find(found.person()))
                .map(Stored::state)
                .filter(person -> !isErased(person));
    }

    /**
     * Forgets a person's name and address, and has everybody else forget them. The id and the
     * account stay, so that what was done under them keeps its author. Final: the same address
     * later belongs to a new person. A repeat tells it once more, in case an older record came into
     * the log behind the first tombstone.
     */
    public void erase(String person, Act act) {
        persons.change(person, act, _ -> Change.to(erased(person), TOMBSTONE));
    }

    /** Changes how a person is written to. */
    public Person changeContact(String person, Identity identity, Act act) {
        var changed =
                persons.change(
                        person,
                        act,
                        stored -> {
                            if (isErased(stored.state())) {
                                throw CommonRefusal.NOT_FOUND.because(person);
                            }
                            var next =
                                    new Person(
                                            person,
                                            identity.name(),
                                            identity.salutation(),
                                            address(identity.email()),
                                            identity.language());
                            if (next.equals(stored.state())) return Change.to(stored.state());
                            return Change.to(next, new PersonEvent.Changed(next));
                        });
        return changed.state();
    }

    private Person createPerson(Identity identity, Act act) {
        var person =
                new Person(
                        "pe-" + random(),
                        identity.name(),
                        identity.salutation(),
                        address(identity.email()),
                        identity.language());
        try {
            var told = List.<Event>of(new PersonEvent.Changed(person));
            return persons.create(person.id(), null, act, person, told).state();
        } catch (KeyTaken e) {
            return byEmail(identity.email()).orElseThrow(() -> e);
        }
    }

    private Account accountOf(String person, Act act) {
        var existing = existingAccount(person);
        if (existing.isPresent()) return existing.get();
        // one account for one person: the id follows, so that two requests at once create the same
        var account = new Account("ac-" + person.substring(3), person);
        return accounts.create(
                        account.id(),
                        null,
                        act,
                        account,
                        List.of(new AccountEvent.Created(account)))
                .state();
    }

    private Optional<Account> existingAccount(String person) {
        return accounts.find("ac-" + person.substring(3)).map(Stored::state);
    }

    private Optional<Person> byEmail(String email) {
        var filter = new Document("state.email", address(email));
        return persons.query(filter, null, 1).stream().findFirst().map(Stored::state);
    }

    private static Event told(Person person) {
        return isErased(person) ? TOMBSTONE : new PersonEvent.Changed(person);
    }

    /** Addresses are unique, so in place of an erased one lies the id, which is no address. */
    private static Person erased(String person) {
        return new Person(person, "", "", person, "id");
    }

    private static boolean isErased(Person person) {
        return person.email().equals(person.id());
    }

    private static String address(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    private static String random() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 20);
    }
}
