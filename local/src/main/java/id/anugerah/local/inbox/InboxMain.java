package id.anugerah.local.inbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;

/**
 * The inbox as a program. {@code ANUGERAH_INBOX_SMTP_PORT} and {@code ANUGERAH_INBOX_WEB_PORT} are
 * its ports, {@code ANUGERAH_INBOX_DIR} its folder.
 */
public final class InboxMain {
    private static final Logger LOG = LoggerFactory.getLogger(InboxMain.class);

    private InboxMain() {}

    /** Runs until the process is asked to end. */
    public static void main(String[] args) {
        var env = System.getenv();
        var inbox =
                Inbox.open(
                        Path.of(env.getOrDefault("ANUGERAH_INBOX_DIR", "data/inbox")),
                        Integer.parseInt(env.getOrDefault("ANUGERAH_INBOX_SMTP_PORT", "8093")),
                        Integer.parseInt(env.getOrDefault("ANUGERAH_INBOX_WEB_PORT", "8094")));
        LOG.info("letters on port {}, pages on port {}", inbox.smtpPort(), inbox.webPort());
        Runtime.getRuntime().addShutdownHook(new Thread(inbox::close, "stop"));
    }
}
