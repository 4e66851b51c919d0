package id.anugerah.notification.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.anugerah.contracts.registration.PersonEvent.Person;
import id.anugerah.notification.letter.domain.Letter;
import id.anugerah.notification.writing.Written;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;

import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;

/**
 * Who and what goes to the mail server.
 *
 * @param id the letter's name
 * @param messageId the same for every attempt
 */
record Envelope(String id, String messageId, Letter letter, Person person, Written written) {
    /** The recipient's address. */
    InternetAddress address() throws MessagingException, UnsupportedEncodingException {
        var address = new InternetAddress(person.email(), true);
        address.setPersonal(person.name(), UTF_8.name());
        return address;
    }

    /** The letter with its plain twin, as it is handed over. */
    Mime toMime(Session session, String from, Instant now)
            throws MessagingException, UnsupportedEncodingException {
        var mime = new Mime(session, messageId);
        mime.setFrom(new InternetAddress(from));
        mime.setRecipient(RecipientType.TO, address());
        mime.setSubject(written.subject(), UTF_8.name());
        mime.setSentDate(Date.from(now));
        mime.setHeader("X-Anugerah-Letter", id);
        mime.setHeader("X-Anugerah-Kind", letter.kind().code());
        if (letter.edition() != null) mime.setHeader("X-Anugerah-Edition", letter.edition());
        if (letter.entry() != null) mime.setHeader("X-Anugerah-Entry", letter.entry());
        mime.setHeader("Auto-Submitted", "auto-generated");
        mime.setHeader("Content-Language", person.language());
        mime.setContent(new MimeMultipart("alternative", plain(), html()));
        mime.saveChanges();
        return mime;
    }

    private MimeBodyPart plain() throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(written.text(), UTF_8.name());
        return part;
    }

    private MimeBodyPart html() throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(written.html(), UTF_8.name(), "html");
        return part;
    }
}
