package id.anugerah.local.launcher;

import com.sun.net.httpserver.HttpServer;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;

/** A small process in a program's place: it answers, is silent, fails, or will not end. */
final class StandIn {
    private StandIn() {}

    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "answers" -> answer(Integer.parseInt(args[1]));
            case "is-silent" -> new CountDownLatch(1).await();
            case "fails" -> System.exit(7);
            case "will-not-end" -> {
                Runtime.getRuntime().addShutdownHook(new Thread(StandIn::hang));
                answer(Integer.parseInt(args[1]));
            }
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static void answer(int port) throws Exception {
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 5);
        server.createContext(
                "/",
                exchange -> {
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        server.start();
    }

    private static void hang() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
