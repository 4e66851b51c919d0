package id.anugerah.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where things lie.
 *
 * @param home the checkout
 * @param data everything the platform keeps on this machine
 */
record Place(Path home, Path data) {
    private static final long LEAST_FREE_BYTES = 1L << 30;

    static Place from(Map<String, String> env, Path home) {
        var setting = env.getOrDefault("ANUGERAH_DATA", "");
        var data = setting.isBlank() ? home.resolve("data") : home.resolve(setting);
        return new Place(home.toAbsolutePath().normalize(), data.toAbsolutePath().normalize());
    }

    Path run() {
        return data.resolve("run");
    }

    Path logs() {
        return data.resolve("logs");
    }

    Path log(String program) {
        return logs().resolve(program + ".log");
    }

    /** What a program says outside its log: the virtual machine's own messages. */
    Path console(String program) {
        return logs().resolve(program + ".out");
    }

    Path secrets() {
        return data.resolve("secrets");
    }

    /** Makes the folders, and refuses if this is no place to keep data. */
    void prepare() {
        try {
            for (var each : new Path[] {run(), logs(), secrets()}) {
                Files.createDirectories(each);
            }
            Files.delete(Files.createTempFile(run(), "write", ".probe"));
        } catch (IOException e) {
            throw new LaunchRefused(
                    "The data folder "
                            + data
                            + " cannot be written; choose another with ANUGERAH_DATA=<folder>.",
                    e);
        }
        demandSpace(data.toFile().getUsableSpace());
    }

    void demandSpace(long freeBytes) {
        if (freeBytes < LEAST_FREE_BYTES) {
            throw new LaunchRefused(
                    "Only %d MB are free under %s, at least 1 GB is needed; free some or choose another folder with ANUGERAH_DATA=<folder>."
                            .formatted(freeBytes >> 20, data));
        }
    }
}
