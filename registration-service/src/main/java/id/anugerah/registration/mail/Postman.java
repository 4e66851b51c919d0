package id.anugerah.registration.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

import java.io.UnsupportedEncodingException;

/** Hands one letter to the mail server. */
@Component
final class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int PERMANENT = 500;

    private final JavaMailSender mail;
    private final Writer writer;
    private final String from;

    Postman(JavaMailSender mail, Writer writer, @Value("${anugerah.mail.from}") String from) {
        this.mail = mail;
        this.writer = writer;
        this.from = from;
    }

    /** What became of an attempt. */
    enum Outcome {
        TAKEN,
        REFUSED,
        LATER
    }

    Outcome hand(String id, Letter letter) {
        try {
            var message = mail.createMimeMessage();
            var page = writer.page(letter);
            var helper = new MimeMessageHelper(message, true, UTF_8.name());
            helper.setFrom(new InternetAddress(from));
            helper.setTo(
                    new InternetAddress(letter.to().email(), letter.to().name(), UTF_8.name()));
            helper.setSubject(page.subject());
            helper.setText(page.plain(), writer.html(page));
            message.setHeader("X-Anugerah-Account-Letter", id);
            message.setHeader("X-Anugerah-Kind", letter.occasion().code());
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("Content-Language", page.language());
            mail.send(message);
            return Outcome.TAKEN;
        } catch (MailException e) {
            // what the server said may hold the address, so only the kind of failure is told
            LOG.info("The letter {} was not taken: {}", id, e.getClass().getSimpleName());
            return isForGood(e) ? Outcome.REFUSED : Outcome.LATER;
        } catch (MessagingException | UnsupportedEncodingException e) {
            return Outcome.REFUSED;
        }
    }

    private static boolean isForGood(MailException failure) {
        if (!(failure instanceof MailSendException sending)) return false;
        for (var cause : sending.getMessageExceptions()) {
            for (Throwable one = cause; one != null; one = next(one)) {
                if (code(one) >= PERMANENT) return true;
            }
        }
        return false;
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure instanceof SendFailedException sending
                ? sending.getNextException()
                : failure.getCause();
    }

    private static int code(Throwable failure) {
        return switch (failure) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSendFailedException sending -> sending.getReturnCode();
            default -> 0;
        };
    }
}
