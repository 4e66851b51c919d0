package id.anugerah.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every program with its port, process, health, memory and age. */
final class StatusTable {
    private static final String ROW = "%-14s %6s %8s  %-9s %8s  %s";

    private final List<String> lines = new ArrayList<>();
    private long totalKb;
    private boolean allReady = true;

    StatusTable() {
        lines.add(ROW.formatted("program", "port", "process", "health", "memory", "running for"));
    }

    void add(Program program, Optional<ProcessHandle> process) {
        if (process.isEmpty()) {
            allReady = false;
            lines.add(ROW.formatted(program.name(), program.port(), "-", "down", "-", "-"));
            return;
        }
        var ready = program.health().ready();
        allReady &= ready;
        var kb = memoryKb(process.get().pid());
        totalKb += kb;
        lines.add(
                ROW.formatted(
                        program.name(),
                        program.port(),
                        process.get().pid(),
                        ready ? "ready" : "not ready",
                        kb / 1024 + " MB",
                        age(process.get())));
    }

    boolean allReady() {
        return allReady;
    }

    List<String> lines() {
        var all = new ArrayList<>(lines);
        all.add(ROW.formatted("total", "", "", "", totalKb / 1024 + " MB", ""));
        return all;
    }

    private static long memoryKb(long pid) {
        try (var status = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return status.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }

    private static String age(ProcessHandle process) {
        var began = process.info().startInstant();
        if (began.isEmpty()) {
            return "-";
        }
        var age = Duration.between(began.get(), Instant.now());
        return age.toHours() > 0
                ? "%d h %d min".formatted(age.toHours(), age.toMinutesPart())
                : "%d min %d s".formatted(age.toMinutesPart(), age.toSecondsPart());
    }
}
