package id.anugerah.evidence.file.domain;

import static id.anugerah.evidence.EvidenceRefusal.FILE_NAME_MISSING;
import static id.anugerah.evidence.Refusing.assertRefused;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "../../etc/surat.pdf, surat.pdf",
        "C:\\Berkas\\surat.pdf, surat.pdf",
        "..surat.pdf., surat.pdf",
        "a<b>c|d?.pdf, a_b_c_d_.pdf",
        "Perbup No.  12.PDF, Perbup No. 12.PDF"
    })
    void a_name_has_no_folder_and_nothing_that_a_file_system_minds(String given, String kept) {
        assertThat(FileName.of(given).value()).isEqualTo(kept);
    }

    @Test
    void characters_that_turn_the_direction_of_writing_are_left_out() {
        var name = FileName.of("laporan\u202efdp.exe");
        assertThat(name.value()).isEqualTo("laporanfdp.exe");
        assertThat(name.extension()).isEqualTo("exe");
    }

    @Test
    void controls_and_half_characters_are_left_out() {
        assertThat(FileName.of("a\r\nSet-Cookie\u0000b\ud83d\u200f.pdf").value())
                .isEqualTo("aSet-Cookieb.pdf");
    }

    @Test
    void a_name_is_kept_in_its_composed_form() {
        assertThat(FileName.of("re\u0301sume\u0301.pdf").value()).isEqualTo("r\u00e9sum\u00e9.pdf");
    }

    @Test
    void a_name_that_is_too_long_keeps_its_extension() {
        var name = FileName.of("ñ😀".repeat(100) + ".pdf").value();
        assertThat(name).endsWith(".pdf");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(250, 255);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "...", ".pdf", "surat", "surat.", "a/.pdf", "\u202e.pdf"})
    void a_name_without_a_stem_or_an_extension_is_refused(String given) {
        assertRefused(FILE_NAME_MISSING, () -> FileName.of(given));
    }
}
