package id.anugerah.registration.account;

import id.anugerah.contracts.registration.MembershipEvent;
import id.anugerah.contracts.registration.MembershipEvent.Membership;
import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.document.Change;
import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Stored;
import id.anugerah.kit.event.Envelope.Act;
import id.anugerah.kit.runtime.Platform;
import id.anugerah.kit.web.CommonRefusal;
import id.anugerah.kit.web.IdempotencyKey;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who may act as what; the only place where memberships are written. */
@Component
public class Memberships {
    private static final int MOST = 1_000;

    private final Documents<Membership> memberships;

    Memberships(Platform platform) {
        this.memberships =
                platform.documents("memberships", Membership.class).index("account").index("entry");
        platform.resends(id ->
                memberships
                        .find(id)
                        .map(found ->
                                memberships.resent(
                                        found,
                                        found.state().edition(),
                                        new MembershipEvent.Resent(found.state()))));
    }

    /** What is to be granted; see {@link Membership}. */
    public record Grant(
            String account,
            String person,
            Role role,
            @Nullable String edition,
            @Nullable String entry,
            @Nullable String home,
            @Nullable String invitedBy) {}

    /**
     * Grants the membership; a second time changes nothing, and a revoked one comes back to life.
     */
    public Stored<Membership> grant(Grant grant, Act act) {
        var id = idOf(grant.account(), grant.role(), grant.edition(), grant.entry());
        var membership = membership(id, grant, true);
        var created =
                memberships.create(
                        id,
                        null,
                        act,
                        membership,
                        List.of(new MembershipEvent.Granted(membership)));
        if (created.state().active()) return created;
        return memberships.change(
                id,
                act,
                stored ->
                        stored.state().active()
                                ? Change.to(stored.state())
                                : Change.to(membership, new MembershipEvent.Granted(membership)));
    }

    /** Revokes the membership; a second time changes nothing. */
    public Stored<Membership> revoke(String id, Act act) {
        return memberships.change(
                id,
                act,
                stored -> {
                    var held = stored.state();
                    if (!held.active()) return Change.to(held);
                    var revoked = revoked(held);
                    return Change.to(revoked, new MembershipEvent.Revoked(revoked));
                });
    }

    /** Revokes what an account holds for an entry in a role, if it holds it. */
    public void revoke(String account, Role role, @Nullable String edition, String entry, Act act) {
        var id = idOf(account, role, edition, entry);
        if (memberships.find(id).isPresent()) revoke(id, act);
    }

    /** The membership with this id; refuses if there is none. */
    public Membership get(String id) {
        return memberships.find(id).orElseThrow(() -> CommonRefusal.NOT_FOUND.because(id)).state();
    }

    /** What an account may act as at present. */
    public List<Membership> active(String account) {
        return memberships.query(new Document("state.account", account), null, MOST).stream()
                .map(Stored::state)
                .filter(Membership::active)
                .toList();
    }

    /**
     * The roles an account may sign in with: those it holds, and operator, which is open to
     * everybody.
     */
    public Set<Role> roles(String account) {
        var roles = EnumSet.of(Role.OPERATOR);
        active(account).forEach(held -> roles.add(held.role()));
        return roles;
    }

    private static String idOf(
            String account, Role role, @Nullable String edition, @Nullable String entry) {
        var rest =
                IdempotencyKey.opaque(role.name(), String.valueOf(edition), String.valueOf(entry));
        return "ms:" + account + ":" + rest;
    }

    private static Membership membership(String id, Grant grant, boolean active) {
        return new Membership(
                id,
                grant.account(),
                grant.person(),
                grant.role(),
                grant.edition(),
                grant.entry(),
                grant.home(),
                grant.invitedBy(),
                active);
    }

    private static Membership revoked(Membership held) {
        return new Membership(
                held.id(),
                held.account(),
                held.person(),
                held.role(),
                held.edition(),
                held.entry(),
                held.home(),
                held.invitedBy(),
                false);
    }
}
