package id.anugerah.registration.signin;

import id.anugerah.contracts.registration.Role;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Roles as scopes, such as {@code role:operator}: a client asks for those that it may act in, and a
 * token is for one of them.
 */
final class RoleScopes {
    private static final String PREFIX = "role:";

    /** In which order a session takes its first role, where its client does not say. */
    private static final List<Role> ORDER =
            List.of(
                    Role.SECRETARIAT,
                    Role.CHAIR,
                    Role.ASSESSOR,
                    Role.SEKDA,
                    Role.AUDITOR,
                    Role.OPS,
                    Role.CONTRIBUTOR,
                    Role.OPERATOR);

    private RoleScopes() {}

    static String of(Role role) {
        return PREFIX + role.name().toLowerCase(Locale.ROOT);
    }

    /** The scopes of all roles there are. */
    static Set<String> all() {
        return Arrays.stream(Role.values())
                .map(RoleScopes::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The roles among the scopes. */
    static Set<Role> in(Collection<String> scopes) {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) if (scopes.contains(of(role))) roles.add(role);
        return roles;
    }

    /** What is left of the scopes when roles count only where they are held. */
    static Set<String> granted(Collection<String> asked, Set<Role> held) {
        var roles = in(asked).isEmpty() ? EnumSet.allOf(Role.class) : in(asked);
        return Stream.concat(
                        asked.stream().filter(scope -> !scope.startsWith(PREFIX)),
                        roles.stream().filter(held::contains).map(RoleScopes::of))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The role that a token with these scopes is for.
     *
     * @param present the session's role so far, or null
     */
    static Optional<Role> active(Collection<String> scopes, @Nullable Role present) {
        var roles = in(scopes);
        if (present != null && roles.contains(present)) return Optional.of(present);
        return ORDER.stream().filter(roles::contains).findFirst();
    }

    /** The role that a client names, if there is one of that name. */
    static Optional<Role> named(@Nullable String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
