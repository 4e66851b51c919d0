package id.anugerah.notification;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A mail server that does as it is told, recipient by recipient: it takes a letter unless a fault
 * was ordered for the address, and each fault happens once.
 */
final class SmtpServer implements AutoCloseable {
    /** When and how to misbehave. */
    sealed interface Fault {
        /** Answers the recipient with this line. */
        record AtRecipient(String answer) implements Fault {}

        /** Answers the finished letter with this line. */
        record AtLetter(String answer) implements Fault {}

        /** Keeps the letter and hangs up before the answer. */
        record TakeAndHangUp() implements Fault {}

        /** Hangs up in the middle of the letter. */
        record HangUpInside() implements Fault {}
    }

    /** A letter that was kept. */
    record Kept(String recipient, List<String> lines) {
        String header(String name) {
            var prefix = name.toLowerCase(Locale.ROOT) + ": ";
            return lines.stream()
                    .takeWhile(line -> !line.isEmpty())
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(prefix))
                    .findFirst()
                    .map(line -> line.substring(prefix.length()))
                    .orElse("");
        }
    }

    private final ServerSocket door;
    private final Map<String, Queue<Fault>> faults = new ConcurrentHashMap<>();
    private final List<Kept> kept = new CopyOnWriteArrayList<>();

    SmtpServer() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().name("smtp-door").start(this::listen);
    }

    int port() {
        return door.getLocalPort();
    }

    List<Kept> kept() {
        return List.copyOf(kept);
    }

    List<Kept> keptFor(String recipient) {
        return kept.stream().filter(one -> one.recipient().equals(recipient)).toList();
    }

    void order(String recipient, Fault... wanted) {
        faults.put(recipient, new ArrayDeque<>(List.of(wanted)));
    }

    private @Nullable Fault fault(String recipient, Class<?>... possible) {
        var queue = faults.get(recipient);
        if (queue == null) return null;
        synchronized (queue) {
            var next = queue.peek();
            for (var type : possible) if (type.isInstance(next)) return queue.poll();
            return null;
        }
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                var socket = door.accept();
                Thread.ofVirtual().start(() -> talk(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket socket) {
        try (socket;
                var in =
                        new BufferedReader(
                                new InputStreamReader(socket.getInputStream(), ISO_8859_1))) {
            socket.setTcpNoDelay(true);
            var out = socket.getOutputStream();
            say(out, "220 ready");
            var recipient = "";
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var command = line.toUpperCase(Locale.ROOT);
                if (command.startsWith("RCPT")) {
                    recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                    var fault = fault(recipient, Fault.AtRecipient.class);
                    say(out, fault instanceof Fault.AtRecipient(var no) ? no : "250 ok");
                    if (fault instanceof Fault.AtRecipient(var no) && no.startsWith("421")) return;
                } else if (command.startsWith("DATA")) {
                    say(out, "354 go on");
                    if (!letter(recipient, in, out)) return;
                } else if (command.startsWith("QUIT")) {
                    say(out, "221 bye");
                    return;
                } else {
                    say(out, "250 ok");
                }
            }
        } catch (IOException e) {
            // the other side hung up
        }
    }

    private boolean letter(String recipient, BufferedReader in, OutputStream out)
            throws IOException {
        if (fault(recipient, Fault.HangUpInside.class) != null) {
            in.readLine();
            return false;
        }
        var lines = new ArrayList<String>();
        for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) return false;
            lines.add(line.startsWith(".") ? line.substring(1) : line);
        }
        var fault = fault(recipient, Fault.AtLetter.class, Fault.TakeAndHangUp.class);
        if (fault instanceof Fault.AtLetter(var answer)) {
            say(out, answer);
            return !answer.startsWith("421");
        }
        kept.add(new Kept(recipient, List.copyOf(lines)));
        if (fault != null) return false;
        say(out, "250 kept");
        return true;
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
