package id.anugerah.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

class SpaceTest {
    @TempDir Path disk;

    @ParameterizedTest
    @ValueSource(strings = {"No space left on device", "Disk quota exceeded"})
    void a_full_disk_is_told_as_such_whichever_call_met_it(String reason) {
        assertThat(Space.told(new IOException(reason), disk)).isInstanceOf(BlobStore.Full.class);
        assertThat(Space.told(new FileSystemException("blobs/ab", null, reason), disk))
                .isInstanceOf(BlobStore.Full.class);
    }

    @Test
    void any_other_failure_stays_what_it_is() {
        var failure = new IOException("Input/output error");
        assertThat(Space.told(failure, disk)).isSameAs(failure);
        var nameless = new IOException();
        assertThat(Space.told(nameless, disk.resolve("gone"))).isSameAs(nameless);
    }
}
