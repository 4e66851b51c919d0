package id.anugerah.local.launcher;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.HexFormat;

/** Whether a program answers in its own language. */
@FunctionalInterface
interface Health {
    int PATIENCE_MS = 2000;

    boolean ready();

    /** A service whose readiness address answers 200. */
    static Health http(int port, String path) {
        return () -> {
            try {
                var address = URI.create("http://127.0.0.1:" + port + path).toURL();
                var connection = (HttpURLConnection) address.openConnection();
                connection.setConnectTimeout(PATIENCE_MS);
                connection.setReadTimeout(PATIENCE_MS);
                return connection.getResponseCode() == 200;
            } catch (IOException e) {
                return false;
            }
        };
    }

    /**
     * A broker that answers which versions it speaks (ApiVersions, version 0), which it does once
     * it takes requests.
     */
    static Health kafka(int port) {
        return asks(port, "0000000a" + "0012" + "0000" + "00000001" + "ffff", false);
    }

    /** A store that answers {@code {ping: 1, $db: "admin"}} (OP_MSG). */
    static Health mongo(int port) {
        var document =
                "1e000000" + "1070696e670001000000" + "022464620006000000" + "61646d696e00" + "00";
        var body = "00000000" + "00" + document;
        var length = 16 + body.length() / 2;
        return asks(
                port,
                "%02x000000".formatted(length) + "01000000" + "00000000" + "dd070000" + body,
                true);
    }

    private static Health asks(int port, String question, boolean littleEndian) {
        return () -> {
            try (var socket = new Socket()) {
                socket.connect(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MS);
                socket.setSoTimeout(PATIENCE_MS);
                socket.getOutputStream().write(HexFormat.of().parseHex(question));
                var length = new DataInputStream(socket.getInputStream()).readInt();
                return (littleEndian ? Integer.reverseBytes(length) : length) > 4;
            } catch (IOException e) {
                return false;
            }
        };
    }
}
