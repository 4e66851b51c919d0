package id.anugerah.kit.testing;

import static id.anugerah.contracts.registration.Role.ASSESSOR;
import static id.anugerah.contracts.registration.Role.AUDITOR;
import static id.anugerah.contracts.registration.Role.CHAIR;
import static id.anugerah.contracts.registration.Role.CONTRIBUTOR;
import static id.anugerah.contracts.registration.Role.OPERATOR;
import static id.anugerah.contracts.registration.Role.OPS;
import static id.anugerah.contracts.registration.Role.SECRETARIAT;
import static id.anugerah.contracts.registration.Role.SEKDA;

import id.anugerah.contracts.registration.MembershipEvent;
import id.anugerah.contracts.registration.MembershipEvent.Membership;
import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.access.Actor;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Somebody for each column of the table of permissions, as seen from one edition. */
public final class Troupe {
    private static final List<Role> PARTICIPANTS = List.of(OPERATOR, CONTRIBUTOR, SEKDA);
    private static final List<Role> OFFICES = List.of(SECRETARIAT, CHAIR, AUDITOR, OPS);

    /** How memberships come about where the test runs. */
    public interface Registrar {
        void grant(String account, Role role, @Nullable String edition, @Nullable String entry);

        void revoke(String account, Role role, @Nullable String edition, @Nullable String entry);
    }

    /** A registrar who tells memberships as registration does. */
    public static Registrar told(Neighbour registration, Consumer<String> mark) {
        return new Registrar() {
            @Override
            public void grant(
                    String account, Role role, @Nullable String edition, @Nullable String entry) {
                var held = membership(account, role, edition, entry, true);
                mark.accept(registration.tells(held.id(), new MembershipEvent.Granted(held)));
            }

            @Override
            public void revoke(
                    String account, Role role, @Nullable String edition, @Nullable String entry) {
                var ended = membership(account, role, edition, entry, false);
                mark.accept(registration.tells(ended.id(), new MembershipEvent.Revoked(ended)));
            }
        };
    }

    private static Membership membership(
            String account,
            Role role,
            @Nullable String edition,
            @Nullable String entry,
            boolean active) {
        var id = "ms:" + account + ":" + role + "-" + edition + "-" + entry;
        var person = "pe-" + account;
        return new Membership(id, account, person, role, edition, entry, null, null, active);
    }

    /** An account in a role. */
    public record Member(String account, Role role) {}

    /** How far that reaches with which somebody wants to do something. */
    public enum Scope {
        PLATFORM,
        EDITION,
        ENTRY
    }

    /** The two editions and the entries in them that are not the one which matters. */
    public record Places(String edition, String beside, String elsewhere, String entryElsewhere) {}

    private final Map<Actor, List<Member>> everywhere;
    private final Map<Actor, List<Member>> inEdition;
    private final Map<Actor, List<Member>> besides;

    private Troupe(
            Map<Actor, List<Member>> everywhere,
            Map<Actor, List<Member>> inEdition,
            Map<Actor, List<Member>> besides) {
        this.everywhere = everywhere;
        this.inEdition = inEdition;
        this.besides = besides;
    }

    /**
     * Everybody but those of the entry that matters and whoever assesses it.
     *
     * @param account the id of an account with this name
     */
    public static Troupe of(Places places, UnaryOperator<String> account, Registrar registrar) {
        var troupe =
                new Troupe(
                        new EnumMap<>(Actor.class),
                        new EnumMap<>(Actor.class),
                        new EnumMap<>(Actor.class));
        troupe.hire(places, account, registrar);
        return troupe;
    }

    private void hire(Places places, UnaryOperator<String> account, Registrar registrar) {
        for (var role : PARTICIPANTS) {
            var beside = account.apply("beside-" + name(role));
            registrar.grant(beside, role, places.edition(), places.beside());
            add(besides, elsewhere(role), beside, role);
            var foreign = account.apply("foreign-" + name(role));
            registrar.grant(foreign, role, places.elsewhere(), places.entryElsewhere());
            add(everywhere, elsewhere(role), foreign, role);
        }
        add(everywhere, Actor.OPERATOR_ELSEWHERE, account.apply("nobody"), OPERATOR);
        var assessor = account.apply("foreign-assessor");
        registrar.grant(assessor, ASSESSOR, places.elsewhere(), null);
        add(everywhere, Actor.ASSESSOR_ELSEWHERE, assessor, ASSESSOR);
        for (var role : OFFICES) {
            var all = account.apply("all-" + name(role));
            registrar.grant(all, role, null, null);
            add(everywhere, Actor.valueOf(role.name()), all, role);
            var here = account.apply("here-" + name(role));
            registrar.grant(here, role, places.edition(), null);
            add(inEdition, Actor.valueOf(role.name()), here, role);
            var foreign = account.apply("foreign-office-" + name(role));
            registrar.grant(foreign, role, places.elsewhere(), null);
            add(everywhere, elsewhere(role), foreign, role);
        }
        for (var role : Role.values()) {
            if (role == OPERATOR) continue;
            var former = account.apply("former-" + name(role));
            var entry = PARTICIPANTS.contains(role) ? places.beside() : null;
            registrar.grant(former, role, places.edition(), entry);
            registrar.revoke(former, role, places.edition(), entry);
            add(everywhere, Actor.FORMER, former, role);
        }
    }

    /** The same with somebody in this place, whoever was in it. */
    public Troupe with(Actor actor, String account) {
        var changed =
                new Troupe(
                        new EnumMap<>(everywhere),
                        new EnumMap<>(inEdition),
                        new EnumMap<>(besides));
        var role = Role.valueOf(actor.name().replaceAll("_.*", ""));
        changed.everywhere.put(actor, List.of(new Member(account, role)));
        return changed;
    }

    /** All who are this to what matters; nobody who is not signed in. */
    public List<Member> members(Actor actor, Scope scope) {
        var members = new ArrayList<>(everywhere.getOrDefault(actor, List.of()));
        if (scope == Scope.ENTRY) members.addAll(besides.getOrDefault(actor, List.of()));
        if (scope == Scope.PLATFORM) {
            // an office in one edition is none on the whole platform
            var office = actor.name().endsWith("_ELSEWHERE") ? here(actor) : null;
            if (office != null) members.addAll(inEdition.getOrDefault(office, List.of()));
        } else {
            members.addAll(inEdition.getOrDefault(actor, List.of()));
        }
        return members;
    }

    private static Actor here(Actor elsewhere) {
        return Actor.valueOf(elsewhere.name().replace("_ELSEWHERE", ""));
    }

    private static Actor elsewhere(Role role) {
        return Actor.valueOf(role.name() + "_ELSEWHERE");
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static void add(
            Map<Actor, List<Member>> where, Actor actor, String account, Role role) {
        where.computeIfAbsent(actor, _ -> new ArrayList<>()).add(new Member(account, role));
    }
}
