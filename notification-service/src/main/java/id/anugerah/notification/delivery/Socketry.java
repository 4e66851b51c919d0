package id.anugerah.notification.delivery;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

import javax.net.SocketFactory;

/**
 * Makes the sockets of one connection after the other and keeps hold of the last, so that a mail
 * server that speaks too slowly can be cut off from another thread.
 */
final class Socketry extends SocketFactory {
    private volatile @Nullable Socket last;

    @Override
    public Socket createSocket() throws IOException {
        var socket = new Socket();
        // each command waits for its answer; gathering small packets would only add to the wait
        socket.setTcpNoDelay(true);
        last = socket;
        return socket;
    }

    /** Ends the present connection; whoever reads from it fails at once. */
    void cut() {
        var socket = last;
        if (socket == null) return;
        try {
            socket.close();
        } catch (IOException e) {
            // it is of no use any more either way
        }
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
        throw new UnsupportedOperationException();
    }
}
