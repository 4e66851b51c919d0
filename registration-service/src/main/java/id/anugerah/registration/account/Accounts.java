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
import id.anugerah.kit.runtime.Platform;

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
    private final Documents<Person> persons;
    private final Documents<Account> accounts;

    Accounts(Platform platform) {
        this.persons = platform.documents("persons", Person.class).unique("email");
        this.accounts = platform.documents("accounts", Account.class).unique("person");
        platform.resends(id ->
                accounts.find(id)
                        .map(found ->
                                accounts.resent(
                                        found, null, new AccountEvent.Resent(found.state()))));
        platform.resends(id ->
                persons.find(id)
                        .map(found ->
                                persons.resent(
                                        found, null, new PersonEvent.Changed(found.state()))));
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

    /** The person who owns the account. */
    public Optional<Person> personOf(String account) {
        return account(account).flatMap(found -> persons.find(found.person())).map(Stored::state);
    }

    /** Changes how a person is written to. */
    public Person changeContact(String person, Identity identity, Act act) {
        var changed =
                persons.change(
                        person,
                        act,
                        stored -> {
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

    private static String address(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    private static String random() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 20);
    }
}
