package id.anugerah.local.inbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;

/** An SMTP server that keeps every letter, and its pages. Letters outlive it in its folder. */
public final class Inbox implements AutoCloseable {
    private final Mailbox mailbox;
    private final SmtpDoor smtp;
    private final WebDoor web;

    private Inbox(Mailbox mailbox, SmtpDoor smtp, WebDoor web) {
        this.mailbox = mailbox;
        this.smtp = smtp;
        this.web = web;
    }

    /**
     * Opens an inbox on loopback that continues with what lies in a folder.
     *
     * @param dir the letters' folder; created if it is not there
     * @param smtpPort the port for letters, or 0 for any free one
     * @param webPort the port for its pages, or 0 for any free one
     * @throws UncheckedIOException if the folder cannot be used or a port is taken
     */
    public static Inbox open(Path dir, int smtpPort, int webPort) {
        try {
            var mailbox = Mailbox.open(dir, Clock.systemUTC());
            var smtp = SmtpDoor.open(mailbox, smtpPort);
            return new Inbox(mailbox, smtp, WebDoor.open(mailbox, webPort));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The port that takes letters. */
    public int smtpPort() {
        return smtp.port();
    }

    /** The port that shows them. */
    public int webPort() {
        return web.port();
    }

    @Override
    public void close() {
        web.close();
        try {
            smtp.close();
            mailbox.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
