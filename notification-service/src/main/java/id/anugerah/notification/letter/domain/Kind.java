package id.anugerah.notification.letter.domain;

import java.util.Locale;

/** What a letter tells its recipient. */
public enum Kind {
    ACCOUNT_CREATED,
    REGISTRATION_VERIFIED,
    REGISTRATION_RETURNED,
    REGISTRATION_REJECTED,
    DOSSIER_RECEIVED,
    ASSIGNMENT,
    STAGE_RESULT,
    AWARD;

    /** The name in ids, headers and words: {@code stage-result}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
