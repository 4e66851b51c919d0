package id.anugerah.registration.entry;

import static id.anugerah.registration.RegistrationRefusal.ACCOUNT_UNKNOWN;
import static id.anugerah.registration.RegistrationRefusal.FOUR_EYES;
import static id.anugerah.registration.RegistrationRefusal.SAME_PERSON;

import id.anugerah.contracts.registration.AccountEvent.Account;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.programme.Editions.Present;
import id.anugerah.registration.account.Accounts;
import id.anugerah.registration.account.Accounts.Identity;
import id.anugerah.registration.account.Addresses;
import id.anugerah.registration.entry.domain.Nip;
import id.anugerah.registration.entry.domain.Registration;
import id.anugerah.registration.entry.domain.Registration.Holder;
import id.anugerah.registration.entry.domain.Registration.Nominee;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.ZoneOffset;
import java.util.Objects;

/** Finds the accounts of those who are to act for an entry, and judges whether they may. */
@Component
class Holders {
    private final Accounts accounts;
    private final Addresses addresses;

    Holders(Accounts accounts, Addresses addresses) {
        this.accounts = accounts;
        this.addresses = addresses;
    }

    /** The nominee as it is kept, if number and address can be accepted here. */
    @Nullable Nominee checked(@Nullable Nominee nominee, Present present) {
        if (nominee == null) return null;
        addresses.require("nominee.email", nominee.email());
        if (nominee.nip() == null) return nominee;
        var today = present.programmeTime().atOffset(ZoneOffset.ofHours(7)).toLocalDate();
        var nip = Nip.checked(nominee.nip(), today, present.edition().demo());
        return new Nominee(
                nominee.name(), nominee.salutation(), nominee.email(), nominee.language(), nip);
    }

    /** The account with this id; refuses if there is none. */
    Account account(String field, String id) {
        return accounts.account(id).orElseThrow(() -> ACCOUNT_UNKNOWN.field(field, id));
    }

    /**
     * The Sekda of a registration that is complete, invited by its operator; null if they act for
     * it already. Whoever is new here gets an account.
     */
    @Nullable Holder sekda(Registration registration, Act act) {
        if (registration.entry().sekda() != null) return null;
        var operator = account("operator", registration.entry().operator()).person();
        var nominee = Objects.requireNonNull(registration.nominee());
        if (operator.equals(personOf(nominee))) throw SAME_PERSON.field("nominee.email");
        return new Holder(accountOf(nominee, act).id(), operator);
    }

    /**
     * Refuses unless operator and Sekda will be two persons, and neither the one who decides it.
     *
     * @param operator the new one, or null
     * @param nominee who the new Sekda is, or null
     * @param by the person who decides
     */
    void requireOthers(
            Registration before, @Nullable Account operator, @Nullable Nominee nominee, String by) {
        var entry = before.entry();
        var operates = operator == null ? account("operator", entry.operator()) : operator;
        var approves = nominee == null ? present(before) : personOf(nominee);
        if (operates.person().equals(approves)) throw SAME_PERSON.because();
        if (operator != null && operator.person().equals(by)) throw FOUR_EYES.because();
        if (nominee != null && by.equals(approves)) throw FOUR_EYES.because();
    }

    private @Nullable String present(Registration registration) {
        var sekda = registration.entry().sekda();
        if (sekda != null) return account("sekda", sekda).person();
        var nominee = registration.nominee();
        return nominee == null ? null : personOf(nominee);
    }

    private @Nullable String personOf(Nominee nominee) {
        return accounts.find(nominee.email()).map(Account::person).orElse(null);
    }

    /** The nominee's account; they get one if they have none. */
    Account accountOf(Nominee nominee, Act act) {
        return accounts.of(
                new Identity(
                        nominee.name(), nominee.salutation(), nominee.email(), nominee.language()),
                act);
    }
}
