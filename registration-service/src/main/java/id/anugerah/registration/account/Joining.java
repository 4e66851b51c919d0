package id.anugerah.registration.account;

import static id.anugerah.registration.RegistrationRefusal.ACCOUNT_UNKNOWN;
import static id.anugerah.registration.RegistrationRefusal.FOUR_EYES_ON_ACCOUNTS;
import static id.anugerah.registration.RegistrationRefusal.SAME_ACCOUNT;

import id.anugerah.contracts.registration.AccountEvent.Account;
import id.anugerah.kit.security.Caller;
import id.anugerah.registration.mail.Occasion;
import id.anugerah.registration.mail.Post;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;

/**
 * Makes one person of two. Both accounts stay, because what was done under them keeps its author;
 * but four eyes see one person from now on, who can act as what either account is.
 */
@Component
class Joining {
    private final Accounts accounts;
    private final Memberships memberships;
    private final Post post;

    Joining(Accounts accounts, Memberships memberships, Post post) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.post = post;
    }

    /** The first account, to whose owner the other one belongs from now on. */
    Account join(String first, String other, String reason, Caller caller) {
        var kept = account("id", first);
        var joined = account("account", other);
        if (first.equals(other)) throw SAME_ACCOUNT.field("account");
        var mine = account("id", caller.account()).person();
        if (List.of(kept.person(), joined.person()).contains(mine)) {
            throw FOUR_EYES_ON_ACCOUNTS.because();
        }
        // a repeat does what an earlier attempt may have left undone
        if (!kept.person().equals(joined.person())) {
            accounts.join(kept.person(), joined.person(), reason, caller.act());
        }
        memberships.rename(Accounts.firstOwner(other), kept.person(), caller.act());
        memberships.rename(joined.person(), kept.person(), caller.act());
        for (var account : List.of(first, other)) {
            accounts.personOf(account)
                    .ifPresent(person ->
                            post.tell(person, Occasion.ACCOUNTS_JOINED, Map.of("reason", reason)));
        }
        return kept;
    }

    private Account account(String field, String id) {
        return accounts.account(id).orElseThrow(() -> ACCOUNT_UNKNOWN.field(field, id));
    }
}
