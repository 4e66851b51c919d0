package id.anugerah.journeys.cast;

import id.anugerah.contracts.region.Region;

import java.util.List;

/** What an operator writes beside a level: two or three sentences, invented. */
final class Explanations {
    private static final List<List<String>> BY_LEVEL =
            List.of(
                    List.of(
                            "%2$s di %1$s masih berupa konsep dan dijalankan tanpa pedoman"
                                    + " tertulis.",
                            "%1$s telah memulai pembahasan %2$s, tetapi belum ada dokumen yang"
                                    + " ditetapkan."),
                    List.of(
                            "%2$s di %1$s sudah ditetapkan dan diterapkan pada sebagian perangkat"
                                    + " daerah.",
                            "%1$s telah menyusun pedoman %2$s dan mengujinya pada tiga perangkat"
                                    + " daerah."),
                    List.of(
                            "%2$s di %1$s sudah ditetapkan dan diterapkan pada semua perangkat"
                                    + " daerah.",
                            "%1$s menerapkan %2$s secara menyeluruh sesuai pedoman yang berlaku."),
                    List.of(
                            "%2$s di %1$s sudah terpadu dengan perencanaan dan dievaluasi setiap"
                                    + " tahun.",
                            "%1$s menjalankan %2$s secara terpadu antarperangkat daerah dan"
                                    + " mengukur hasilnya."),
                    List.of(
                            "%2$s di %1$s dievaluasi secara berkala dan hasil evaluasinya telah"
                                    + " ditindaklanjuti.",
                            "%1$s telah memperbaiki %2$s berdasarkan hasil reviu dan perubahan"
                                    + " kebutuhan pengguna."));

    private static final List<String> WORKS =
            List.of(
                    "Pelaksanaannya dikoordinasikan oleh Sekretaris Daerah melalui rapat tim setiap"
                            + " triwulan.",
                    "Dinas Komunikasi dan Informatika menjadi pelaksana harian bersama Bappeda dan"
                            + " Inspektorat.",
                    "Kegiatan ini tercantum dalam rencana kerja dan dibiayai dari anggaran daerah.",
                    "Sebanyak %3$s perangkat daerah telah terlibat dan melaporkan kemajuannya.");

    private static final List<String> PROOFS =
            List.of(
                    "Dokumen pendukung terlampir.",
                    "Bukti dukung memuat dokumen, notulen dan tangkapan layar.",
                    "Rincian dapat dilihat pada berkas yang diunggah.");

    private Explanations() {}

    static String draw(Draws draws, Region region, String subject, int level) {
        if (level < 1 || level > BY_LEVEL.size()) {
            throw new IllegalArgumentException("Levels go from 1 to 5, not " + level);
        }
        String text = draws.pick(BY_LEVEL.get(level - 1)) + " " + draws.pick(WORKS);
        if (draws.chance(60)) text += " " + draws.pick(PROOFS);
        return text.formatted(new Titles(region).government(), subject, 5 + draws.below(30));
    }
}
