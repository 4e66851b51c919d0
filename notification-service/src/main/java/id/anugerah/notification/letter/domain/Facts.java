package id.anugerah.notification.letter.domain;

import id.anugerah.contracts.evidence.DossierEvent.Receipt;
import id.anugerah.contracts.registration.EntryEvent.Entry;
import id.anugerah.contracts.scoring.StandingEvent.Standing;

import org.jspecify.annotations.Nullable;

/**
 * What the event said that the letter tells; a letter written again later tells the same.
 *
 * @param entry the registration as it was known
 * @param stage code of the stage in the rules
 * @param reason why a registration was returned or rejected
 * @param receipt of a submitted dossier
 * @param standing of a published decision
 * @param replaces version of the result that this one takes the place of; null where it is the
 *     first that was told
 */
public record Facts(
        @Nullable Entry entry,
        @Nullable String stage,
        @Nullable String reason,
        @Nullable Receipt receipt,
        @Nullable Standing standing,
        @Nullable Integer replaces) {
    /** Nothing beyond the kind of the letter. */
    public static final Facts NONE = new Facts(null, null, null, null, null, null);

    /** About a stage. */
    public static Facts stage(String code) {
        return new Facts(null, code, null, null, null, null);
    }

    /** About a registration on which the secretariat decided. */
    public static Facts reason(@Nullable String reason) {
        return new Facts(null, null, reason, null, null, null);
    }

    /** About a dossier that was handed in. */
    public static Facts receipt(Receipt receipt) {
        return new Facts(null, null, null, receipt, null, null);
    }

    /** About a result. */
    public static Facts standing(String stage, Standing standing, @Nullable Integer replaces) {
        return new Facts(null, stage, null, null, standing, replaces);
    }

    /** The same, of this entry. */
    public Facts of(Entry whose) {
        return new Facts(whose, stage, reason, receipt, standing, replaces);
    }
}
