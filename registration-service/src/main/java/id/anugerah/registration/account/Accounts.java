package id.anugerah.registration.account;

import static id.anugerah.registration.RegistrationRefusal.EMAIL_TAKEN;

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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Persons and the accounts they sign in with. A person is known by the e-mail address; ids are
 * random, because they travel where addresses must not.
 */
@Component
public class Accounts {
    private static final int MOST_ACCOUNTS = 100;
    private static final Tombstone TOMBSTONE = new Tombstone(PersonEvent.Changed.class);

    private final Documents<Person> persons;
    private final Documents<Account> accounts;
    private final Documents<Joined> joins;

    Accounts(Platform platform) {
        this.persons = platform.documents("persons", Person.class).unique("email");
        this.accounts = platform.documents("accounts", Account.class).unique("person");
        this.joins = platform.documents("joined-persons", Joined.class).index("into");
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

    /** The account with this id, and the person to whom it belongs at present. */
    public Optional<Account> account(String id) {
        return accounts.find(id)
                .map(found -> new Account(id, presentPerson(found.state().person())));
    }

    /** A person who turned out to be another one. */
    record Joined(String into, String reason) {}

    /** Has everybody know that operations took the account's second factors away. */
    public void secondFactorRemoved(Account account, Act act) {
        tell(account.id(), account.person(), AccountEvent.SecondFactorRemoved::new, act);
    }

    private void tell(String id, String person, Function<Account, Event> told, Act act) {
        var shown = new Account(id, person);
        accounts.change(id, act, stored -> Change.to(stored.state(), told.apply(shown)));
    }

    private String presentPerson(String person) {
        return joins.find(person).map(found -> found.state().into()).orElse(person);
    }

    /**
     * Makes a person of two: the other one's accounts belong to the first from now on.
     *
     * @param person the one who stays
     * @param other the one who turned out to be the same
     */
    void join(String person, String other, String reason, Act act) {
        // told first: after a crash it is told once more rather than never
        tell(accountIdOf(other), person, AccountEvent.Joined::new, act);
        joins.create(other, null, act, new Joined(person, reason), List.of());
        // whoever was joined into the other before is the first one, too
        joins.query(new Document("state.into", other), null, MOST_ACCOUNTS)
                .forEach(
                        found -> joins.update(found.id(), was -> new Joined(person, was.reason())));
    }

    /** All accounts of the person who owns this one, this one first. */
    public List<String> siblings(String account) {
        return Objects.requireNonNull(siblings(Set.of(account)).get(account));
    }

    /** The same of many, by account. */
    Map<String, List<String>> siblings(Set<String> of) {
        var owners = owners(of);
        var joined = joinedInto(Set.copyOf(owners.values()));
        return of.stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                account -> siblings(account, owners.get(account), joined)));
    }

    private static List<String> siblings(
            String account, @Nullable String owner, Map<String, List<String>> joined) {
        var others = owner == null ? null : joined.get(owner);
        if (owner == null || others == null) return List.of(account);
        var all = new LinkedHashSet<>(List.of(account, accountIdOf(owner)));
        others.forEach(other -> all.add(accountIdOf(other)));
        return List.copyOf(all);
    }

    /** The persons to whom those of the accounts that exist belong at present, by account. */
    private Map<String, String> owners(Set<String> of) {
        var found = accounts.findAll(List.copyOf(of)).values();
        var first = found.stream().map(one -> one.state().person()).distinct().toList();
        var moved = joins.findAll(first);
        var owners = new HashMap<String, String>();
        for (var one : found) {
            var person = one.state().person();
            var join = moved.get(person);
            owners.put(one.id(), join == null ? person : join.state().into());
        }
        return owners;
    }

    /** Who turned out to be one of these persons, by that person. */
    private Map<String, List<String>> joinedInto(Set<String> persons) {
        var filter = new Document("state.into", new Document("$in", List.copyOf(persons)));
        return joins.query(filter, null, persons.size() * MOST_ACCOUNTS).stream()
                .collect(
                        Collectors.groupingBy(
                                one -> one.state().into(),
                                Collectors.mapping(Stored::id, Collectors.toList())));
    }

    /** The person for whom the account was made. */
    static String firstOwner(String account) {
        return "pe-" + account.substring(3);
    }

    /** One account for each person: the id follows, so that two requests at once make the same. */
    private static String accountIdOf(String person) {
        return "ac-" + person.substring(3);
    }

    /** Tells the caller, in the answer's {@code Seen}, how far the account has come. */
    void show(String id) {
        accounts.change(id, Act.system(null), stored -> Change.to(stored.state()));
    }

    /** How the owner of the account is written to. */
    public Optional<Person> personOf(String account) {
        // each account keeps the address that its letters go to, whoever it belongs to
        return accounts.find(account)
                .flatMap(found -> persons.find(found.state().person()))
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

    /** Changes how a person is written to. Refuses an address that somebody else has. */
    public Person changeContact(String person, Identity identity, Act act) {
        try {
            return changed(person, identity, act);
        } catch (KeyTaken e) {
            throw EMAIL_TAKEN.field("email", identity.email());
        }
    }

    private Person changed(String person, Identity identity, Act act) {
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
        var account = new Account(accountIdOf(person), person);
        accounts.create(
                account.id(), null, act, account, List.of(new AccountEvent.Created(account)));
        return account(account.id()).orElseThrow();
    }

    private Optional<Account> existingAccount(String person) {
        return account(accountIdOf(person));
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
