package id.anugerah.registration.mail;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** Why somebody is written to, and the page that the letter's one link opens. */
public enum Occasion {
    SIGN_IN_LINK("/sign-in/link"),
    SIGN_UP("/sign-up/confirm"),
    /** Somebody signs up with an address that has an account already. */
    SIGN_UP_KNOWN("/sign-in"),
    PASSWORD_RESET("/password-reset/confirm"),
    /** Somebody wants to get in with an address that has no account. */
    ADDRESS_UNKNOWN("/sign-up"),
    PASSWORD_CHANGED("/account"),
    NEW_DEVICE("/account"),
    SECOND_FACTOR_CHANGED("/account"),
    SECOND_FACTOR_TAKEN_AWAY("/sign-in"),
    RECOVERY_CODE_USED("/account"),
    INVITATION("/invitation"),
    ADDRESS_CHANGE("/address-change"),
    ADDRESS_CHANGED("/account"),
    ACCOUNT_ERASED("/"),
    ACCOUNTS_JOINED("/sign-in");

    private final String page;

    Occasion(String page) {
        this.page = page;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The link; its secret stands behind the {@code #}, which no browser sends to a server. */
    String link(String publicUrl, @Nullable String secret) {
        return publicUrl + page + (secret == null ? "" : "#" + secret);
    }
}
