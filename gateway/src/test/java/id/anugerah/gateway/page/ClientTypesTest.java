package id.anugerah.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

class ClientTypesTest {
    private static final Path TYPES = Path.of("../web/src/api/schema.ts");

    @Test
    void the_web_clients_types_are_those_of_the_interface_as_it_is_described()
            throws IOException, NoSuchAlgorithmException {
        var description = new ClassPathResource("openapi.json").getContentAsByteArray();
        var digest = MessageDigest.getInstance("SHA-256").digest(description);

        try (var lines = Files.lines(TYPES)) {
            assertThat(lines.findFirst())
                    .as("run \"npm run types\" in web")
                    .hasValue("// openapi.json sha256 " + HexFormat.of().formatHex(digest));
        }
    }
}
