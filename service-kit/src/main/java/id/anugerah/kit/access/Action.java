package id.anugerah.kit.access;

/** Something that people may want to do; each service has one enum of them. */
public interface Action {
    /** What the table of permissions calls it, such as {@code dossier.submit}. */
    String key();
}
