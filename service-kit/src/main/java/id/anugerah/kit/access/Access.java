package id.anugerah.kit.access;

import id.anugerah.contracts.registration.MembershipEvent;
import id.anugerah.contracts.registration.MembershipEvent.Membership;
import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.copy.Copies;
import id.anugerah.kit.copy.Fold;
import id.anugerah.kit.event.Envelope;
import id.anugerah.kit.event.Envelope.Aggregate;
import id.anugerah.kit.security.Caller;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may act as what. Each service asks its own copy of the memberships, never the token alone,
 * and the table of permissions.
 */
public final class Access {
    private static final Logger LOG = LoggerFactory.getLogger(Access.class);
    private static final int MOST_ACCOUNTS = 100;
    private static final Set<Role> OFFICES =
            EnumSet.of(Role.SECRETARIAT, Role.CHAIR, Role.AUDITOR, Role.OPS);
    private static final Role[] PARTICIPANTS = {Role.OPERATOR, Role.CONTRIBUTOR, Role.SEKDA};

    private final Copies<Memberships> copies;
    private final Permissions permissions;

    public Access(Copies<Memberships> copies, Permissions permissions) {
        this.copies = copies;
        this.permissions = permissions;
    }

    /** The memberships of one account. */
    public record Memberships(List<Membership> memberships) {}

    /**
     * Refuses as the table of permissions says, or tells what the caller is to the subject. A
     * refused attempt of an office to change something is noted.
     */
    public Pass require(Caller caller, Action action, Subject subject) {
        var pass = pass(caller, subject);
        var row = permissions.row(action, subject.state());
        var cell = row.cell(pass.actor());
        if (cell == Cell.ALLOWED) return pass;
        if (row.changes() && !caller.is(PARTICIPANTS)) {
            LOG.info(
                    "{} is refused to {} as {}: {} {}",
                    action.key(),
                    caller.account(),
                    pass.actor().column(),
                    cell.written(),
                    subject.id());
        }
        throw cell.refusal(subject);
    }

    /** Whether the table of permissions lets somebody do this with a subject in a state, too. */
    public boolean permits(Pass pass, Action action, String state) {
        return permissions.row(action, state).cell(pass.actor()) == Cell.ALLOWED;
    }

    /** Whether the table of permissions lets the caller do this, too. */
    public boolean permits(Caller caller, Action action, Subject subject) {
        return permits(pass(caller, subject), action, subject.state());
    }

    /** Whether it lets them in any state. */
    public boolean permits(Pass pass, Action action) {
        return permits(pass, action, Permission.ANY);
    }

    private Pass pass(Caller caller, Subject subject) {
        var account = caller.account();
        var role = caller.role();
        var held = active(account).stream().filter(m -> m.role() == role).toList();
        var here = held.stream().filter(subject::isWithin).findFirst();
        if (here.isEmpty()) {
            // everybody may sign in as an operator, before there is anything to operate
            var former = held.isEmpty() && role != Role.OPERATOR;
            return new Pass(former ? Actor.FORMER : Actor.elsewhere(role), null);
        }
        if (OFFICES.contains(role) || subject.bond().holds(account, role)) {
            return new Pass(Actor.here(role), here.get());
        }
        var actor = role == Role.ASSESSOR ? Actor.ASSESSOR_UNASSIGNED : Actor.elsewhere(role);
        return new Pass(actor, here.get());
    }

    /** The person who owns the account, if a membership of theirs is known here. */
    public Optional<String> person(String account) {
        return active(account).stream().map(Membership::person).findFirst();
    }

    /**
     * The persons who ever gave the account's owner a role, under whichever account: four eyes ask
     * for them, and a role that has ended since makes nobody a stranger.
     *
     * @param except roles that do not count
     */
    public Set<String> invitersOf(String account, Role... except) {
        var ignored = List.of(except);
        return copies.find(account).stream()
                .flatMap(copy -> copy.state().memberships().stream())
                .map(Membership::person)
                .distinct()
                .flatMap(this::heldBy)
                .filter(membership -> !ignored.contains(membership.role()))
                .map(Membership::invitedBy)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Membership> heldBy(String person) {
        var filter = new Document("state.memberships.person", person);
        return copies.query(filter, null, MOST_ACCOUNTS).stream()
                .flatMap(copy -> copy.state().memberships().stream())
                .filter(membership -> membership.person().equals(person));
    }

    /** All active memberships of an account. */
    public List<Membership> active(String account) {
        return copies.find(account).stream()
                .flatMap(copy -> copy.state().memberships().stream())
                .filter(Membership::active)
                .toList();
    }

    /** All active memberships in an edition in this role, by account. */
    public List<Membership> all(String edition, Role role) {
        var found = new ArrayList<Membership>();
        var filter = new Document("state.memberships.edition", edition);
        String after = null;
        while (true) {
            var page = copies.query(filter, after, 500);
            page.forEach(copy -> found.addAll(copy.state().memberships()));
            if (page.size() < 500) break;
            after = page.getLast().id();
        }
        return found.stream()
                .filter(m -> m.active() && m.role() == role && edition.equals(m.edition()))
                .toList();
    }

    /** How the copy follows the memberships. Their ids are {@code ms:<account>:<rest>}. */
    public static final class Following implements Fold<Memberships> {
        @Override
        public String collection() {
            return "memberships-known";
        }

        @Override
        public Class<Memberships> state() {
            return Memberships.class;
        }

        @Override
        public Set<String> sources() {
            return Set.of("registration");
        }

        @Override
        public @Nullable String home(Aggregate source) {
            if (!source.source().equals("registration") || !source.id().startsWith("ms:")) {
                return null;
            }
            var rest = source.id().indexOf(':', 3);
            return rest < 0 ? null : source.id().substring(3, rest);
        }

        @Override
        public Memberships start(String home) {
            return new Memberships(List.of());
        }

        @Override
        public Folded<Memberships> apply(Memberships known, Envelope event) {
            var payload = payload(event);
            if (payload == null) return Folded.to(known);
            var membership = payload.membership();
            var others = new ArrayList<>(known.memberships());
            others.removeIf(m -> m.id().equals(membership.id()));
            others.add(membership);
            return Folded.to(new Memberships(List.copyOf(others)));
        }

        private static @Nullable MembershipEvent payload(Envelope event) {
            if (event.is(MembershipEvent.Granted.class)) {
                return event.as(MembershipEvent.Granted.class);
            }
            if (event.is(MembershipEvent.Revoked.class)) {
                return event.as(MembershipEvent.Revoked.class);
            }
            if (event.is(MembershipEvent.Resent.class)) {
                return event.as(MembershipEvent.Resent.class);
            }
            return null;
        }
    }
}
