package id.anugerah.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.journeys.OwnPlatform.Running;
import id.anugerah.journeys.client.Gateway;
import id.anugerah.journeys.client.Inbox;
import id.anugerah.journeys.client.Patience;
import id.anugerah.journeys.malice.Malice;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Asks a whole platform for everything in every wrong way. {@code -Danugerah.bad.requests} says how
 * many requests to send, {@code -Danugerah.seed} which.
 */
@ExtendWith(OwnPlatform.class)
class BadRequestsIT {
    private static final int REQUESTS = Integer.getInteger("anugerah.bad.requests", 22_500);
    private static final long SEED = Long.getLong("anugerah.seed", 2025);

    @Test
    void no_bad_request_is_done_and_none_harms_anybody(Running platform) throws IOException {
        var programs = programs(platform);
        var logs = logs(platform);
        try (var gateway = Gateway.here(platform.env(), Patience.usual())) {
            var run = UUID.randomUUID().toString();
            var outcome =
                    new Malice(platform.port(), SEED, REQUESTS, run)
                            .unleash(gateway, Inbox.here(platform.env()));
            outcome.findings().forEach(System.out::println);
            System.out.println(outcome.line());
            assertThat(outcome.findings()).isEmpty();
            assertThat(outcome.sent()).isGreaterThanOrEqualTo(REQUESTS);
        }
        assertThat(programs(platform)).isEqualTo(programs).allMatch(line -> line.contains("ready"));
        assertThat(complaints(logs)).isEmpty();
    }

    /** Name, port, process and health of each; a program that was started again has another. */
    private static List<String> programs(Running platform) {
        return platform.command("status").lines().stream()
                .skip(1)
                .filter(line -> !line.startsWith("total"))
                .map(line -> String.join(" ", Arrays.copyOf(line.split("\\s+"), 4)))
                .toList();
    }

    private static Map<Path, Long> logs(Running platform) throws IOException {
        var sizes = new HashMap<Path, Long>();
        if (!platform.own()) return sizes;
        try (var logs = Files.newDirectoryStream(platform.data().resolve("logs"), "*.log")) {
            for (var log : logs) sizes.put(log, Files.size(log));
        }
        return sizes;
    }

    /** What has been logged since as an error of the platform's own. */
    private static List<String> complaints(Map<Path, Long> since) throws IOException {
        List<String> complaints = new ArrayList<>();
        for (var log : since.entrySet()) {
            byte[] all = Files.readAllBytes(log.getKey());
            int from = (int) Math.min(all.length, log.getValue());
            var added = new String(all, from, all.length - from, StandardCharsets.UTF_8);
            added.lines()
                    .filter(line -> line.contains(" ERROR ") || line.startsWith("\tat "))
                    .limit(10)
                    .forEach(line -> complaints.add(log.getKey().getFileName() + ": " + line));
        }
        return complaints;
    }
}
