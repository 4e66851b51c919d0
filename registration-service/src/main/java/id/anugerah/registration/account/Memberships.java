package id.anugerah.registration.account;

import static id.anugerah.registration.RegistrationRefusal.MEMBERSHIP_DIFFERS;

import id.anugerah.contracts.registration.MembershipEvent;
import id.anugerah.contracts.registration.MembershipEvent.Membership;
import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.access.FourEyes;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who may act as what; the only place where memberships are written. */
@Component
public class Memberships {
    private static final int MOST = 1_000;

    private final Documents<Membership> memberships;
    private final Accounts accounts;

    Memberships(Platform platform, Accounts accounts) {
        this.accounts = accounts;
        this.memberships =
                platform.documents("memberships", Membership.class)
                        .index("account")
                        .index("entry")
                        .index("person")
                        .index("invitedBy");
        platform.resends(memberships, Membership::edition, MembershipEvent.Resent::new);
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
     * Refuses if it is held already with another home, because conflicts of interest follow it.
     */
    public Stored<Membership> grant(Grant grant, Act act) {
        var id = idOf(grant);
        var membership = membership(id, grant, true);
        var granted = new MembershipEvent.Granted(membership);
        var created = memberships.create(id, null, act, membership, List.of(granted));
        if (isHeld(created.state(), grant)) return created;
        return memberships.change(
                id,
                act,
                stored ->
                        isHeld(stored.state(), grant)
                                ? Change.to(stored.state())
                                : Change.to(membership, granted));
    }

    private static boolean isHeld(Membership held, Grant grant) {
        if (!held.active()) return false;
        if (Objects.equals(held.home(), grant.home())) return true;
        throw MEMBERSHIP_DIFFERS.field("home", held.role(), String.valueOf(held.home()));
    }

    /**
     * Lets exactly these act for the entry: grants what is missing and revokes everything else,
     * except for the colleagues whom its operator invited.
     */
    public void seat(String entry, List<Grant> holders, Act act) {
        var kept = holders.stream().map(Memberships::idOf).collect(Collectors.toSet());
        memberships.query(new Document("state.entry", entry), null, MOST).stream()
                .filter(held -> isSeat(held.state()) && !kept.contains(held.id()))
                .forEach(held -> revoke(held.id(), act));
        holders.forEach(holder -> grant(holder, act));
    }

    /** The active memberships of those whom the registrations of these entries name. */
    public List<Membership> seated(List<String> entries) {
        var filter =
                new Document("state.entry", new Document("$in", entries))
                        .append("state.active", true);
        return memberships.query(filter, null, entries.size() * MOST).stream()
                .map(Stored::state)
                .filter(Memberships::isSeat)
                .toList();
    }

    private static boolean isSeat(Membership held) {
        return held.active() && held.role() != Role.CONTRIBUTOR;
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

    /** The membership with this id; refuses if there is none. */
    public Membership get(String id) {
        return memberships.find(id).orElseThrow(() -> CommonRefusal.NOT_FOUND.because(id)).state();
    }

    /** Tells the caller, in the answer's {@code Seen}, how far the membership has come. */
    void show(String id) {
        memberships.change(id, Act.system(null), stored -> Change.to(stored.state()));
    }

    /**
     * The active memberships in these roles, by ascending id.
     *
     * @param edition only those that count in it, on the whole platform or in it alone; all if null
     * @param after only ids greater than this one
     */
    List<Membership> holding(
            Set<Role> roles, @Nullable String edition, @Nullable String after, int limit) {
        var names = roles.stream().map(Role::name).toList();
        var filter =
                new Document("state.active", true).append("state.role", new Document("$in", names));
        if (edition != null) {
            var places =
                    List.of(
                            new Document("state.edition", edition),
                            new Document("state.edition", null));
            filter.append("$or", places);
        }
        return memberships.query(filter, after, limit).stream().map(Stored::state).toList();
    }

    /** What an account may act as at present. */
    public List<Membership> active(String account) {
        return memberships.query(new Document("state.account", account), null, MOST).stream()
                .map(Stored::state)
                .filter(Membership::active)
                .toList();
    }

    /**
     * The roles an account may sign in with: those it or another account of the same person holds,
     * and operator, which is open to everybody.
     */
    public Set<Role> roles(String account) {
        var roles = EnumSet.of(Role.OPERATOR);
        for (var one : accounts.siblings(account)) {
            active(one).forEach(held -> roles.add(held.role()));
        }
        return roles;
    }

    /** Whether the account may act in a role that needs two factors. */
    public boolean isPrivileged(String account) {
        return roles(account).stream().anyMatch(Privileged.ROLES::contains);
    }

    /** The account, among those of the same person, that acts in this role. */
    public String holder(String account, Role role) {
        return accounts.siblings(account).stream()
                .filter(one -> active(one).stream().anyMatch(held -> held.role() == role))
                .findFirst()
                .orElse(account);
    }

    /**
     * Whether two accounts belong to different persons of whom neither ever invited the other,
     * under whichever account and to whichever role.
     */
    public boolean areIndependent(String account, String other) {
        return independentOf(account, Set.of(other)).contains(other);
    }

    /** Those of the others who are so independent of the account; asks the store once for all. */
    public Set<String> independentOf(String account, Set<String> others) {
        var asked = new HashSet<>(others);
        asked.add(account);
        var held = everHeld(asked);
        var mine = Objects.requireNonNull(held.get(account));
        return others.stream()
                .filter(other -> areIndependent(mine, Objects.requireNonNull(held.get(other))))
                .collect(Collectors.toSet());
    }

    private static boolean areIndependent(List<FourEyes> mine, List<FourEyes> theirs) {
        return mine.stream().noneMatch(one -> theirs.stream().anyMatch(one::areOnePairWith));
    }

    /** What the owners of accounts ever held under whichever account, by account. */
    private Map<String, List<FourEyes>> everHeld(Set<String> asked) {
        var siblings = accounts.siblings(asked);
        var all = siblings.values().stream().flatMap(List::stream).distinct().toList();
        var filter = new Document("state.account", new Document("$in", all));
        var held =
                memberships.query(filter, null, all.size() * MOST).stream()
                        .map(Stored::state)
                        .collect(Collectors.groupingBy(Membership::account));
        return asked.stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                account ->
                                        weighed(siblings.getOrDefault(account, List.of()), held)));
    }

    private static List<FourEyes> weighed(
            List<String> accounts, Map<String, List<Membership>> held) {
        return accounts.stream()
                .flatMap(account -> held.getOrDefault(account, List.of()).stream())
                .map(one -> new FourEyes(one.person(), inviters(one)))
                .toList();
    }

    private static Set<String> inviters(Membership held) {
        return held.invitedBy() == null ? Set.of() : Set.of(held.invitedBy());
    }

    /** Tells of every membership that names the person: it means another one from now on. */
    void rename(String person, String next, Act act) {
        var named =
                new Document(
                        "$or",
                        List.of(
                                new Document("state.person", person),
                                new Document("state.invitedBy", person)));
        String after = null;
        while (true) {
            var page = memberships.query(named, after, MOST);
            page.forEach(found -> memberships.change(found.id(), act, rename(person, next)));
            if (page.size() < MOST) return;
            after = page.getLast().id();
        }
    }

    private static Function<Stored<Membership>, Change<Membership>> rename(
            String person, String next) {
        return stored -> {
            var held = stored.state();
            var renamed =
                    new Membership(
                            held.id(),
                            held.account(),
                            held.person().equals(person) ? next : held.person(),
                            held.role(),
                            held.edition(),
                            held.entry(),
                            held.home(),
                            person.equals(held.invitedBy()) ? next : held.invitedBy(),
                            held.active());
            if (renamed.equals(held)) return Change.to(held);
            return Change.to(
                    renamed,
                    held.active()
                            ? new MembershipEvent.Granted(renamed)
                            : new MembershipEvent.Revoked(renamed));
        };
    }

    private static String idOf(Grant grant) {
        var rest =
                IdempotencyKey.opaque(
                        grant.role().name(),
                        String.valueOf(grant.edition()),
                        String.valueOf(grant.entry()));
        return "ms:" + grant.account() + ":" + rest;
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
