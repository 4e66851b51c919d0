package id.anugerah.registration.account;

import id.anugerah.contracts.registration.Role;

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
}
