package id.anugerah.notification.writing;

/**
 * A letter as it is read.
 *
 * @param text the plain twin, which says the same
 */
public record Written(String subject, String html, String text) {}
