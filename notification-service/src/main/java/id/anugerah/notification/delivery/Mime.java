package id.anugerah.notification.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import java.io.IOException;
import java.io.OutputStream;

/** A message that keeps its id and knows whether it was written to the end. */
final class Mime extends MimeMessage {
    private final String messageId;
    private boolean written;

    Mime(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /** Whether the whole message was written to the connection at least once. */
    boolean isWritten() {
        return written;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        super.writeTo(out, ignored);
        written = true;
    }
}
