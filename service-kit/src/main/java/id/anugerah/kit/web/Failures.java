package id.anugerah.kit.web;

import id.anugerah.kit.document.Documents;
import id.anugerah.kit.document.Store;
import id.anugerah.kit.event.EventTooLarge;

import java.util.Optional;

/** What the failures that aggregates and their store know mean to a caller. */
public final class Failures {
    private Failures() {}

    /** The refusal to tell; empty for a failure that only who met it can explain. */
    public static Optional<Refused> refused(Throwable failure) {
        return Optional.ofNullable(
                switch (failure) {
                    case Refused refused -> refused;
                    case Documents.Missing missing -> CommonRefusal.NOT_FOUND.because(missing.id());
                    case Documents.Contended _ -> CommonRefusal.TRY_AGAIN.because();
                    case Store.KeyTaken _ -> CommonRefusal.ALREADY_TAKEN.because();
                    case EventTooLarge large ->
                            CommonRefusal.TOO_LARGE.because((large.limit() >> 10) + " KB");
                    case Store.StoreUnavailable full when full.isFull() ->
                            CommonRefusal.STORAGE_FULL.because();
                    case Store.StoreUnavailable _ -> CommonRefusal.OUT_OF_REACH.because();
                    default -> null;
                });
    }
}
