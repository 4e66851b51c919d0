package id.anugerah.scoring.result;

import static id.anugerah.contracts.edition.Rules.OutcomeKind.AWARD;

import static org.assertj.core.api.Assertions.assertThat;

import id.anugerah.kit.language.Tongue;
import id.anugerah.scoring.page.Told;

import org.junit.jupiter.api.Test;

class ResultTableTest {
    private static String table(Told told, Tongue tongue) {
        var table = new ResultTable(told.announcement(), tongue, Vocabulary.of(tongue));
        var body = table.of(told.result().categories(), told.entrants()).named("x.csv").getBody();
        return body == null ? "" : body;
    }

    @Test
    void a_row_names_category_rank_entry_scores_and_outcome() {
        var told =
                Told.of(AWARD, "kota")
                        .row("kota", "Kota \"Satu\", Jaya", 1, "91.25", "awarded")
                        .row("kota", "Kota Dua", 2, null, "not-awarded");

        assertThat(table(told, Tongue.INDONESIAN).lines())
                .containsExactly(
                        "\uFEFFKategori,Peringkat,Kode,Pemerintah daerah,Penilaian"
                                + " Dokumen,Paparan,Nilai akhir,Hasil,Nomor peserta",
                        "Kategori kota,1,32.01,\"Kota \"\"Satu\"\", Jaya\",91.25,91.25,91.25,Juara"
                                + " I,en-kota-000",
                        "Kategori kota,2,32.02,Kota Dua,,,,Finalis,en-kota-001");
        assertThat(table(told, Tongue.ENGLISH))
                .contains("Category,Rank,Code,Local government", "91.25,Winner I", "\r\n");
    }

    @Test
    void a_made_up_result_is_saved_under_a_name_that_says_so() {
        var told = Told.of(AWARD, "kota");

        assertThat(ResultTable.file(told.announcement())).isEqualTo("result-ed-1-presentation.csv");
        assertThat(ResultTable.file(told.demo().announcement()))
                .isEqualTo("trial-result-ed-1-presentation.csv");
    }

    @Test
    void other_words_make_another_table() {
        var words = Vocabulary.of(Tongue.INDONESIAN);

        assertThat(words.digest()).isNotEqualTo(Vocabulary.of(Tongue.ENGLISH).digest());
        assertThat(Vocabulary.version()).hasSize(64);
        assertThat(ResultTable.tag(Told.of(AWARD).announcement(), Tongue.ENGLISH))
                .isNotEqualTo(ResultTable.tag(Told.of(AWARD).announcement(), Tongue.INDONESIAN));
    }

    @Test
    void a_name_is_never_taken_for_a_formula() {
        var told = Told.of(AWARD, "kota").row("kota", "=HYPERLINK(1)", 1, "9.00", "awarded");

        assertThat(table(told, Tongue.INDONESIAN)).contains(",'=HYPERLINK(1),");
    }
}
