package id.anugerah.journeys.cast;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets lines from the top of a page down and begins a new page, with its footer, where one is full.
 */
final class PdfPages implements AutoCloseable {
    private static final float MARGIN = 64;
    private static final float BOTTOM = 72;
    private static final float FOOTER = 40;
    private static final float BODY = 10.5f;
    private static final float LEADING = 1.35f;
    private static final float SIGNATURE = 320;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

    private final PDDocument pdf;
    private final Fonts fonts;
    private @Nullable PDPageContentStream open;
    private float y;

    PdfPages(PDDocument pdf, Fonts fonts) {
        this.pdf = pdf;
        this.fonts = fonts;
    }

    void centred(PDFont font, float size, String text) throws IOException {
        for (String line : wrap(font, size, text)) {
            float indent = (WIDTH - width(font, size, line)) / 2;
            put(font, size, MARGIN + indent, line);
        }
    }

    void left(PDFont font, String text) throws IOException {
        for (String line : wrap(font, BODY, text)) put(font, BODY, MARGIN, line);
    }

    void right(PDFont font, String text) throws IOException {
        put(font, BODY, SIGNATURE, printable(text));
    }

    void rule() throws IOException {
        PDPageContentStream page = page(BODY);
        gap(7);
        page.setLineWidth(1.5f);
        page.moveTo(MARGIN, y);
        page.lineTo(MARGIN + WIDTH, y);
        page.stroke();
        gap(18);
    }

    void gap(float points) {
        y -= points;
    }

    /** Begins a new page where so many lines do not fit on this one. */
    void keepTogether(int lines) throws IOException {
        page(lines * BODY * LEADING);
    }

    @Override
    public void close() throws IOException {
        if (open != null) open.close();
    }

    private void put(PDFont font, float size, float x, String line) throws IOException {
        PDPageContentStream page = page(size * LEADING);
        gap(size * LEADING);
        write(page, font, size, x, y, line);
    }

    private PDPageContentStream page(float needed) throws IOException {
        if (open != null && y - needed >= BOTTOM) return open;
        if (open != null) open.close();
        var sheet = new PDPage(PDRectangle.A4);
        pdf.addPage(sheet);
        var page = new PDPageContentStream(pdf, sheet, AppendMode.OVERWRITE, false);
        float indent = (WIDTH - width(fonts.bold(), 9, Document.FOOTER)) / 2;
        write(page, fonts.bold(), 9, MARGIN + indent, FOOTER, Document.FOOTER);
        y = PDRectangle.A4.getHeight() - MARGIN;
        open = page;
        return page;
    }

    private static void write(
            PDPageContentStream page, PDFont font, float size, float x, float y, String line)
            throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, y);
        page.showText(line);
        page.endText();
    }

    private static List<String> wrap(PDFont font, float size, String text) throws IOException {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        float space = width(font, size, " ");
        float used = 0;
        for (String word : printable(text).split(" ", -1)) {
            float wide = width(font, size, word);
            if (!line.isEmpty() && used + space + wide > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            used = line.isEmpty() ? wide : used + space + wide;
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static float width(PDFont font, float size, String text) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    /** The text without the characters that the font's encoding lacks. */
    private static String printable(String text) {
        return text.replaceAll("[^ -~\u00A1-\u00FF\u2013\u2014\u2018\u2019\u201C\u201D]", "?");
    }
}
