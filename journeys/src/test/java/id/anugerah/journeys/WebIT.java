package id.anugerah.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.anugerah.journeys.OwnPlatform.Running;
import id.anugerah.journeys.OwnPlatform.Said;
import id.anugerah.journeys.client.Inbox;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Lets people in Chromium use the web client of a whole platform; {@code web/tests} tells how. */
@ExtendWith(OwnPlatform.class)
class WebIT {
    private static final Path CHROMIUM =
            Path.of(Objects.requireNonNullElse(System.getenv("CHROMIUM"), "/usr/bin/chromium"));

    // more than a list shows at once
    private static final String PARTICIPANTS = "60";

    @Test
    void people_find_their_way_in_both_languages_on_phones_and_desks(Running platform)
            throws IOException, InterruptedException {
        assertTold(platform, "test:e2e");
    }

    @Test
    @Tag("long")
    void they_do_so_in_every_setting_and_soon(Running platform)
            throws IOException, InterruptedException {
        assertTold(platform, "test:all");
    }

    private static void assertTold(Running platform, String script)
            throws IOException, InterruptedException {
        assumeTrue(isInstalled("npm"), "The browser's stories need Node.js, which is not here");
        assumeTrue(
                Files.isExecutable(CHROMIUM),
                () -> "The browser's stories need Chromium, which is not at " + CHROMIUM);
        // a season that is over, for the public to read about
        assertThat(platform.command("demo", "--entries", PARTICIPANTS).code()).isZero();
        var stories = stories(platform, script);
        assertThat(stories.code()).as(failures(stories.lines())).isZero();
        assertThat(stories.lines()).as("the stories").anyMatch(line -> line.contains("✔"));
    }

    private static boolean isInstalled(String program) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static Said stories(Running platform, String script)
            throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder("npm", "run", "--silent", script)
                        .directory(platform.home().resolve("web").toFile())
                        .redirectErrorStream(true);
        var inbox = Inbox.here(platform.env()).address();
        builder.environment().put("ANUGERAH_URL", "http://localhost:" + platform.port());
        builder.environment().put("ANUGERAH_INBOX", inbox.toString());
        var process = builder.start();
        try {
            return Said.by(process);
        } finally {
            // only an interrupted test leaves any
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
    }

    /** The end of what was said, which tells of each failure and how many there were. */
    private static String failures(List<String> lines) {
        int from = lines.indexOf("✖ failing tests:");
        return String.join("\n", from < 0 ? lines : lines.subList(from, lines.size()));
    }
}
