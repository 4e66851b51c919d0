package id.anugerah.scoring.page;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Letters as outlines, from a font that the service brings. Java's own fonts need a library and
 * fonts of the machine, which containers lack.
 */
final class Typeface {
    private static final String MORE = "…";

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    /** The font in this file of the class path. */
    static Typeface load(String file) {
        try (var in = Typeface.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException(file + " is missing");
            return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How wide a line is, in pixels at this size. */
    double width(String line, double size) {
        return line.codePoints().mapToDouble(this::advance).sum() * size / unitsPerEm;
    }

    /** The outlines of a line that begins at this point of the ground line. */
    Shape outline(String line, double x, double y, double size) {
        var all = new Path2D.Double();
        var scale = size / unitsPerEm;
        var at = x;
        for (var letter : line.codePoints().toArray()) {
            var place = AffineTransform.getTranslateInstance(at, y);
            place.scale(scale, -scale);
            append(all, letter, place);
            at += advance(letter) * scale;
        }
        return all;
    }

    /**
     * The text in lines that are not wider than this; what does not fit into so many ends in an
     * ellipsis.
     */
    List<String> wrap(String text, double size, double width, int most) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer, size) <= width) {
                line = longer;
                continue;
            }
            lines.add(line);
            line = word;
        }
        lines.add(line);
        if (lines.size() > most) {
            var last = lines.get(most - 1) + MORE;
            lines.subList(most - 1, lines.size()).clear();
            lines.add(last);
        }
        return lines.stream().map(one -> cut(one, size, width)).toList();
    }

    private String cut(String line, double size, double width) {
        var fitting = line;
        while (width(fitting, size) > width && fitting.length() > 2) {
            var end = fitting.endsWith(MORE) ? fitting.length() - 2 : fitting.length() - 1;
            fitting = fitting.substring(0, end).stripTrailing() + MORE;
        }
        return fitting;
    }

    private void append(Path2D all, int letter, AffineTransform place) {
        try {
            var glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(letter));
            // a space has no outline
            if (glyph != null) all.append(glyph.getPath().getPathIterator(place), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int advance(int letter) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(letter));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
