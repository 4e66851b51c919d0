package id.anugerah.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** What tells a process from a later one that got the same number: when it began. */
final class Birth {
    private static final Path PROC = Path.of("/proc");
    private static final int STATE = 0;
    private static final int START_TICKS = 19;

    private Birth() {}

    /** The mark of a running process; nothing if there is none of this number. */
    static Optional<String> of(long pid) {
        return Files.isReadable(PROC.resolve("self/stat")) ? byTicks(pid) : byClock(pid);
    }

    // the clock may be set while a process runs, the count of ticks since the machine's start may
    // not
    private static Optional<String> byTicks(long pid) {
        try {
            var stat = Files.readString(PROC.resolve(pid + "/stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            if (fields[STATE].equals("Z") || fields[STATE].equals("X")) {
                return Optional.empty();
            }
            var boot = Files.readString(PROC.resolve("sys/kernel/random/boot_id")).strip();
            return Optional.of(boot + "/" + fields[START_TICKS]);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> byClock(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(each -> each.info().startInstant())
                .map(Instant::getEpochSecond)
                .map(String::valueOf);
    }
}
