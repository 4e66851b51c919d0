package id.anugerah.evidence.file;

import static id.anugerah.evidence.Refusing.assertRefused;
import static id.anugerah.kit.web.CommonRefusal.WRONG_VALUE;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileHeadersTest {
    @ParameterizedTest
    @CsvSource({
        "surat%20tugas.pdf, surat tugas.pdf",
        "UTF-8''r%C3%A9sum%C3%A9.pdf, résumé.pdf",
        "utf-8''a.pdf, a.pdf",
        "a+b.pdf, a+b.pdf"
    })
    void names_arrive_percent_encoded(String header, String name) {
        assertThat(FileHeaders.decoded(header)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%2", "a%zz.pdf", "a%", "%ff.pdf", "é.pdf"})
    void a_name_that_is_not_encoded_so_is_refused(String header) {
        assertRefused(WRONG_VALUE, () -> FileHeaders.decoded(header));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.pdf|attachment; filename=\"a.pdf\"; filename*=UTF-8''a.pdf",
                "é 1.pdf|attachment; filename=\"_ 1.pdf\"; filename*=UTF-8''%C3%A9%201.pdf"
            })
    void a_file_is_handed_out_as_something_to_save(String name, String header) {
        assertThat(FileHeaders.attachment(name)).isEqualTo(header);
    }
}
