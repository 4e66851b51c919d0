package id.anugerah.journeys.cast;

import static org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName.HELVETICA;
import static org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName.HELVETICA_BOLD;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Helvetica, which every reader has: nothing is embedded, and widths come from the published
 * metrics.
 */
record Fonts(PDType1Font regular, PDType1Font bold) {
    static {
        FontMappers.set(new Substitute(liberation()));
    }

    /**
     * Fonts of one document; PDFBox notes object numbers in them, so that they cannot be shared.
     */
    static Fonts fresh() {
        return new Fonts(new PDType1Font(HELVETICA), new PDType1Font(HELVETICA_BOLD));
    }

    private static TrueTypeFont liberation() {
        String path = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
        try (var file = PDType1Font.class.getResourceAsStream(path)) {
            if (file == null) throw new IllegalStateException("PDFBox lacks " + path);
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Answers with PDFBox's own last resort at once. Its usual mapper would read all fonts of the
     * machine and leave a cache in the user's home, only to find outlines that are never drawn
     * here.
     */
    private record Substitute(TrueTypeFont font) implements FontMapper {
        @Override
        public FontMapping<TrueTypeFont> getTrueTypeFont(
                String baseFont, @Nullable PDFontDescriptor descriptor) {
            return new FontMapping<>(font, isFallback(baseFont));
        }

        @Override
        public FontMapping<FontBoxFont> getFontBoxFont(
                String baseFont, @Nullable PDFontDescriptor descriptor) {
            return new FontMapping<>(font, isFallback(baseFont));
        }

        @Override
        public @Nullable CIDFontMapping getCIDFont(
                String baseFont,
                @Nullable PDFontDescriptor descriptor,
                @Nullable PDCIDSystemInfo system) {
            return new CIDFontMapping(null, font, true);
        }

        /** Liberation Sans is as wide as Helvetica, letter by letter. */
        private static boolean isFallback(String baseFont) {
            return !baseFont.startsWith("Helvetica");
        }
    }
}
