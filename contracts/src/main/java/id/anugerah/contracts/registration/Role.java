package id.anugerah.contracts.registration;

/** What an account may be in an edition; a session acts in exactly one role. */
public enum Role {
    OPERATOR,
    SEKDA,
    ASSESSOR,
    SECRETARIAT,
    CHAIR,
    AUDITOR,
    OPS
}
