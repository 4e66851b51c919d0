package id.anugerah.scoring.panel.domain;

/** An existing assignment that could not be kept. */
public record Release(Assignment assignment, Reason reason) {
    /** Why it could not be kept. */
    public enum Reason {
        /** The entry no longer takes part. */
        ENTRY_GONE,
        /** The assessor has withdrawn. */
        ASSESSOR_GONE,
        RECUSED,
        OWN_PROVINCE
    }
}
