package id.anugerah.scoring.panel.domain;

import java.util.Locale;

/** Why an assessor cannot be put on an entry's panel; the first that applies counts. */
public enum Obstacle {
    ON_PANEL,
    RECUSED,
    OWN_PROVINCE,
    /** At the load limit with assignments that cannot be handed to anyone else. */
    LOAD_LIMIT;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
