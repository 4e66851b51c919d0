package id.anugerah.journeys.cast;

import id.anugerah.journeys.cast.Document.Paragraph;

import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Prints a document as PDF. Nothing is compressed, because the bytes of a compressor differ between
 * machines.
 */
final class PdfPrinter {
    static final String MEDIA_TYPE = "application/pdf";

    private PdfPrinter() {}

    /**
     * @param id names the file; two documents of the same id and content have the same bytes
     */
    static byte[] print(Document document, long id) {
        try (PDDocument pdf = new PDDocument();
                var bytes = new ByteArrayOutputStream(16_384)) {
            pdf.setDocumentId(id);
            pdf.getDocumentInformation().setTitle(document.title());
            pdf.getDocumentInformation().setAuthor(document.issuer());
            set(document, pdf);
            pdf.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void set(Document document, PDDocument pdf) throws IOException {
        var fonts = Fonts.fresh();
        try (var page = new PdfPages(pdf, fonts)) {
            page.centred(fonts.bold(), 14, document.issuer());
            page.centred(fonts.regular(), 12, document.agency());
            page.rule();
            page.centred(fonts.bold(), 12, document.title());
            page.gap(10);
            for (Paragraph paragraph : document.body()) {
                page.left(paragraph.bold() ? fonts.bold() : fonts.regular(), paragraph.text());
                page.gap(5);
            }
            signature(page, fonts, document.signature());
        }
    }

    private static void signature(PdfPages page, Fonts fonts, List<String> lines)
            throws IOException {
        page.keepTogether(lines.size() + 2);
        page.gap(14);
        for (String line : lines) page.right(fonts.regular(), line);
    }
}
