package id.anugerah.local.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sixteen neighbouring ports, of which the first is the platform's address. */
record Ports(int base) {
    static final int MOST_SCORERS = 6;
    private static final int DEFAULT = 8080;

    Ports {
        if (base < 1024 || base > 65_520) {
            throw new LaunchRefused(
                    "ANUGERAH_PORT must lie between 1024 and 65520, not be " + base + ".");
        }
    }

    static Ports from(Map<String, String> env) {
        var setting = env.getOrDefault("ANUGERAH_PORT", String.valueOf(DEFAULT));
        try {
            return new Ports(Integer.parseInt(setting.strip()));
        } catch (NumberFormatException e) {
            throw new LaunchRefused(
                    "ANUGERAH_PORT must be a port number, not \"" + setting + "\".", e);
        }
    }

    int gateway() {
        return base;
    }

    int registration() {
        return base + 1;
    }

    int evidence() {
        return base + 2;
    }

    int notification() {
        return base + 3;
    }

    /** The port of a scoring instance, which are counted from 1. */
    int scoring(int instance) {
        return base + 3 + instance;
    }

    int broker() {
        return base + 10;
    }

    int controller() {
        return base + 11;
    }

    int store() {
        return base + 12;
    }

    int smtp() {
        return base + 13;
    }

    int inbox() {
        return base + 14;
    }

    int gatewayManagement() {
        return base + 15;
    }

    /** The addresses of the first scoring instances, separated by commas. */
    String scoringUrls(int instances) {
        return IntStream.rangeClosed(1, instances)
                .mapToObj(each -> "http://127.0.0.1:" + scoring(each))
                .collect(Collectors.joining(","));
    }

    /** Refuses if another program listens on a port that one of ours is to have. */
    static void demandFree(String program, int port) {
        if (!isFree(port)) {
            throw new LaunchRefused(
                    "Port %d, meant for %s, is taken by another program; end that one or choose other ports with ANUGERAH_PORT=<first of 16 free ports>."
                            .formatted(port, program));
        }
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
