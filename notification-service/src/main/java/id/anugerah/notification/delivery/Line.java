package id.anugerah.notification.delivery;

import id.anugerah.notification.letter.domain.Outcome;
import id.anugerah.notification.letter.domain.Outcome.Refused;
import id.anugerah.notification.letter.domain.Outcome.Taken;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.util.StreamProvider;

import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.jspecify.annotations.Nullable;

import java.io.UnsupportedEncodingException;
import java.time.InstantSource;
import java.util.Properties;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** One connection to the mail server, used for many letters. Belongs to one thread. */
final class Line {
    private static final long IDLE_NANOS = TimeUnit.SECONDS.toNanos(5);

    static {
        // unless named here, the mail API searches the whole class path for it, for each body part
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }

    private final MailSettings settings;
    private final InstantSource machine;
    private final ScheduledExecutorService watch;
    private final Socketry sockets = new Socketry();
    private final Session session;
    private @Nullable SMTPTransport transport;
    private long usedNanos;

    Line(MailSettings settings, InstantSource machine, ScheduledExecutorService watch) {
        this.settings = settings;
        this.machine = machine;
        this.watch = watch;
        this.session = Session.getInstance(properties());
    }

    private Properties properties() {
        var read = Long.toString(settings.readTimeout().toMillis());
        var properties = new Properties();
        properties.put("mail.smtp.host", settings.host());
        properties.put("mail.smtp.port", Integer.toString(settings.port()));
        properties.put("mail.smtp.localhost", settings.domain());
        properties.put(
                "mail.smtp.connectiontimeout", Long.toString(settings.connectTimeout().toMillis()));
        properties.put("mail.smtp.timeout", read);
        properties.put("mail.smtp.writetimeout", read);
        properties.put("mail.smtp.socketFactory", sockets);
        properties.put("mail.smtp.socketFactory.fallback", "false");
        properties.put("mail.smtp.starttls.enable", Boolean.toString(settings.startTls()));
        properties.put("mail.smtp.starttls.required", Boolean.toString(settings.startTls()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        // QUIT is not worth waiting for
        properties.put("mail.smtp.quitwait", "false");
        return properties;
    }

    /**
     * Makes sure that there is a connection.
     *
     * @throws MessagingException if the mail server is out of reach or does not let us in
     */
    void open() throws MessagingException {
        var present = transport;
        if (present != null) {
            // a connection that was quiet for a while may have been ended by the other side
            boolean fresh = System.nanoTime() - usedNanos < IDLE_NANOS;
            if (fresh || watched(present::isConnected)) return;
            close();
        }
        var opened = (SMTPTransport) session.getTransport("smtp");
        var limit = watchdog();
        try {
            if (settings.username().isEmpty()) opened.connect();
            else opened.connect(settings.username(), settings.password());
        } finally {
            limit.cancel(false);
        }
        usedNanos = System.nanoTime();
        transport = opened;
    }

    private boolean watched(BooleanSupplier question) {
        var limit = watchdog();
        try {
            return question.getAsBoolean();
        } finally {
            limit.cancel(false);
        }
    }

    private Future<?> watchdog() {
        return watch.schedule(
                sockets::cut, settings.letterLimit().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whether there is a connection that the last letter did not end. */
    boolean isOpen() {
        return transport != null;
    }

    /** Hands one letter over. */
    Outcome send(Envelope envelope) {
        Mime mime;
        Address address;
        try {
            mime = envelope.toMime(session, settings.from(), machine.instant());
            address = envelope.address();
        } catch (AddressException e) {
            return new Refused("The address is not well formed");
        } catch (MessagingException | UnsupportedEncodingException e) {
            return new Refused("The letter cannot be written: " + Answers.text(e));
        }
        return send(mime, address);
    }

    private Outcome send(Mime mime, Address address) {
        var connection = transport;
        if (connection == null) throw new IllegalStateException("The line is not open");
        var limit = watchdog();
        try {
            connection.sendMessage(mime, new Address[] {address});
            usedNanos = System.nanoTime();
            var answer = String.valueOf(connection.getLastServerResponse()).strip();
            return new Taken(answer, machine.instant());
        } catch (MessagingException e) {
            var outcome = Answers.outcome(e, mime.isWritten());
            if (Answers.endsConnection(e)) close();
            else usedNanos = System.nanoTime();
            return outcome;
        } finally {
            limit.cancel(false);
        }
    }

    /** Ends the connection. */
    void close() {
        var connection = transport;
        transport = null;
        if (connection == null) return;
        try {
            connection.close();
        } catch (MessagingException e) {
            sockets.cut();
        }
    }
}
