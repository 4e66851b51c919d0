package id.anugerah.scoring.page;

import id.anugerah.scoring.page.ResultPage.Honours;
import id.anugerah.scoring.page.ResultPage.Part;
import id.anugerah.scoring.page.ResultPage.Tone;
import id.anugerah.scoring.result.Vocabulary;

import org.springframework.stereotype.Component;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** Draws the picture that stands beside a link to a result: what came out, and on which road. */
@Component
class Painter {
    /** Size of the picture in pixels, as those who show it want it. */
    static final int WIDTH = 1200;

    static final int HEIGHT = 630;

    // another number whenever the same words are drawn in another way
    private static final String DRAWING = "card-1";
    private static final int MARGIN = 64;
    private static final int INSIDE = WIDTH - 2 * MARGIN;
    private static final int MOST_COLUMNS = 3;
    private static final int GAP = 32;
    private static final int ROAD = 508;
    private static final int HONOUR = 30;
    private static final int HONOUR_LINE = 37;

    // the light half of the client's tokens
    private static final Color PAPER = new Color(0xfbfaf7);
    private static final Color INK = new Color(0x1b1f24);
    private static final Color QUIET = new Color(0x4f565f);
    private static final Color LINE = new Color(0xdcd8cd);
    private static final Color SEA = new Color(0x0b4f6c);
    private static final Color TURMERIC = new Color(0xb97a00);
    private static final Color GOLD = new Color(0xe3b04b);
    private static final Color LEAF = new Color(0x24683f);

    /** Read with the first picture, not while the service starts. */
    private static final class Faces {
        private static final Typeface MEDIUM = Typeface.load("/fonts/PlusJakartaSans-Medium.ttf");
        private static final Typeface BOLD = Typeface.load("/fonts/PlusJakartaSans-Bold.ttf");
    }

    /** Changes whenever the same facts could become another picture. */
    String version() {
        return DRAWING + " " + Vocabulary.version();
    }

    /** The picture as PNG. */
    byte[] paint(ResultPage page) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        try {
            canvas.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(
                    RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            new Card(canvas, page).paint();
        } finally {
            canvas.dispose();
        }
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private static final class Card {
        private final Graphics2D canvas;
        private final ResultPage page;

        Card(Graphics2D canvas, ResultPage page) {
            this.canvas = canvas;
            this.page = page;
        }

        void paint() {
            fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), PAPER);
            stripe();
            mark(MARGIN, 52);
            say(Faces.BOLD, "Anugerah", MARGIN + 64, 89, 34, INK);
            if (page.demo()) trial();
            var y = lines(Faces.MEDIUM, page.programme(), 160, 28, 1, QUIET);
            y = lines(Faces.BOLD, page.heading(), y + 56, 56, 2, INK);
            y = lines(Faces.MEDIUM, page.fact(), y + 48, 27, 2, INK);
            columns(y + 56);
            road();
            var address = page.links().page().replaceFirst("^https?://", "");
            say(Faces.MEDIUM, fitting(address, 20, 760), MARGIN, 596, 20, QUIET);
            var digest = "SHA-256 " + page.digest().substring(0, 16) + "…";
            say(
                    Faces.MEDIUM,
                    digest,
                    WIDTH - MARGIN - Faces.MEDIUM.width(digest, 20),
                    596,
                    20,
                    QUIET);
        }

        /** Nobody shall take a made-up winner for a real one. */
        private void trial() {
            var word = Vocabulary.of(page.links().tongue()).say("demo");
            var width = Faces.BOLD.width(word, 24) + 40;
            var x = WIDTH - MARGIN - width;
            fill(new RoundRectangle2D.Double(x, 54, width, 46, 46, 46), INK);
            say(Faces.BOLD, word, x + 20, 86, 24, PAPER);
        }

        private void stripe() {
            fill(new Rectangle2D.Double(0, 0, WIDTH, 14), SEA);
            fill(new Rectangle2D.Double(WIDTH * 0.72, 0, WIDTH * 0.08, 14), TURMERIC);
        }

        private void mark(double x, double y) {
            fill(new RoundRectangle2D.Double(x, y, 50, 50, 22, 22), SEA);
            var roof = new Path2D.Double();
            var unit = 50 / 32.0;
            double[][] points = {
                {5, 26}, {14, 9}, {18, 9}, {27, 26}, {21.5, 26}, {16, 15.5}, {10.5, 26}
            };
            for (var point : points) {
                var px = x + point[0] * unit;
                var py = y + point[1] * unit;
                if (roof.getCurrentPoint() == null) roof.moveTo(px, py);
                else roof.lineTo(px, py);
            }
            roof.closePath();
            fill(roof, PAPER);
            fill(new Ellipse2D.Double(x + 13.4 * unit, y + 21.4 * unit, 8.2, 8.2), GOLD);
        }

        /** A column for each category: who won, or how many of how many are in. */
        private void columns(double y) {
            var parts =
                    page.parts().stream()
                            .filter(part -> part.honours() != null)
                            .limit(MOST_COLUMNS)
                            .toList();
            if (parts.isEmpty()) return;
            var width = (INSIDE - GAP * (parts.size() - 1.0)) / parts.size();
            var x = (double) MARGIN;
            for (var part : parts) {
                column(part, x, y, width);
                x += width + GAP;
            }
        }

        private void column(Part part, double x, double y, double width) {
            var honours = part.honours();
            if (honours == null) return;
            fill(new Rectangle2D.Double(x, y - 28, width, 2), LINE);
            say(Faces.MEDIUM, fitting(part.name(), 22, width), x, y + 6, 22, QUIET);
            var first = first(honours, part);
            var at = y + 46;
            var fitting = Math.max(1, (int) ((ROAD - at) / HONOUR_LINE));
            for (var line : Faces.BOLD.wrap(first, HONOUR, width, fitting)) {
                say(
                        Faces.BOLD,
                        line,
                        x,
                        at,
                        HONOUR,
                        honours.tone() == Tone.HONOUR ? TURMERIC : LEAF);
                at += HONOUR_LINE;
            }
        }

        private String first(Honours honours, Part part) {
            var count = honours.list().size() + " / " + part.lines().size();
            if (honours.list().isEmpty()) return count;
            var best = honours.list().getFirst();
            if (honours.tone() != Tone.HONOUR) return best.outcome() + ": " + count;
            var names =
                    honours.list().stream()
                            .filter(one -> one.outcome().equals(best.outcome()))
                            .map(ResultPage.Honour::title)
                            .toList();
            return best.outcome() + ": " + String.join(", ", names);
        }

        private void road() {
            var steps = page.road();
            if (steps.isEmpty()) return;
            var width = (double) INSIDE / steps.size();
            var x = (double) MARGIN;
            for (var stop : steps) {
                var tone =
                        switch (stop.style()) {
                            case "done" -> LEAF;
                            case "present" -> SEA;
                            default -> LINE;
                        };
                fill(arrow(x, ROAD, width - 6, 40), tone);
                var on = tone.equals(LINE) ? INK : PAPER;
                var name = fittingIn(stop.step().name(), 17, width - 52);
                say(Faces.BOLD, name, x + 26, ROAD + 26, 17, on);
                x += width;
            }
        }

        private static Shape arrow(double x, double y, double width, double height) {
            var arrow = new Path2D.Double();
            arrow.moveTo(x, y);
            arrow.lineTo(x + width - 14, y);
            arrow.lineTo(x + width, y + height / 2);
            arrow.lineTo(x + width - 14, y + height);
            arrow.lineTo(x, y + height);
            arrow.lineTo(x + 14, y + height / 2);
            arrow.closePath();
            return arrow;
        }

        private double lines(
                Typeface face, String text, double y, double size, int most, Color colour) {
            var at = y;
            var wrapped = face.wrap(text, size, INSIDE, most);
            for (var line : wrapped) {
                say(face, line, MARGIN, at, size, colour);
                at += size * 1.2;
            }
            return at - size * 1.2;
        }

        private String fitting(String text, double size, double width) {
            return Faces.MEDIUM.wrap(text, size, width, 1).getFirst();
        }

        private String fittingIn(String text, double size, double width) {
            return Faces.BOLD.wrap(text, size, width, 1).getFirst();
        }

        private void say(
                Typeface face, String line, double x, double y, double size, Color colour) {
            fill(face.outline(line, x, y, size), colour);
        }

        private void fill(Shape shape, Color colour) {
            canvas.setColor(colour);
            canvas.fill(shape);
        }
    }
}
