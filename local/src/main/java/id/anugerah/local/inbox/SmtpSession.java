package id.anugerah.local.inbox;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One sender's connection: RFC 5321 without authentication and TLS, which loopback does not need.
 */
final class SmtpSession implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpSession.class);
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:FROM|TO):\\s*<([^<>]*)>.*");
    private static final int MOST_RECIPIENTS = 1000;
    private static final int SILENCE_MS = 300_000;

    private final Socket socket;
    private final Mailbox mailbox;
    private final List<String> to = new ArrayList<>();
    private @Nullable String from;

    SmtpSession(Socket socket, Mailbox mailbox) {
        this.socket = socket;
        this.mailbox = mailbox;
    }

    @Override
    public void run() {
        try (socket) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(SILENCE_MS);
            talk(new SmtpInput(socket), new BufferedOutputStream(socket.getOutputStream()));
        } catch (EOFException | SocketTimeoutException e) {
            LOG.debug("A sender left without saying so", e);
        } catch (IOException e) {
            LOG.warn("A connection ended early: {}", e.getMessage());
        }
    }

    private void talk(SmtpInput in, OutputStream out) throws IOException {
        say(out, "220 localhost Anugerah inbox");
        out.flush();
        while (true) {
            var line = in.line();
            var command = line.split(" ", 2);
            var rest = command.length == 2 ? command[1] : "";
            switch (command[0].toUpperCase(Locale.ROOT)) {
                case "EHLO" -> {
                    forget();
                    say(out, "250-localhost");
                    say(out, "250-SIZE " + SmtpInput.LARGEST_LETTER);
                    say(out, "250-8BITMIME");
                    say(out, "250-SMTPUTF8");
                    say(out, "250-PIPELINING");
                    say(out, "250 ENHANCEDSTATUSCODES");
                }
                case "HELO" -> {
                    forget();
                    say(out, "250 localhost");
                }
                case "MAIL" -> say(out, mail(rest));
                case "RCPT" -> say(out, recipient(rest));
                case "DATA" -> {
                    if (!data(in, out)) {
                        out.flush();
                        return;
                    }
                }
                case "RSET" -> {
                    forget();
                    say(out, "250 2.0.0 forgotten");
                }
                case "NOOP" -> say(out, "250 2.0.0 here");
                case "VRFY" -> say(out, "252 2.5.2 everyone gets letters here");
                case "QUIT" -> {
                    say(out, "221 2.0.0 goodbye");
                    out.flush();
                    return;
                }
                default -> say(out, "500 5.5.1 that command is not known here");
            }
            if (!in.hasMore()) {
                out.flush();
            }
        }
    }

    private String mail(String rest) {
        var address = ADDRESS.matcher(rest);
        if (!address.matches()) {
            return "501 5.5.4 expected MAIL FROM:<address>";
        }
        if (from != null) {
            return "503 5.5.1 one letter at a time";
        }
        from = SmtpInput.utf8(address.group(1));
        return "250 2.1.0 welcome";
    }

    private String recipient(String rest) {
        var address = ADDRESS.matcher(rest);
        if (!address.matches() || address.group(1).isEmpty()) {
            return "501 5.5.4 expected RCPT TO:<address>";
        }
        if (from == null) {
            return "503 5.5.1 MAIL comes first";
        }
        if (to.size() == MOST_RECIPIENTS) {
            return "452 4.5.3 too many recipients for one letter";
        }
        to.add(SmtpInput.utf8(address.group(1)));
        return "250 2.1.5 welcome too";
    }

    /**
     * Takes a letter; false if the connection cannot go on, because the rest of the letter is still
     * on its way.
     */
    private boolean data(SmtpInput in, OutputStream out) throws IOException {
        if (from == null || to.isEmpty()) {
            say(out, "503 5.5.1 MAIL and RCPT come first");
            return true;
        }
        say(out, "354 end with a line that holds only a dot");
        out.flush();
        try {
            var seq = mailbox.accept(new Envelope(from, to), in::letter);
            say(out, "250 2.0.0 kept as letter " + seq);
            forget();
            return true;
        } catch (SmtpInput.TooLarge e) {
            say(out, "552 5.3.4 the letter is larger than " + SmtpInput.LARGEST_LETTER + " bytes");
        } catch (EOFException | SocketTimeoutException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            LOG.error("A letter could not be kept", e);
            say(out, "421 4.3.0 the letter could not be kept, try again later");
        }
        return false;
    }

    private void forget() {
        from = null;
        to.clear();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
