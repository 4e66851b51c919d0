package id.anugerah.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.anugerah.journeys.OwnPlatform.Running;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks in the kernel's own tables where the programs of a platform listen. */
@ExtendWith(OwnPlatform.class)
class LoopbackIT {
    private static final String LISTENING = "0A";
    // the kernel writes the bytes of each four in the machine's order
    private static final Set<String> LOOPBACK =
            Set.of(
                    "0100007F",
                    "00000000000000000000000001000000",
                    "0000000000000000FFFF00000100007F");

    @Test
    void nothing_listens_beyond_this_machine(Running platform) throws IOException {
        assumeTrue(Files.isReadable(Path.of("/proc/net/tcp")), "only Linux tells");
        List<String> heard = new ArrayList<>();
        for (var program : programs(platform)) {
            var places = listening(program[2]);
            assertThat(places).as(program[0]).isNotEmpty();
            heard.addAll(places);
        }
        assertThat(heard)
                .hasSizeGreaterThanOrEqualTo(12)
                .allSatisfy(place -> assertThat(LOOPBACK).contains(place.split(":")[0]));
    }

    /** Of each program its name, its port and its process. */
    private static List<String[]> programs(Running platform) {
        return platform.command("status").lines().stream()
                .map(line -> line.split("\\s+"))
                .filter(words -> words.length > 2 && words[2].matches("\\d+"))
                .toList();
    }

    private static List<String> listening(String process) throws IOException {
        var sockets = sockets(process);
        List<String> places = new ArrayList<>();
        for (var table : List.of("tcp", "tcp6")) {
            var lines = Files.readAllLines(Path.of("/proc", process, "net", table));
            for (var line : lines.subList(1, lines.size())) {
                var words = line.strip().split("\\s+");
                if (words[3].equals(LISTENING) && sockets.contains(words[9])) places.add(words[1]);
            }
        }
        return places;
    }

    private static Set<String> sockets(String process) throws IOException {
        var sockets = new HashSet<String>();
        try (var files = Files.newDirectoryStream(Path.of("/proc", process, "fd"))) {
            for (var file : files) {
                try {
                    var leads = Files.readSymbolicLink(file).toString();
                    if (leads.startsWith("socket:[")) {
                        sockets.add(leads.substring(8, leads.length() - 1));
                    }
                } catch (IOException closed) {
                    continue; // between two looks
                }
            }
        }
        return sockets;
    }
}
