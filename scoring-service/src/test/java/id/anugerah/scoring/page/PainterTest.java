package id.anugerah.scoring.page;

import static id.anugerah.contracts.edition.Rules.OutcomeKind.ALL_ADVANCE;
import static id.anugerah.contracts.edition.Rules.OutcomeKind.AWARD;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.kit.language.Tongue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

class PainterTest {
    private static final int PAPER = 0xfffbfaf7;

    private final Painter painter = new Painter();

    /** Whatever asks for a font of the machine from now on fails. */
    @BeforeAll
    static void take_the_fonts_of_the_machine_away() {
        System.setProperty("sun.font.fontmanager", "no.such.Manager");
    }

    @AfterAll
    static void give_them_back() {
        System.clearProperty("sun.font.fontmanager");
    }

    @Test
    void a_card_is_a_picture_of_the_size_that_links_want() throws IOException {
        var card = card(Told.of(AWARD, "kota").row("kota", "Kota Satu", 1, "91.25", "awarded"));

        assertThat(card.getWidth()).isEqualTo(1200);
        assertThat(card.getHeight()).isEqualTo(630);
    }

    @Test
    void what_is_written_on_it_can_be_seen() throws IOException {
        var named = Told.of(AWARD, "kota").row("kota", "Kota Satu", 1, "91.25", "awarded");
        var other = Told.of(AWARD, "kota").row("kota", "Kota Tujuh", 1, "91.25", "awarded");

        assertThat(inked(card(named))).isGreaterThan(20_000);
        assertThat(bytes(named)).isEqualTo(bytes(named)).isNotEqualTo(bytes(other));
    }

    @Test
    void however_long_a_name_is_nothing_runs_over_the_edge() throws IOException {
        var endless = "Kabupaten Kepulauan " + "Sangat Panjang ".repeat(20);
        var told = Told.of(AWARD, "provinsi", "kabupaten", "kota");
        for (var category : new String[] {"provinsi", "kabupaten", "kota"}) {
            told.row(category, endless, 1, "91.25", "awarded");
        }
        var card = card(told);

        for (int y = 20; y < 630; y++) {
            for (int x : new int[] {2, 30, 1170, 1197}) {
                assertThat(card.getRGB(x, y)).as("%d, %d", x, y).isEqualTo(PAPER);
            }
        }
    }

    @Test
    void letters_that_the_font_lacks_do_no_harm() throws IOException {
        var told = Told.of(ALL_ADVANCE, "kota").row("kota", "ꦗꦮ 爪哇", 1, "9.00", "advanced");

        assertThat(card(told)).isNotNull();
    }

    private byte[] bytes(Told told) {
        return painter.paint(told.page(Tongue.INDONESIAN));
    }

    private BufferedImage card(Told told) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes(told)));
    }

    private static int inked(BufferedImage card) {
        var inked = 0;
        for (int y = 0; y < card.getHeight(); y++) {
            for (int x = 0; x < card.getWidth(); x++) if (card.getRGB(x, y) != PAPER) inked++;
        }
        return inked;
    }
}
