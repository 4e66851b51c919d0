package id.anugerah.evidence;

import static id.anugerah.evidence.Uploading.upload;
import static id.anugerah.kit.web.CommonRefusal.STORAGE_FULL;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.contracts.edition.Rules.Entrants;
import id.anugerah.evidence.file.FillingDisk;
import id.anugerah.kit.relay.Log;
import id.anugerah.kit.runtime.ServiceSettings;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

@EvidenceTest
class FullDiskTest {
    private static final byte[] TEXT = "bukti dukung".getBytes(StandardCharsets.UTF_8);

    @Autowired private Log log;
    @Autowired private ServiceSettings settings;
    @Autowired private FillingDisk disk;
    @LocalServerPort private int port;

    @Test
    void an_upload_to_a_full_disk_is_refused_as_such_and_loses_nothing() {
        var programme = Programme.published(log, port, Entrants.GOVERNMENT);
        var entry = programme.verified("full");
        var operator = programme.operator("full");
        var first = upload(operator, entry, "a.txt", TEXT, "k").ok();
        var before = stored();
        disk.whileFull(() -> {
            upload(operator, entry, "b.txt", "lain".getBytes(StandardCharsets.UTF_8), "k2")
                    .refusedWith(STORAGE_FULL);
            assertThat(stored()).isEqualTo(before);
            assertThat(operator.get("/api/files/" + first.text("id")).ok().bytes()).isEqualTo(TEXT);
        });
        var again = upload(operator, entry, "b.txt", "lain".getBytes(StandardCharsets.UTF_8), "k2");
        assertThat(operator.get("/api/files/" + again.ok().text("id")).ok().raw())
                .isEqualTo("lain");
    }

    private List<Path> stored() {
        try (var all = Files.walk(settings.data().resolve("blobs"))) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
