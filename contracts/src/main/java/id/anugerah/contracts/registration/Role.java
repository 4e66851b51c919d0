package id.anugerah.contracts.registration;

/** What an account may be in an edition; a session acts in exactly one role. */
public enum Role {
    OPERATOR,
    /** A colleague whom an operator invited to help with one entry's answers. */
    CONTRIBUTOR,
    SEKDA,
    ASSESSOR,
    SECRETARIAT,
    CHAIR,
    AUDITOR,
    OPS
}
