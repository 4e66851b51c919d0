package id.anugerah.journeys.cast;

import id.anugerah.journeys.cast.Document.Paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes the body of regulations and reports from a stock of sentences. */
record Prose(Draws draws, Blanks blanks) {
    private static final List<String> CONSIDERATIONS =
            List.of(
                    "Menimbang: bahwa penyelenggaraan pemerintahan yang bersih, efektif, transparan"
                            + " dan akuntabel memerlukan {subject} yang tertib dan berkelanjutan di"
                            + " lingkungan {government};",
                    "bahwa untuk menjamin keterpaduan antarperangkat daerah, {subject} perlu diatur"
                            + " dalam suatu ketentuan yang mengikat seluruh perangkat daerah;",
                    "Mengingat: Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;"
                        + " Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan"
                        + " Berbasis Elektronik; Peraturan Presiden Nomor 132 Tahun 2022 tentang"
                        + " Arsitektur Sistem Pemerintahan Berbasis Elektronik Nasional; {law}"
                        + " tentang Pembentukan dan Susunan Perangkat Daerah;");

    private static final List<String> ARTICLES =
            List.of(
                    "Dalam ketentuan ini yang dimaksud dengan {subject} adalah rangkaian kegiatan"
                            + " yang direncanakan, dilaksanakan, dipantau dan dievaluasi oleh"
                            + " {government} untuk mendukung layanan yang terpadu.",
                    "Ketentuan ini menjadi pedoman bagi perangkat daerah dalam merencanakan,"
                            + " membiayai, melaksanakan dan menilai {subject}.",
                    "Perangkat daerah wajib menunjuk penanggung jawab {subject} dan melaporkannya"
                            + " kepada Sekretaris Daerah selaku ketua tim koordinasi.",
                    "Dinas yang membidangi komunikasi dan informatika memberikan dukungan teknis,"
                            + " menyelenggarakan pelatihan dan menyusun petunjuk pelaksanaan.",
                    "Pelaksanaan {subject} memperhatikan keamanan informasi, pelindungan data"
                            + " pribadi, kesinambungan layanan dan kemudahan akses bagi penyandang"
                            + " disabilitas.",
                    "Pemantauan dilakukan setiap triwulan; evaluasi dilakukan paling sedikit satu"
                            + " kali dalam satu tahun dan hasilnya disampaikan kepada {head}.",
                    "Hasil evaluasi sebagaimana dimaksud dalam pasal sebelumnya menjadi dasar"
                            + " perbaikan rencana kerja dan anggaran tahun berikutnya.",
                    "Pendanaan dibebankan pada anggaran pendapatan dan belanja daerah serta sumber"
                            + " lain yang sah dan tidak mengikat.",
                    "Pembinaan dan pengawasan dilaksanakan oleh Inspektorat bersama perangkat"
                            + " daerah yang membidangi organisasi dan perencanaan.",
                    "Perangkat daerah yang belum memenuhi ketentuan ini menyesuaikan diri paling"
                            + " lambat satu tahun sejak tanggal ditetapkan.");

    private static final List<String> CLOSING =
            List.of(
                    "Ketentuan ini mulai berlaku pada tanggal ditetapkan. Agar setiap orang"
                        + " mengetahuinya, ketentuan ini diumumkan melalui jaringan dokumentasi dan"
                        + " informasi hukum daerah.");

    private static final List<String> HEADINGS =
            List.of(
                    "Latar Belakang",
                    "Dasar Pelaksanaan",
                    "Ruang Lingkup",
                    "Pelaksanaan Kegiatan",
                    "Hasil yang Dicapai",
                    "Kendala dan Risiko",
                    "Rencana Tindak Lanjut");

    private static final List<String> SENTENCES =
            List.of(
                    "{government} melaksanakan {subject} sebagai bagian dari peta rencana tahun"
                            + " {year} sampai dengan {later}.",
                    "Kegiatan diikuti oleh {count} perangkat daerah dengan tingkat kehadiran"
                            + " {share} persen.",
                    "Tim koordinasi menyepakati pembagian tugas, jadwal dan ukuran keberhasilan"
                            + " yang dapat diperiksa.",
                    "Pengumpulan data dilakukan melalui wawancara, pemeriksaan dokumen dan"
                            + " pengamatan langsung di unit kerja.",
                    "Capaian dibandingkan dengan sasaran awal tahun, dan selisihnya dijelaskan oleh"
                            + " penanggung jawab masing-masing.",
                    "Sebanyak {share} persen pengguna menyatakan layanan lebih cepat dibandingkan"
                            + " tahun sebelumnya.",
                    "Masih terdapat keterbatasan jaringan di beberapa kecamatan sehingga pengisian"
                            + " data dilakukan secara luring terlebih dahulu.",
                    "Risiko utama adalah pergantian petugas pengelola; mitigasinya berupa"
                            + " pendampingan dan dokumentasi prosedur.",
                    "Inspektorat memberikan catatan agar bukti pelaksanaan disimpan bersama notulen"
                            + " dan daftar hadir.",
                    "Sekretaris Daerah meminta laporan kemajuan disampaikan setiap akhir bulan"
                            + " melalui portal koordinasi.",
                    "Integrasi dengan layanan lain dilakukan melalui sistem penghubung layanan"
                            + " pemerintah daerah.",
                    "Anggaran kegiatan tercantum dalam dokumen pelaksanaan anggaran tahun {year}.",
                    "Pelatihan diberikan kepada pengelola di tingkat dinas, badan, kecamatan dan"
                            + " kelurahan.",
                    "Hasil kegiatan ini akan direviu kembali pada semester berikutnya dan"
                            + " dipublikasikan secara terbatas.");

    /** Considerations, seven to ten articles and the closing article. */
    List<Paragraph> regulation() {
        List<Paragraph> body = new ArrayList<>();
        CONSIDERATIONS.forEach(it -> body.add(plain(it)));
        body.add(new Paragraph("MEMUTUSKAN:", true));
        int article = 1;
        List<String> articles = ARTICLES.subList(0, 7 + draws.below(4));
        for (String text : Stream.concat(articles.stream(), CLOSING.stream()).toList()) {
            body.add(new Paragraph("Pasal " + article++, true));
            body.add(plain(text));
        }
        return body;
    }

    /** Four to seven headed sections of several sentences. */
    List<Paragraph> report() {
        List<Paragraph> body = new ArrayList<>();
        int sections = 4 + draws.below(4);
        for (int i = 0; i < sections; i++) {
            body.add(new Paragraph((char) ('A' + i) + ". " + HEADINGS.get(i), true));
            List<String> order = draws.shuffled(SENTENCES);
            int cut = 3 + draws.below(3);
            body.add(plain(String.join(" ", order.subList(0, cut))));
            body.add(plain(String.join(" ", order.subList(cut, cut + 3))));
        }
        return body;
    }

    private Paragraph plain(String text) {
        return new Paragraph(blanks.fill(text), false);
    }
}
