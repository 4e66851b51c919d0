package id.anugerah.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import id.anugerah.kit.runtime.ServiceSettings;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

class FolderBlobsTest {
    @TempDir Path data;
    private FolderBlobs blobs;

    @BeforeEach
    void open() {
        blobs =
                new FolderBlobs(
                        new ServiceSettings(
                                "evidence",
                                "1",
                                "t-",
                                data,
                                "",
                                "",
                                "",
                                false,
                                1,
                                (short) 1,
                                Duration.ofSeconds(1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 65_535, 65_536, 65_537, 131_072, 200_000})
    void what_was_kept_comes_out_byte_for_byte(int size) throws IOException {
        var bytes = bytes(size);
        try (var stream = blobs.open(keep(bytes))) {
            assertThat(stream.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void the_same_bytes_are_kept_once() throws IOException {
        assertThat(keep(bytes(100))).isEqualTo(keep(bytes(100)));
        assertThat(files()).hasSize(1);
    }

    @Test
    void what_was_not_kept_leaves_nothing() throws IOException {
        try (var incoming = blobs.begin()) {
            incoming.write(bytes(100), 100);
        }
        assertThat(files()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 65_536, 200_000})
    void altered_bytes_never_arrive_complete(int size) throws IOException {
        var sha256 = keep(bytes(size));
        var file = files().getFirst();
        var altered = Files.readAllBytes(file);
        altered[0] ^= 1;
        Files.write(file, altered);
        try (var stream = blobs.open(sha256)) {
            assertThatIOException().isThrownBy(stream::readAllBytes);
        }
        try (var stream = blobs.open(sha256)) {
            int arrived = 0;
            while (arrived < size) {
                try {
                    if (stream.read() < 0) break;
                } catch (IOException expected) {
                    break;
                }
                arrived++;
            }
            assertThat(arrived).isLessThan(size);
        }
    }

    private String keep(byte[] bytes) throws IOException {
        try (var incoming = blobs.begin()) {
            var received = new Received(new ByteArrayInputStream(bytes), incoming, bytes.length);
            incoming.keep(received.sha256());
            return received.sha256();
        }
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(data)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static byte[] bytes(int size) {
        var bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
