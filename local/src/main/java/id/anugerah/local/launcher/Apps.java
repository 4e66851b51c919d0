package id.anugerah.local.launcher;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** The services' programs, unpacked: from a packed jar a service takes twice as long to start. */
final class Apps {
    private final Place place;
    private final String java;

    Apps(Place place, String java) {
        this.place = place;
        this.java = java;
    }

    /** The program of a module as the build left it; refuses if it has not been built. */
    Path built(String module) {
        var target = place.home().resolve(module).resolve("target");
        if (Files.isDirectory(target)) {
            try (var jars = Files.newDirectoryStream(target, module + "-*-app.jar")) {
                for (var each : jars) {
                    return each;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new LaunchRefused(
                "The program of %1$s has not been built: there is no %1$s/target/%1$s-*-app.jar; run mvn -DskipTests package."
                        .formatted(module));
    }

    /** The jar to run, where {@link #unpack} puts it. */
    Path unpacked(String module) {
        return folder(module).resolve(String.valueOf(built(module).getFileName()));
    }

    private Path folder(String module) {
        return place.run().resolve("apps").resolve(module);
    }

    /** Unpacks a module's program unless that has been done since it was built. */
    void unpack(String module) {
        var jar = built(module);
        var folder = folder(module);
        var stamp = folder.resolve("unpacked-from");
        try {
            var version = Files.size(jar) + " " + Files.getLastModifiedTime(jar);
            if (Files.exists(stamp) && Files.readString(stamp).equals(version)) {
                return;
            }
            var draft = folder.resolveSibling(module + ".new");
            remove(draft);
            Files.createDirectories(draft.getParent());
            extract(jar, draft);
            Files.writeString(draft.resolve("unpacked-from"), version);
            remove(folder);
            Files.move(draft, folder, ATOMIC_MOVE);
        } catch (IOException e) {
            throw new LaunchRefused("The program of " + module + " could not be unpacked: " + e.getMessage() + ".", e);
        }
    }

    private void extract(Path jar, Path into) throws IOException {
        var command =
                List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--destination",
                        into.toString());
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(said.strip());
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new IOException("interrupted", e);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
