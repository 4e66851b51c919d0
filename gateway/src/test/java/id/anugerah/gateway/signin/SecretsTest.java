package id.anugerah.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

class SecretsTest {
    @TempDir Path data;

    @Test
    void a_secret_that_is_missing_is_made_for_its_owner_alone() throws IOException {
        var made = new Secrets("", data.toString()).get("web-client.secret");
        var file = data.resolve("secrets/web-client.secret");

        assertThat(Base64.getUrlDecoder().decode(made)).hasSize(32);
        assertThat(Files.readString(file)).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void whoever_comes_first_makes_it_and_all_others_read_the_same() throws IOException {
        var seen = ConcurrentHashMap.<String>newKeySet();
        IntStream.range(0, 200)
                .parallel()
                .forEach(_ -> seen.add(new Secrets(data.toString(), "").get("gateway.key")));

        assertThat(seen).hasSize(1);
        try (var files = Files.list(data)) {
            assertThat(files).containsExactly(data.resolve("gateway.key"));
        }
    }

    @Test
    void one_that_somebody_put_there_is_taken_as_it_is() throws IOException {
        Files.writeString(data.resolve("web-client.secret"), "chosen\n");

        assertThat(new Secrets(data.toString(), "").get("web-client.secret")).isEqualTo("chosen");
    }
}
