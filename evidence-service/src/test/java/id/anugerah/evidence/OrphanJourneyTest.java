package id.anugerah.evidence;

import static id.anugerah.evidence.Uploading.upload;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.canonical.Sha256;
import id.anugerah.contracts.edition.Rules.Entrants;
import id.anugerah.kit.relay.Log;
import id.anugerah.kit.runtime.ServiceSettings;
import id.anugerah.kit.testing.Person;
import id.anugerah.kit.testing.Waiting;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

@EvidenceTest
class OrphanJourneyTest {
    @Autowired private Log log;
    @Autowired private ServiceSettings settings;
    @LocalServerPort private int port;
    private Person operator;
    private String entry;

    @BeforeEach
    void publish() {
        var programme = Programme.published(log, port, Entrants.GOVERNMENT);
        entry = programme.verified("orphans");
        operator = programme.operator("orphans");
    }

    @Test
    void what_a_crash_left_is_removed_after_a_day_and_what_is_known_stays() throws IOException {
        var known = upload(operator, entry, "a.txt", text("known"), "k").ok();
        var kept = age(blob(known.text("sha256")));
        var orphan = age(left("orphan"));
        var young = left("young");
        var part = settings.data().resolve("blobs").resolve("incoming").resolve("left");
        Files.createDirectories(part.getParent());
        Files.write(part, text("part"));
        age(part);
        Waiting.until(() -> assertThat(orphan).doesNotExist());
        Waiting.until(() -> assertThat(part).doesNotExist());
        assertThat(kept).exists();
        assertThat(young).exists();
        assertThat(operator.get("/api/files/" + known.text("id")).ok().raw()).isEqualTo("known");
    }

    @Test
    void bytes_uploaded_again_while_orphans_are_removed_are_never_lost() throws IOException {
        upload(operator, entry, "a.txt", text("known"), "k").ok();
        for (int round = 0; round < 40; round++) {
            var content = "round " + round;
            age(left(content));
            var id = upload(operator, entry, "a.txt", text(content), "k" + round).ok().text("id");
            assertThat(operator.get("/api/files/" + id).ok().raw()).isEqualTo(content);
            age(blob(Sha256.hex(content)));
            assertThat(operator.get("/api/files/" + id).ok().raw()).isEqualTo(content);
        }
    }

    private Path left(String content) throws IOException {
        var blob = blob(Sha256.hex(content));
        Files.createDirectories(blob.getParent());
        return Files.write(blob, text(content));
    }

    private Path blob(String sha256) {
        return settings.data()
                .resolve("blobs")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static Path age(Path file) throws IOException {
        return Files.setLastModifiedTime(
                file, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
    }

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
