package id.anugerah.local.store;

/** The files of a store cannot be what a store wrote; starting with them would lose data. */
final class StoreDamaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreDamaged(String what) {
        super(what);
    }
}
