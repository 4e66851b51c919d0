package id.anugerah.local.inbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Takes letters by SMTP from this machine, for whomever, and answers 250 when a letter is on the
 * disk.
 */
final class SmtpDoor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpDoor.class);

    private final ServerSocket server;
    private final Mailbox mailbox;
    private final Set<Socket> senders = ConcurrentHashMap.newKeySet();

    private SmtpDoor(ServerSocket server, Mailbox mailbox) {
        this.server = server;
        this.mailbox = mailbox;
    }

    static SmtpDoor open(Mailbox mailbox, int port) throws IOException {
        var door =
                new SmtpDoor(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()), mailbox);
        Thread.ofPlatform().name("smtp").start(door::receive);
        return door;
    }

    int port() {
        return server.getLocalPort();
    }

    private void receive() {
        while (!server.isClosed()) {
            try {
                var sender = server.accept();
                senders.add(sender);
                Thread.ofPlatform().name("sender").start(() -> attend(sender));
            } catch (IOException e) {
                if (!server.isClosed()) {
                    LOG.warn("A sender was not let in: {}", e.getMessage());
                }
            }
        }
    }

    private void attend(Socket sender) {
        try {
            new SmtpSession(sender, mailbox).run();
        } finally {
            senders.remove(sender);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (var each : senders) {
            each.close();
        }
    }
}
