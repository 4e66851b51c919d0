package id.anugerah.evidence.file;

import static id.anugerah.evidence.EvidenceRefusal.FILE_TYPE_DISAGREES;
import static id.anugerah.evidence.EvidenceRefusal.FILE_TYPE_REFUSED;
import static id.anugerah.evidence.Refusing.assertRefused;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.evidence.file.domain.FileKind;
import id.anugerah.evidence.file.domain.FileName;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class DetectionTest {
    private static final byte[] PDF = latin("%PDF-1.7\n1 0 obj\n");
    private static final byte[] PNG = latin("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR");
    private static final byte[] JPEG = latin("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0");

    @ParameterizedTest
    @EnumSource
    void every_kind_that_is_accepted_is_told_by_its_content(FileKind kind) throws IOException {
        assertThat(kind(content(kind), "berkas." + kind.name().toLowerCase(Locale.ROOT)))
                .isEqualTo(kind);
    }

    @Test
    void a_jpeg_may_be_called_jpg() throws IOException {
        assertThat(kind(JPEG, "foto.JPG")).isEqualTo(FileKind.JPEG);
    }

    @ParameterizedTest
    @CsvSource({"PDF, surat.docx", "PDF, surat.txt", "PNG, foto.jpg"})
    void a_name_that_promises_another_kind_is_refused(FileKind kind, String name) {
        assertRefused(FILE_TYPE_DISAGREES, () -> kind(content(kind), name));
    }

    @ParameterizedTest
    @CsvSource({
        "<html><script>alert(1)</script></html>, laporan.txt",
        "<html><body>a</body></html>, laporan.html",
        "MZ\u0090, laporan.exe",
        "#!/bin/sh, laporan.txt",
        "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>, gambar.svg"
    })
    void what_could_run_or_show_something_else_is_refused(String content, String name) {
        assertRefused(FILE_TYPE_REFUSED, () -> kind(latin(content), name));
    }

    @Test
    void an_archive_that_is_no_document_is_refused() {
        assertRefused(FILE_TYPE_REFUSED, () -> kind(zip("a.txt"), "bukti.zip"));
    }

    private static FileKind kind(byte[] content, String name) throws IOException {
        var fileName = FileName.of(name);
        return FileKind.of(
                Detection.mediaType(new ByteArrayInputStream(content), fileName), fileName);
    }

    private static byte[] content(FileKind kind) {
        return switch (kind) {
            case PDF -> PDF;
            case PNG -> PNG;
            case JPEG -> JPEG;
            case DOCX -> zip("[Content_Types].xml", "word/document.xml");
            case XLSX -> zip("[Content_Types].xml", "xl/workbook.xml");
            case PPTX -> zip("ppt/presentation.xml", "[Content_Types].xml");
            case CSV -> latin("kode,nama\n53.71,Kota Kupang\n");
            case TXT -> latin("Catatan rapat.\n");
        };
    }

    private static byte[] zip(String... names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(latin("<a/>"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
