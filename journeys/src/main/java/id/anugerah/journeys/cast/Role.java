package id.anugerah.journeys.cast;

import id.anugerah.journeys.cast.Degrees.Studies;

/** Who acts for a local government. */
@SuppressWarnings("ImmutableEnumChecker") // a record of two numbers cannot change
public enum Role {
    /** Regional secretary, the nominee. */
    SEKDA(new Years(1967, 1980), Studies.GENERAL),
    /** Head of the agency for communication and informatics (Diskominfo). */
    KADIS(new Years(1968, 1984), Studies.TECHNICAL),
    /** Who fills in the forms, at the Diskominfo. */
    OPERATOR(new Years(1982, 1999), Studies.BACHELOR);

    private final Years births;
    private final Studies studies;

    Role(Years births, Studies studies) {
        this.births = births;
        this.studies = studies;
    }

    Years births() {
        return births;
    }

    Studies studies() {
        return studies;
    }
}
