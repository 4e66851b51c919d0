package id.anugerah.contracts.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import java.util.HexFormat;

class Sha256Test {
    // printf 'surat é' | sha256sum
    private static final String HEX =
            "9d8bceb2f0b1131aee8ed0b206c0c79f68d14128edbe25ca652833acf88d4c74";

    @Test
    void a_text_has_the_hash_of_its_bytes_in_utf_8() {
        assertThat(Sha256.hex("surat é")).isEqualTo(HEX);
        assertThat(Sha256.hex("surat é".getBytes(UTF_8))).isEqualTo(HEX);
        assertThat(HexFormat.of().formatHex(Sha256.of("surat é"))).isEqualTo(HEX);
    }

    @Test
    void bytes_that_come_in_parts_have_the_hash_of_the_whole() {
        var hash = Sha256.begin();
        hash.update("surat ".getBytes(UTF_8));
        assertThat(HexFormat.of().formatHex(hash.digest("é".getBytes(UTF_8)))).isEqualTo(HEX);
    }
}
