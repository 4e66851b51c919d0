package id.anugerah.notification;

import id.anugerah.kit.access.Action;

/** What people may want to do here; the table of permissions says who may. */
public enum NotificationAction implements Action {
    LETTER_LIST("letter.list"),
    LETTER_COUNT("letter.count"),
    LETTER_READ("letter.read"),
    LETTER_READ_TEXT("letter.read-text"),
    LETTER_RESEND("letter.resend");

    private final String key;

    NotificationAction(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
