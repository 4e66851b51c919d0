package id.anugerah.journeys.cast;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.US_ASCII;

import id.anugerah.contracts.canonical.Sha256;
import id.anugerah.contracts.region.Region;
import id.anugerah.contracts.region.Regions;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

class PaperTest {
    private static final String FOOTER = "DOKUMEN CONTOH - BUKAN DOKUMEN RESMI";
    private static final Region SUMEDANG = Regions.load().get("32.11");
    private static final List<String> TITLES =
            List.of(
                    "Tingkat Kematangan Kebijakan Internal Manajemen Data",
                    "Tingkat Kematangan Peta Rencana SPBE Instansi Pusat/Pemerintah Daerah",
                    "Tingkat Kematangan Layanan Pusat Data",
                    "Tingkat Kematangan Tim Koordinasi SPBE Instansi Pusat/Pemerintah Daerah",
                    "Tingkat Kematangan Penerapan Manajemen Risiko SPBE",
                    "Tingkat Kematangan Pelaksanaan Audit Aplikasi SPBE",
                    "Tingkat Kematangan Layanan Kepegawaian",
                    "Tingkat Kematangan Layanan Pengaduan Pelayanan Publik");

    private static final String PDF_DIGEST =
            "ce6d3a57b7bda1fcadc84c50901572e8b9df95ce885e92df093172d3e2500a93";
    private static final String XLSX_DIGEST =
            "08d7303f145028696b16a13fb1ec80352c58d9e61f78e8e08c2af2b63630e14f";

    private static final Cast CAST = Cast.of(2026);
    private static final List<Paper> PAPERS = papers();

    @Test
    void every_page_of_every_document_says_that_it_is_no_official_one() throws Exception {
        for (Paper paper : papers("application/pdf").toList()) {
            try (PDDocument pdf = Loader.loadPDF(paper.bytes())) {
                assertThat(pdf.getNumberOfPages()).as(paper.fileName()).isBetween(1, 3);
                for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                    assertThat(text(pdf, page)).contains(FOOTER);
                }
                assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(paper.title());
            }
        }
    }

    @Test
    void a_document_names_its_government_title_and_signer() throws Exception {
        Paper paper = CAST.paper(SUMEDANG, "i31", TITLES.get(5));
        try (PDDocument pdf = Loader.loadPDF(paper.bytes())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("PEMERINTAH KABUPATEN SUMEDANG", paper.title())
                    .contains(CAST.kadis(SUMEDANG).person().fullName())
                    .doesNotContain("{", "?");
        }
    }

    @Test
    void files_are_small_and_begin_like_what_they_are() {
        assertThat(papers("application/pdf"))
                .isNotEmpty()
                .allMatch(it -> it.fileName().matches("I0[1-8]_[A-Za-z0-9_-]+\\.pdf"))
                .allMatch(it -> new String(it.bytes(), 0, 5, US_ASCII).equals("%PDF-"))
                .allSatisfy(it -> assertThat(it.bytes().length).isBetween(5_000, 60_000));
        assertThat(papers(Workbooks.MEDIA_TYPE))
                .isNotEmpty()
                .allMatch(it -> it.fileName().matches("I0[1-8]_[A-Za-z0-9_-]+\\.xlsx"))
                .allMatch(it -> new String(it.bytes(), 0, 2, US_ASCII).equals("PK"))
                .allSatisfy(it -> assertThat(it.bytes().length).isBetween(5_000, 60_000));
    }

    @Test
    void numbers_start_at_900() {
        assertThat(papers("application/pdf").filter(it -> it.title().contains("Nomor")))
                .isNotEmpty()
                .allMatch(it -> it.title().matches(".*Nomor 9\\d\\d\\b.*"));
    }

    @Test
    void a_workbook_is_well_formed_and_says_that_it_is_an_example() throws Exception {
        Paper paper = papers(Workbooks.MEDIA_TYPE).findFirst().orElseThrow();
        Map<String, byte[]> parts = unzip(paper.bytes());
        assertThat(parts).containsKeys("[Content_Types].xml", "xl/workbook.xml");
        var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        for (byte[] part : parts.values()) parser.parse(new ByteArrayInputStream(part));
        var sheet = parser.parse(new ByteArrayInputStream(parts.get("xl/worksheets/sheet1.xml")));
        assertThat(sheet.getElementsByTagName("row").getLength()).isGreaterThan(26);
        assertThat(sheet.getElementsByTagName("oddFooter").item(0).getTextContent())
                .isEqualTo("&C" + FOOTER);
    }

    @Test
    void the_bytes_are_the_same_on_every_machine() {
        Paper paper = CAST.paper(SUMEDANG, "i03", TITLES.getFirst());
        assertThat(Cast.of(2026).paper(SUMEDANG, "i03", TITLES.getFirst()).bytes())
                .isEqualTo(paper.bytes());
        assertThat(sha256(paper)).isEqualTo(PDF_DIGEST);
        assertThat(sha256(papers(Workbooks.MEDIA_TYPE).findFirst().orElseThrow()))
                .isEqualTo(XLSX_DIGEST);
    }

    @Test
    void the_language_of_the_machine_changes_nothing() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            List<Paper> elsewhere = papers();
            assertThat(elsewhere.stream().map(Paper::fileName))
                    .containsExactlyElementsOf(PAPERS.stream().map(Paper::fileName).toList());
            assertThat(elsewhere.stream().map(PaperTest::sha256))
                    .containsExactlyElementsOf(PAPERS.stream().map(PaperTest::sha256).toList());
            assertThat(Cast.of(2026).jurors()).isEqualTo(CAST.jurors());
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void papers_differ_unless_one_file_is_handed_in_twice() {
        assertThat(papers("application/pdf").map(PaperTest::sha256)).doesNotHaveDuplicates();
        Paper paper = CAST.paper(SUMEDANG, "i03", TITLES.getFirst());
        Paper again = paper.renamed("I28_Pedoman.pdf");
        assertThat(sha256(again)).isEqualTo(sha256(paper));
        assertThat(again.fileName()).isNotEqualTo(paper.fileName());
    }

    private static Stream<Paper> papers(String mediaType) {
        return PAPERS.stream().filter(it -> it.mediaType().equals(mediaType));
    }

    private static List<Paper> papers() {
        List<Paper> papers = new ArrayList<>();
        for (Region region : CAST.participants(12).regions()) {
            for (int i = 0; i < TITLES.size(); i++) {
                papers.add(CAST.paper(region, "i0" + (i + 1), TITLES.get(i)));
            }
        }
        return papers;
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static Map<String, byte[]> unzip(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static String sha256(Paper paper) {
        return Sha256.hex(paper.bytes());
    }
}
