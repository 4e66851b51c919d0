package id.anugerah.kit.access;

import id.anugerah.contracts.registration.Role;

import java.util.Locale;

/**
 * What somebody is to that which they want to do something with; a column each in the table of
 * permissions. Whoever is somewhere else acts for another entry, in another edition or, where
 * something concerns the whole platform, in one edition only.
 */
public enum Actor {
    ANYBODY,
    OPERATOR,
    OPERATOR_ELSEWHERE,
    CONTRIBUTOR,
    CONTRIBUTOR_ELSEWHERE,
    SEKDA,
    SEKDA_ELSEWHERE,
    ASSESSOR,
    ASSESSOR_UNASSIGNED,
    ASSESSOR_ELSEWHERE,
    SECRETARIAT,
    SECRETARIAT_ELSEWHERE,
    CHAIR,
    CHAIR_ELSEWHERE,
    AUDITOR,
    AUDITOR_ELSEWHERE,
    OPS,
    OPS_ELSEWHERE,
    FORMER;

    /** Somebody who holds the role where it counts. */
    static Actor here(Role role) {
        return valueOf(role.name());
    }

    /** Somebody who holds the role, but somewhere else. */
    static Actor elsewhere(Role role) {
        return valueOf(role.name() + "_ELSEWHERE");
    }

    /** What the column is headed with. */
    public String column() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
