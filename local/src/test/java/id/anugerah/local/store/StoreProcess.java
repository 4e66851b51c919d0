package id.anugerah.local.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** A durable store in a process of its own, which can be killed like any other. */
final class StoreProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;
    private final int port;

    private StoreProcess(Process process) throws IOException {
        this.process = process;
        this.output =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.port = Integer.parseInt(Objects.requireNonNull(output.readLine(), "no port"));
    }

    /** Starts a store that takes a snapshot about every 200 KB of journal. */
    static StoreProcess start(Path directory) throws IOException {
        return new StoreProcess(process(Main.class.getName(), directory).start());
    }

    static ProcessBuilder process(String main, Path directory) {
        var builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main,
                        directory.toString());
        builder.environment().put("ANUGERAH_STORE_DIR", directory.toString());
        builder.environment().put("ANUGERAH_STORE_PORT", "0");
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    String uri() {
        return "mongodb://127.0.0.1:"
                + port
                + "/?serverSelectionTimeoutMS=2000&connectTimeoutMS=2000&socketTimeoutMS=20000";
    }

    /** Ends the process at once, as {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(20, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        output.close();
    }

    static final class Main {

        private Main() {}

        public static void main(String[] arguments) {
            var settings =
                    StoreSettings.of(Path.of(arguments[0]), 0, true)
                            .withSnapshots(200_000, 50_000, Duration.ofMillis(100));
            System.out.println(DurableStore.start(settings, file -> file).port());
        }
    }
}
