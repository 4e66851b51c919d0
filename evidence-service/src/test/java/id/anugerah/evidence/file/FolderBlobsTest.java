package id.anugerah.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.anugerah.kit.runtime.ServiceSettings;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

class FolderBlobsTest {
    private final Instant yesterday = Instant.now().minus(Duration.ofDays(1));
    private final Instant longAgo = yesterday.minus(Duration.ofDays(1));

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
                                "anugerah",
                                "sub",
                                "role",
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

    @Test
    void a_blob_that_nobody_wants_is_removed_and_one_that_somebody_wants_stays()
            throws IOException {
        var orphan = old(keep(bytes(1)));
        var wanted = old(keep(bytes(2)));
        assertThat(blobs.keptBefore(yesterday)).containsExactlyInAnyOrder(orphan, wanted);
        assertThat(blobs.discard(orphan, yesterday, wanted::equals)).isTrue();
        assertThat(blobs.discard(wanted, yesterday, wanted::equals)).isFalse();
        assertThat(blobs.discard(orphan, yesterday, wanted::equals)).isFalse();
        assertReadable(wanted, bytes(2));
        assertThat(files()).hasSize(1);
    }

    @Test
    void a_young_blob_is_no_orphan_yet() throws IOException {
        var young = keep(bytes(1));
        assertThat(blobs.keptBefore(yesterday)).isEmpty();
        assertThat(blobs.discard(young, yesterday, _ -> false)).isFalse();
        assertReadable(young, bytes(1));
    }

    @Test
    void bytes_brought_again_just_before_their_blob_is_set_aside_are_kept() throws IOException {
        var orphan = old(keep(bytes(1)));
        assertThat(blobs.keptBefore(yesterday)).containsExactly(orphan);
        keep(bytes(1));
        assertThat(blobs.discard(orphan, yesterday, _ -> false)).isFalse();
        assertReadable(orphan, bytes(1));
    }

    @Test
    void bytes_brought_again_while_their_blob_is_aside_are_kept() throws IOException {
        var orphan = old(keep(bytes(1)));
        var removed = blobs.discard(orphan, yesterday, _ -> !keepAnew(bytes(1)).equals(orphan));
        assertThat(removed).isTrue();
        assertReadable(orphan, bytes(1));
        assertThat(files()).hasSize(1);
    }

    @Test
    void a_blob_that_is_noted_while_it_is_aside_comes_back_and_can_be_read_all_the_time()
            throws IOException {
        var sha256 = old(keep(bytes(1)));
        var removed =
                blobs.discard(
                        sha256,
                        yesterday,
                        hash -> {
                            assertReadable(hash, bytes(1));
                            return true;
                        });
        assertThat(removed).isFalse();
        assertReadable(sha256, bytes(1));
    }

    @Test
    void a_blob_comes_back_when_nobody_can_say_whether_it_is_wanted() throws IOException {
        var sha256 = old(keep(bytes(1)));
        assertThatIllegalStateException()
                .isThrownBy(() -> blobs.discard(sha256, yesterday, _ -> fail()));
        assertReadable(sha256, bytes(1));
        assertThat(blobs.keptBefore(yesterday)).containsExactly(sha256);
    }

    @Test
    void what_a_crash_left_aside_is_decided_on_later() throws IOException {
        var wanted = crashedAside(bytes(1));
        var orphan = crashedAside(bytes(2));
        assertReadable(wanted, bytes(1));
        assertThat(blobs.discardAside(yesterday, wanted::equals)).isEqualTo(1);
        assertReadable(wanted, bytes(1));
        assertThat(blobs.keptBefore(yesterday)).containsExactly(wanted).doesNotContain(orphan);
        assertThat(files()).hasSize(1);
    }

    @Test
    void parts_of_uploads_that_broke_off_long_ago_are_dropped_and_others_go_on()
            throws IOException {
        var begun = blobs.begin();
        begun.write(bytes(100), 100);
        Files.setLastModifiedTime(files().getFirst(), FileTime.from(longAgo));
        try (var going = blobs.begin()) {
            going.write(bytes(100), 100);
            assertThat(blobs.dropAbandoned(yesterday)).isEqualTo(1);
            assertThat(files()).hasSize(1);
            begun.close();
        }
        assertThat(files()).isEmpty();
    }

    private String keepAnew(byte[] bytes) {
        try {
            return keep(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assertReadable(String sha256, byte[] bytes) {
        try (var stream = blobs.open(sha256)) {
            assertThat(stream.readAllBytes()).isEqualTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean fail() {
        throw new IllegalStateException("the database is away");
    }

    private String old(String sha256) throws IOException {
        Files.setLastModifiedTime(blob(sha256), FileTime.from(longAgo));
        return sha256;
    }

    private String crashedAside(byte[] bytes) throws IOException {
        var sha256 = old(keep(bytes));
        var aside = Files.createDirectories(data.resolve("blobs").resolve("aside"));
        Files.move(blob(sha256), aside.resolve(sha256 + ".crashed"));
        return sha256;
    }

    private Path blob(String sha256) {
        return data.resolve("blobs")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
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
