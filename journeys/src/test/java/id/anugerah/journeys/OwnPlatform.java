package id.anugerah.journeys;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The whole platform, started by the command that everybody uses, on ports and data of its own. It
 * runs once for all tests that ask for it, and is ended after the last one. With {@code
 * -Danugerah.port} the tests use the platform that runs there.
 */
public final class OwnPlatform implements ParameterResolver {
    private static final int PORTS = 16;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Running resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Running.class, _ -> Running.start(), Running.class);
    }

    /**
     * A platform that runs.
     *
     * @param port of its gateway
     * @param own whether these tests started it
     */
    public record Running(int port, Path home, Path data, boolean own) implements AutoCloseable {
        private static Running start() {
            var home = Path.of("..").toAbsolutePath().normalize();
            var data = Path.of("target", "platform").toAbsolutePath();
            Integer given = Integer.getInteger("anugerah.port");
            if (given != null) return new Running(given, home, data, false);
            var platform = new Running(freePorts(), home, data, true);
            platform.removeData();
            var up = platform.command("up", "--scoring", "2");
            if (up.code() != 0) throw new IllegalStateException(String.join("\n", up.lines()));
            return platform;
        }

        /** What commands and checks are told of it. */
        public Map<String, String> env() {
            var env = new HashMap<>(Map.of("ANUGERAH_PORT", String.valueOf(port)));
            env.put("ANUGERAH_HOME", home.toString());
            if (own) env.put("ANUGERAH_DATA", data.toString());
            return env;
        }

        /** Runs a command of {@code ./anugerah} and waits until it ends. */
        public Said command(String... words) {
            var command = new ArrayList<>(List.of(home.resolve("anugerah").toString()));
            command.addAll(List.of(words));
            var builder = new ProcessBuilder(command).directory(home.toFile());
            builder.environment().putAll(env());
            // the build that runs these tests made the programs
            builder.environment().put("ANUGERAH_NO_BUILD", "1");
            builder.redirectErrorStream(true);
            try {
                return Said.by(builder.start());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            if (own) command("down");
        }

        private void removeData() {
            try {
                FileSystemUtils.deleteRecursively(data);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * What a command said, line by line, and the code it ended with.
     *
     * @param code 0 if all went well
     */
    public record Said(int code, List<String> lines) {
        /** Listens to a program until it ends, and repeats what it says. */
        static Said by(Process process) throws IOException, InterruptedException {
            var lines = new ArrayList<String>();
            try (var said = process.inputReader()) {
                for (var line = said.readLine(); line != null; line = said.readLine()) {
                    System.out.println(line);
                    lines.add(line);
                }
            }
            return new Said(process.waitFor(), lines);
        }
    }

    /** The first of as many neighbouring ports as a platform takes. */
    private static int freePorts() {
        return IntStream.iterate(20_080, first -> first < 32_000, first -> first + PORTS)
                .filter(first ->
                        IntStream.range(first, first + PORTS).allMatch(OwnPlatform::isFree))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
