package id.anugerah.local.launcher;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How much of the machine each program may take. */
final class Machine {
    /**
     * One set of flags for every process: the serial collector and the first compiler make the
     * platform start in a third of the time and fit in a small machine, at the price of peak speed;
     * {@code ANUGERAH_JVM_FLAGS} replaces them.
     */
    static final List<String> FLAGS =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseCompactObjectHeaders",
                    "-Xss512k",
                    "-XX:+ExitOnOutOfMemoryError",
                    "--sun-misc-unsafe-memory-access=allow",
                    "--enable-native-access=ALL-UNNAMED");

    private static final Map<String, String> HEAPS =
            Map.of(
                    "broker", "256m",
                    "store", "320m",
                    "inbox", "96m",
                    "gateway", "192m",
                    "scoring", "192m");

    private static final String OTHER_HEAPS = "160m";

    private Machine() {}

    static List<String> flags(Map<String, String> env) {
        var setting = env.getOrDefault("ANUGERAH_JVM_FLAGS", "").strip();
        return setting.isEmpty() ? FLAGS : List.of(setting.split("\\s+"));
    }

    /** The heap of a program, by default or by, for example, {@code ANUGERAH_HEAP_SCORING=256m}. */
    static String heap(Map<String, String> env, String kind) {
        var setting = "ANUGERAH_HEAP_" + kind.toUpperCase(Locale.ROOT);
        return "-Xmx" + env.getOrDefault(setting, HEAPS.getOrDefault(kind, OTHER_HEAPS));
    }

    /** Refuses a Java that the platform was not built for. */
    static void demandJava(int feature) {
        if (feature < 25) {
            throw new LaunchRefused(
                    "The platform needs Java 25, but this is Java "
                            + feature
                            + "; set JAVA_HOME to a JDK 25.");
        }
    }
}
