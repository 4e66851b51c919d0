package id.anugerah.local.launcher;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The programs as they run: copies of what was built, one folder per build, because a build must
 * not pull the jars from under a running process; and unpacked, because from a packed jar a service
 * takes twice as long to start.
 */
final class Apps {
    private final Place place;
    private final String java;
    private final List<Path> own;

    /**
     * @param java the Java that unpacks
     * @param classPath the class path of the launcher, from which broker, store and inbox run too
     */
    Apps(Place place, String java, String classPath) {
        this.place = place;
        this.java = java;
        this.own =
                Stream.of(classPath.split(File.pathSeparator))
                        .map(Path::of)
                        .filter(Files::exists)
                        .toList();
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

    /** The jar of a service to run, where {@link #unpack} puts it. */
    Path unpacked(String module) {
        var jar = built(module);
        return folder(module, List.of(jar)).resolve(name(jar));
    }

    /** Unpacks a service's program unless that has been done since it was built. */
    void unpack(String module) {
        var jar = built(module);
        var folder = folder(module, List.of(jar));
        make(folder, draft -> extract(jar, draft));
    }

    /** The class path of our own programs, where {@link #copyOwn} puts it. */
    String ownClassPath() {
        if (own.stream().anyMatch(Files::isDirectory)) {
            return own.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        }
        var folder = folder("local", own);
        return own.stream()
                .map(each -> folder.resolve(name(each)).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /**
     * Copies the jars of broker, store and inbox unless that has been done since they were built.
     */
    void copyOwn() {
        if (own.stream().anyMatch(Files::isDirectory)) {
            return; // run from an editor
        }
        make(
                folder("local", own),
                draft -> {
                    Files.createDirectories(draft);
                    for (var each : own) {
                        Files.copy(each, draft.resolve(name(each)));
                    }
                });
    }

    /** Removes the copies of former builds. Nothing may run from them. */
    void removeFormer() {
        var current =
                Stream.concat(
                                Stream.of(folder("local", own)),
                                Platform.modules().stream()
                                        .filter(this::isBuilt)
                                        .map(each -> folder(each, List.of(built(each)))))
                        .collect(Collectors.toSet());
        removeAllBut(current);
    }

    boolean isBuilt(String module) {
        try {
            return Files.exists(built(module));
        } catch (LaunchRefused e) {
            return false;
        }
    }

    private void removeAllBut(Set<Path> current) {
        if (!Files.isDirectory(all())) {
            return;
        }
        try (var folders = Files.newDirectoryStream(all())) {
            for (var each : folders) {
                if (!current.contains(each)) {
                    remove(each);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Filling {
        void fill(Path folder) throws IOException;
    }

    private static void make(Path folder, Filling filling) {
        if (Files.exists(folder)) {
            return;
        }
        try {
            var draft = folder.resolveSibling(name(folder) + ".new");
            remove(draft);
            Files.createDirectories(folder.resolveSibling("."));
            filling.fill(draft);
            Files.move(draft, folder, ATOMIC_MOVE);
        } catch (IOException e) {
            throw new LaunchRefused(
                    "The program in " + folder + " could not be prepared: " + e.getMessage() + ".",
                    e);
        }
    }

    private Path all() {
        return place.run().resolve("apps");
    }

    private Path folder(String module, List<Path> jars) {
        try {
            int build = 0;
            for (var each : jars) {
                build =
                        31 * build
                                + Objects.hash(
                                        name(each),
                                        Files.size(each),
                                        Files.getLastModifiedTime(each).toMillis());
            }
            return all().resolve("%s-%08x".formatted(module, build));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
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
