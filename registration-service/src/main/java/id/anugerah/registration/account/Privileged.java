package id.anugerah.registration.account;

import static id.anugerah.registration.RegistrationRefusal.ROLE_NOT_YOURS_TO_GIVE;

import id.anugerah.contracts.registration.Role;
import id.anugerah.kit.security.Caller;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Roles that come by invitation only and need two factors to sign in with. */
public final class Privileged {
    /** The roles. */
    public static final Set<Role> ROLES =
            Collections.unmodifiableSet(
                    EnumSet.of(
                            Role.ASSESSOR, Role.SECRETARIAT, Role.CHAIR, Role.AUDITOR, Role.OPS));

    private Privileged() {}

    /**
     * Refuses to give or take a role that is not the caller's to give: who approves what the
     * secretariat proposes is not chosen by the secretariat, and who acts for an entry is said by
     * its registration.
     */
    public static void requireGiver(Caller caller, Role role) {
        var giver =
                switch (role) {
                    case ASSESSOR -> Role.SECRETARIAT;
                    case SECRETARIAT, CHAIR, AUDITOR, OPS -> Role.OPS;
                    case OPERATOR, SEKDA, CONTRIBUTOR -> null;
                };
        if (giver == null || !caller.is(giver)) throw ROLE_NOT_YOURS_TO_GIVE.field("role", role);
    }
}
